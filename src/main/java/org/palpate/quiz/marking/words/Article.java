package org.palpate.quiz.marking.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palpate.quiz.question.PlainText;

/**
 * The "a" an answer may begin with: an article that says nothing ({@code a ball and socket joint}),
 * or a letter that is a name ({@code a band}, {@code A-delta}). An author's small "a" is an article
 * only before a blank and a word that no such letter stands before; a learner's is taken both ways.
 */
public final class Article {

    /** What a letter names; "a band of tissue" and "a positive test" go on and are none. */
    private static final String LETTERED =
            "(?:bands?|waves?|fib(?:er|re)s?|positive|negative"
                    + "|(?:alpha|beta|gamma|delta|[αβγδ])"
                    + "(?: (?:nerve |motor )?(?:fib(?:er|re)s?|nerves?|neurons?|axons?|afferents?))?)$";

    private static final Pattern ARTICLE =
            Pattern.compile(
                    "^(?:(?i:the) )?(?:(?i:an) (?=\\p{L})|a (?=\\p{L}{3})(?!(?i:"
                            + LETTERED
                            + ")))");

    private static final Pattern BEGINS = Pattern.compile("(?i)^an? \\p{L}");

    private static final Pattern SPLIT =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(an?) (\\p{L}{4,})(?!\\p{L})");

    /** How words end that an "a" in front makes the opposite of. */
    private static final String PRIVATIVE = ".*(?:ic|ical|al|ar|ous|oid|ent|ile|ia|sis|ism|y|ly)";

    private static final Pattern SMALL = Pattern.compile("^a(?=[ -])");

    private Article() {}

    /** Whether an author's text begins with an article that says nothing. */
    static boolean leads(String text) {
        return ARTICLE.matcher(PlainText.of(text)).find();
    }

    /** Whether what was typed begins with what may be an article. */
    public static boolean begins(String typed) {
        return BEGINS.matcher(PlainText.of(typed)).find();
    }

    /**
     * An "a" or "an" before a word that is a word with it as well, and then says something else:
     * {@code a typical}, {@code an aerobic}. It is no article for sure and no beginning either.
     */
    public static Optional<Split> inDoubt(String typed) {
        String plain = PlainText.of(typed);
        Matcher split = SPLIT.matcher(plain);
        while (split.find()) {
            String word = PlainText.folded(split.group(2));
            String whole = PlainText.folded(split.group(1)) + word;
            boolean privative = whole.matches(PRIVATIVE) || Lexicon.isTerm(whole);
            if (privative && Lexicon.knows(word) && Lexicon.knows(whole)) {
                String before = plain.substring(0, split.start());
                String after = split.group(2) + plain.substring(split.end());
                return Optional.of(
                        new Split(split.group(), before + split.group(1) + after, before + after));
            }
        }
        return Optional.empty();
    }

    /**
     * Two ways to read an "a" before a word.
     *
     * @param shown the two words as they were typed
     * @param joined the whole text with both as one word
     * @param without the whole text without the article
     */
    public record Split(String shown, String joined, String without) {}

    /** What was typed with its first "a" as the letter it may be: {@code a-delta} is A-delta. */
    public static Optional<String> asLetter(String typed) {
        String plain = PlainText.of(typed);
        return SMALL.matcher(plain).find()
                ? Optional.of("A" + plain.substring(1))
                : Optional.empty();
    }
}
