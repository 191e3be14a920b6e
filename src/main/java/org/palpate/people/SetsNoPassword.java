package org.palpate.people;

import org.palpate.refusal.Refusal;

/**
 * A link with which no password can be chosen. One sentence for each reason: which one it is would
 * tell who has an account.
 */
public final class SetsNoPassword extends Refusal {

    SetsNoPassword() {
        super(
                "This link sets no password: it was used already, it is too old, or there was an account with this address before. If you have an account, sign in; if not, ask your instructor for a new link.");
    }
}
