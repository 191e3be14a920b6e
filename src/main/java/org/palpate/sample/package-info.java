/**
 * Brings the sample class: people who do not exist, with weeks of work behind them, removable
 * whole. Knows the rooms below it.
 */
@ApplicationModule(
        displayName = "Sample class",
        allowedDependencies = {
            "quiz",
            "store::audit",
            "people",
            "people::accommodations",
            "content",
            "classroom",
            "attempt",
            "progress"
        })
@NullMarked
package org.palpate.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
