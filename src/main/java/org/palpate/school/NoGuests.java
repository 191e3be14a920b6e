package org.palpate.school;

import org.palpate.refusal.Refusal;

/** Nobody new is let in without an account now; the sentence says why and what to do. */
public final class NoGuests extends Refusal {

    /** What a visitor is told where the school lets no guests in. */
    static final String SWITCHED_OFF =
            "This school's quizzes are for people with an account. Sign in, or sign up, to take them.";

    NoGuests(String sentence) {
        super(sentence);
    }
}
