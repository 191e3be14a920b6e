package org.palpate.quiz.question;

import java.util.Collection;

/**
 * How large a response may be. Whatever a page sent, nothing larger than any answer can be is kept
 * in a log that is read again with every act.
 */
public final class Extent {

    /** How many characters one typed or chosen text may have. */
    static final int LONGEST_TEXT = 1000;

    /** How many options, items, gaps or regions one response may speak of. */
    static final int MOST_PARTS = 200;

    /** How many characters all texts of one response may have together. */
    static final int MOST_TEXT = 10_000;

    private Extent() {}

    /** Whether a response is no larger than an answer can be. */
    public static boolean fits(Response response) {
        return switch (response) {
            case Blank r -> true;
            case Chosen r -> true;
            case Said r -> true;
            case Typed r -> isShort(r.text());
            case ChosenSet r -> areFew(r.options());
            case Arranged r -> areFew(r.items());
            case Pointed r -> areFew(r.regions());
            case Placed r -> areFew(r.labels().keySet());
            case Matched r -> areFew(r.choices().keySet()) && areShort(r.choices().values());
            case Filled r ->
                    areFew(r.gaps().keySet())
                            && r.gaps().keySet().stream().allMatch(Extent::isName)
                            && areShort(r.gaps().values());
        };
    }

    private static boolean areFew(Collection<?> parts) {
        return parts.size() <= MOST_PARTS;
    }

    private static boolean areShort(Collection<String> texts) {
        return texts.stream().allMatch(Extent::isShort)
                && texts.stream().mapToInt(String::length).sum() <= MOST_TEXT;
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST_TEXT;
    }

    private static boolean isName(String gap) {
        return gap.length() <= Require.LONGEST_KEY;
    }
}
