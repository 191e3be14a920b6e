/**
 * Keeps attempts: one learner taking one quiz once, as a log of events that only grows. Knows quiz,
 * people, school, content and classroom; within it {@code json}, the form in the store, {@code
 * keys}, the changed keys, and {@code admission} stand below, and {@code regrading} and {@code
 * practice} above.
 */
@ApplicationModule(
        displayName = "Attempt",
        allowedDependencies = {
            "refusal",
            "words",
            "quiz",
            "limits",
            "store",
            "store::audit",
            "people",
            "people::accommodations",
            "people::office",
            "school",
            "content",
            "classroom",
            "classroom::visibility"
        })
@NullMarked
package org.palpate.attempt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
