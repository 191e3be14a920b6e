/**
 * Keeps what each learner is likely to recall: a card for each learner and question, told by what
 * they answered, and the daily questions. Knows quiz, people, content, classroom and attempt.
 */
@ApplicationModule(
        displayName = "Recall",
        allowedDependencies = {
            "quiz",
            "refusal",
            "limits",
            "store",
            "people",
            "people::office",
            "content",
            "classroom",
            "classroom::visibility",
            "attempt",
            "attempt::json",
            "attempt::regrading"
        })
@NullMarked
package org.palpate.recall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
