package org.palpate.exchange;

import java.util.List;
import org.palpate.people.Invited;

/**
 * What enrolling a roster did.
 *
 * @param invited those who had no account, each with the link that is shown this once
 * @param enrolled how many are in the class who were not, the invited ones among them
 * @param already how many were in it before
 */
public record RosterResult(List<Invited> invited, int enrolled, int already) {

    /** A result with its list copied. */
    public RosterResult {
        invited = List.copyOf(invited);
    }
}
