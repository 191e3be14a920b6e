/** Remembers for the school how its lists of people are laid out. Knows {@code people}. */
@NamedInterface("lists")
@NullMarked
package org.palpate.people.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
