package org.palpate.people;

import java.util.List;

/**
 * Guests are about to be removed whom no browser knows any more. What a room keeps of them goes
 * with them, in the same transaction.
 */
public record GuestsForgotten(List<PersonId> guests) {

    /** The guests, copied. */
    public GuestsForgotten {
        guests = List.copyOf(guests);
    }
}
