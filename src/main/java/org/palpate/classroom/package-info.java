/**
 * Keeps classes, who is enrolled in them, what was assigned to them or opened for them, and with
 * that who may see which module; below it {@code allowances} and {@code setting}, above it {@code
 * several}, {@code visibility}, {@code calendars} and {@code grading}. Knows quiz, people, school
 * and content.
 */
@ApplicationModule(
        displayName = "Classroom",
        allowedDependencies = {
            "refusal",
            "words",
            "quiz",
            "limits",
            "store::audit",
            "people",
            "people::accommodations",
            "people::office",
            "people::recovery",
            "school",
            "content"
        })
@NullMarked
package org.palpate.classroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
