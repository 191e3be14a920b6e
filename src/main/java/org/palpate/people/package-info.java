/**
 * Keeps persons, their roles and credentials, and who is signed in. Below it stand {@code guessing}
 * and {@code passwords}, above it {@code accommodations}, {@code recovery}, {@code office} and
 * {@code lists}. Knows no other room but what is taken at most ({@code limits}), how numbers are
 * said ({@code words}) and the floor ({@code store}).
 */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"refusal", "words", "limits", "store", "store::audit"})
@NullMarked
package org.palpate.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
