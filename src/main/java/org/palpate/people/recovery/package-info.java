/**
 * Keeps the links with which somebody who forgot the password chooses a new one. Knows {@code
 * people}, which does not know it.
 */
@NamedInterface("recovery")
@NullMarked
package org.palpate.people.recovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
