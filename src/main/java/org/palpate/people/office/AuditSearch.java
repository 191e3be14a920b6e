package org.palpate.people.office;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.palpate.store.audit.AuditKind;

/**
 * What the office looks for in the audit log.
 *
 * @param kind entries of this kind alone; null for all
 * @param person words of the name or the address of who did it, or of to whom it was done
 * @param since entries from then on; null for all
 * @param below entries older than the one of this number; null for the newest
 * @param most how many at most, 1 to {@value #MOST}
 */
public record AuditSearch(
        @Nullable AuditKind kind,
        String person,
        @Nullable Instant since,
        @Nullable Long below,
        int most) {

    /** How many entries stand on a page: on a phone each has six lines. */
    public static final int PAGE = 10;

    /** How many are found at once at most. */
    public static final int MOST = 1000;

    /** Everything, the newest page. */
    public static final AuditSearch ALL = new AuditSearch(null, "", null, null, PAGE);

    /** A search for one entry at least. */
    public AuditSearch {
        most = Math.clamp(most, 1, MOST);
    }

    /** The same for what is older than an entry. */
    public AuditSearch olderThan(@Nullable Long number) {
        return new AuditSearch(kind, person, since, number, most);
    }

    /** The same, so many at once. */
    public AuditSearch atOnce(int other) {
        return new AuditSearch(kind, person, since, below, other);
    }
}
