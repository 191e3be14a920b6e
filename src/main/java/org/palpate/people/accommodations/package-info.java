/**
 * Keeps the learners' own terms: extra time, attempts and days. Knows {@code people}, which does
 * not know it.
 */
@NamedInterface("accommodations")
@NullMarked
package org.palpate.people.accommodations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
