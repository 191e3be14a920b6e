/**
 * A learner's own practice: questions of their choice over all modules they may see. Knows {@code
 * attempt}, which does not know it.
 */
@NamedInterface("practice")
@NullMarked
package org.palpate.attempt.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
