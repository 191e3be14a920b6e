/**
 * Everybody with an account, as the office looks through them, and what every room keeps of a
 * person. Knows {@code people}, which does not know it.
 */
@NamedInterface("office")
@NullMarked
package org.palpate.people.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
