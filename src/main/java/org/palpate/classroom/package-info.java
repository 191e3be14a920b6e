/**
 * Keeps classes, who is enrolled in them, and what was assigned to them; above it {@code
 * calendars}. Knows quiz, people and content.
 */
@ApplicationModule(
        displayName = "Classroom",
        allowedDependencies = {
            "refusal",
            "quiz",
            "limits",
            "people",
            "people::accommodations",
            "people::office",
            "people::recovery",
            "content"
        })
@NullMarked
package org.palpate.classroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
