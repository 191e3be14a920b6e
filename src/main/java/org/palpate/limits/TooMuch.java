package org.palpate.limits;

import java.util.Locale;
import org.palpate.refusal.Refusal;

/** Something was larger than anybody needs it, and was not taken; the message says what and why. */
public final class TooMuch extends Refusal {

    private static final long serialVersionUID = 1;

    private TooMuch(String sentence) {
        super(sentence);
    }

    static TooMuch text(int length, int most) {
        return new TooMuch(
                String.format(
                        Locale.ENGLISH,
                        "This text has %,d characters, and at most %,d are taken. Nothing was saved: shorten it and try again.",
                        length,
                        most));
    }

    static TooMuch list(int size, int most) {
        return new TooMuch(
                String.format(
                        Locale.ENGLISH,
                        "This list has %,d entries, and at most %,d are taken. Nothing was saved: take fewer and try again.",
                        size,
                        most));
    }

    static TooMuch inAll(long most) {
        return new TooMuch(
                String.format(
                        Locale.ENGLISH,
                        "This is more than %,d characters in all, which is the most that is taken. Nothing was saved: take less and try again.",
                        most));
    }
}
