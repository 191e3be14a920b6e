package org.palpate.people.office;

import org.jspecify.annotations.Nullable;
import org.palpate.people.Role;

/**
 * What the office looks for among the accounts.
 *
 * @param words as typed: of the name or the address, in any order, with accents or without
 * @param role whom with this role alone; null for everybody. {@link Role#LEARNER} stands for those
 *     who neither teach nor look after the server
 * @param status whom in this status alone; null for everybody
 * @param page from 0
 */
public record AccountSearch(
        String words,
        @Nullable Role role,
        AccountRow.@Nullable Status status,
        Order order,
        int page) {

    /** How many accounts stand on a page: on a phone each has five lines. */
    public static final int PAGE = 12;

    /** In which order accounts stand. */
    public enum Order {
        /** By name, from a to z. */
        NAME,
        /** By e-mail address. */
        EMAIL,
        /** The newest first. */
        NEWEST
    }

    /** Everybody by name, the first page. */
    public static final AccountSearch EVERYBODY = new AccountSearch("", null, null, Order.NAME, 0);

    /** A search on no page before the first. */
    public AccountSearch {
        page = Math.max(0, page);
    }

    /** The same on another page. */
    public AccountSearch at(int other) {
        return new AccountSearch(words, role, status, order, other);
    }
}
