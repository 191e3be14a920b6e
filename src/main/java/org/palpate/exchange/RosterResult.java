package org.palpate.exchange;

import java.time.Instant;
import java.util.List;

/**
 * What a list did. Of an instructor's list it says the same of everybody who was asked, whether
 * they have an account or not.
 *
 * @param links the links that are shown this once: of an instructor's list for everybody who is
 *     asked, of an administrator's for those who had no account
 * @param asked how many are asked into the class
 * @param enrolled how many are in the class at once who were not
 * @param already how many were in it before
 * @param declined how many said no before, and were not asked again
 */
public record RosterResult(List<Link> links, int asked, int enrolled, int already, int declined) {

    /** A result with its list copied. */
    public RosterResult {
        links = List.copyOf(links);
    }

    /**
     * A link for one person of the list.
     *
     * @param name as the list has it
     * @param email as the list has it
     * @param token for the link; the server keeps only its hash
     * @param expiresAt when the link stops working
     */
    public record Link(String name, String email, String token, Instant expiresAt) {}
}
