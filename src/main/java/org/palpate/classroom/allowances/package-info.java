/**
 * Values of what one learner is given in one assignment. Knows nothing of {@code classroom}, which
 * stands on it.
 */
@NamedInterface("allowances")
@NullMarked
package org.palpate.classroom.allowances;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
