/**
 * Brings things in from outside and hands them out: rosters and their invitation links, calendars,
 * gradebooks, and what is printed. Knows the rooms below it.
 */
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {
            "refusal",
            "words",
            "quiz",
            "store::audit",
            "people",
            "people::accommodations",
            "people::lists",
            "people::office",
            "content",
            "classroom",
            "classroom::grading",
            "attempt",
            "progress",
            "progress::certificates"
        })
@NullMarked
package org.palpate.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
