/**
 * Keeps attempts: one learner taking one quiz once, as a log of events that only grows; and keys
 * that were mended since. Knows quiz, people, school, content and classroom.
 */
@ApplicationModule(
        displayName = "Attempt",
        allowedDependencies = {
            "quiz",
            "limits",
            "people",
            "people::accommodations",
            "school",
            "content",
            "classroom"
        })
@NullMarked
package org.palpate.attempt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
