/**
 * What lets somebody begin an attempt: what is assigned to them and how it stands, how much time
 * they have, and why they may not. Values and refusals alone; {@code attempt} stands on it.
 */
@NamedInterface("admission")
@NullMarked
package org.palpate.attempt.admission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
