/**
 * Slows down whoever guesses at passwords, codes and links. Knows nothing of persons; {@code
 * people} stands on it.
 */
@NamedInterface("guessing")
@NullMarked
package org.palpate.people.guessing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
