/**
 * Keeps how a class's grade is made up of the grades of its assignments, and knows the one rule of
 * it. Knows {@code classroom}, which does not know it.
 */
@NamedInterface("grading")
@NullMarked
package org.palpate.classroom.grading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
