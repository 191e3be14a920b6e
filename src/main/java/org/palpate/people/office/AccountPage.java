package org.palpate.people.office;

import java.util.List;

/**
 * One page of the accounts that a search finds.
 *
 * @param found how many it finds in all
 * @param page from 0; the last one there is when a later one was asked for
 */
public record AccountPage(List<AccountRow> rows, int found, int page) {

    /** A page with its rows copied. */
    public AccountPage {
        rows = List.copyOf(rows);
    }

    /** How many pages there are, at least 1. */
    public int pages() {
        return Math.max(1, Math.ceilDiv(found, AccountSearch.PAGE));
    }
}
