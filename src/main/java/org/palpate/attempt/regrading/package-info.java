/**
 * Marks finished attempts again when a key has changed, takes it back, and tells whom it concerns.
 * Knows {@code attempt} and {@code attempt.keys}, which do not know it.
 */
@NamedInterface("regrading")
@NullMarked
package org.palpate.attempt.regrading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
