package org.palpate.people;

import org.palpate.refusal.Refusal;

/** Somebody wanted an account for an e-mail address that has one. */
public final class AddressTaken extends Refusal {

    private final boolean invited;

    AddressTaken(boolean invited) {
        super(
                invited
                        ? "Your school has made an account for this e-mail address already. Open your invitation link to choose its"
                                + " password; your instructor can give you a new link."
                        : "This e-mail address has an account already. Sign in with it, or use another address.");
        this.invited = invited;
    }

    /** Whether the account waits for its first password. */
    public boolean isInvited() {
        return invited;
    }
}
