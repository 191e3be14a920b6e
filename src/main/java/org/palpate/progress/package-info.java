/**
 * Keeps what was read, and sums up what was read and scored, per learner and per class. Above it
 * stand {@code aids} and {@code certificates}. Knows the rooms below it.
 */
@ApplicationModule(
        displayName = "Progress",
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
            "content",
            "content::search",
            "classroom",
            "classroom::grading",
            "classroom::visibility",
            "attempt",
            "attempt::admission",
            "attempt::regrading",
            "recall"
        })
@NullMarked
package org.palpate.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
