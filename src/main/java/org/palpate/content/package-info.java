/**
 * Keeps learning modules: reads them from folders of Markdown, YAML and SVG into immutable values,
 * and keeps every published state as a revision. Knows the engine ({@code quiz}) and people.
 */
@ApplicationModule(
        displayName = "Content",
        allowedDependencies = {"refusal", "quiz", "limits", "people"})
@NullMarked
package org.palpate.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
