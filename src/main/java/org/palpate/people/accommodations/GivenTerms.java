package org.palpate.people.accommodations;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.people.PersonId;

/**
 * A learner's own terms, which count in the whole school, with who settled them last.
 *
 * @param terms {@link Accommodation#NONE} where there are none, or were taken away
 * @param by null when nobody gave any, the giver is gone, or it was before this was kept
 * @param at null when nobody gave any, or it was before this was kept
 */
public record GivenTerms(Accommodation terms, @Nullable PersonId by, @Nullable Instant at) {

    /** What everybody has. */
    public static final GivenTerms NONE = new GivenTerms(Accommodation.NONE, null, null);

    /** Who settled them, when that is known. */
    public Optional<PersonId> giver() {
        return Optional.ofNullable(by);
    }
}
