/**
 * The drawer of grades: how everybody stands, the gradebook, how a class counts, and what stands
 * behind one grade. Knows {@code assigning}.
 */
@NullMarked
package org.palpate.ui.teaching.grades;

import org.jspecify.annotations.NullMarked;
