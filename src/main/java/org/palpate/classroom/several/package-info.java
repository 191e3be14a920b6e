/**
 * Does one thing to several assignments of a class at once. Knows {@code classroom}, which does not
 * know it.
 */
@NamedInterface("several")
@NullMarked
package org.palpate.classroom.several;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
