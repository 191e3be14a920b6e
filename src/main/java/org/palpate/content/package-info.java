/**
 * Keeps learning modules: reads them from folders of Markdown, YAML and SVG into immutable values,
 * and keeps every published state as a revision, and who may see it. Below it stands {@code yaml},
 * beside it, known by a port alone, {@code reading}, above it {@code search}. Knows the engine
 * ({@code quiz}), people and school.
 */
@ApplicationModule(
        displayName = "Content",
        allowedDependencies = {"refusal", "quiz", "limits", "people", "school", "store::audit"})
@NullMarked
package org.palpate.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
