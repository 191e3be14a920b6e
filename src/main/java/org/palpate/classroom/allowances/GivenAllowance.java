package org.palpate.classroom.allowances;

import java.time.Instant;
import org.palpate.people.PersonId;

/**
 * What one learner is given in one assignment, with who settled it last.
 *
 * @param what {@link Allowance#NONE} where it was taken back
 */
public record GivenAllowance(Allowance what, PersonId by, Instant at) {}
