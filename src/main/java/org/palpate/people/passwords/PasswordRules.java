package org.palpate.people.passwords;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What makes a password good enough: length and not being among the first ones an attacker tries.
 * No composition rules, no expiry (NIST SP 800-63B-4, §3.1.1.2).
 */
@Component
public class PasswordRules {

    /** The fewest characters a password may have. */
    public static final int SHORTEST = 12;

    /**
     * The most characters; long enough for any phrase, short enough that hashing one is no burden.
     */
    public static final int LONGEST = 128;

    /** zxcvbn's score from 0 to 4; 0 and 1 fall to fewer than a million guesses. */
    private static final int WEAKEST_SCORE = 2;

    /** zxcvbn's time grows with length, and a prefix this long is judged as well as the whole. */
    private static final int JUDGED_LENGTH = 64;

    private static final List<String> OUR_OWN_WORDS =
            List.of("palpate", "massage", "hipflexor", "palpation", "password", "passwort");

    /** Letters a password must have besides what can be read off its owner. */
    private static final int FEWEST_OF_ITS_OWN = 8;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Signs that are written for the letters below them. */
    private static final String SIGNS = "01345789@$!|";

    private static final String LETTERS = "oieastbgasii";

    private final Zxcvbn dictionary = new Zxcvbn();

    /**
     * Why a password cannot be used, in words for the person who chose it; nothing when it can.
     *
     * @param about name, e-mail and the like, which a password must not be made of
     */
    public Optional<String> objection(String password, List<String> about) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(
                    "A password needs at least %d characters; this one has %d. A few unrelated words work well."
                            .formatted(SHORTEST, length));
        }
        if (length > LONGEST) {
            return Optional.of(
                    "A password may have at most %d characters; this one has %d."
                            .formatted(LONGEST, length));
        }
        if (isMadeOf(password, about)) {
            return Optional.of(
                    "This password is among the first that attackers try: it is made of your own name or e-mail address, or of"
                            + " this product's name. Take a few unrelated words.");
        }
        if (isCommon(password, about)) {
            return Optional.of(
                    "This password is among the first that attackers try. Take a few unrelated words, without your name.");
        }
        return Optional.empty();
    }

    /**
     * Whether little is left of a password once everything is taken out that stands on the person's
     * own account, forwards or backwards, whatever stands between and whichever digits stand for
     * letters.
     */
    private static boolean isMadeOf(String password, List<String> about) {
        List<String> words =
                Stream.concat(
                                OUR_OWN_WORDS.stream(),
                                about.stream()
                                        .flatMap(text ->
                                                Stream.concat(
                                                        Stream.of(text, text.replaceAll("@.*", "")),
                                                        Stream.of(NO_LETTER.split(text)))))
                        .map(PasswordRules::bare)
                        .filter(word -> word.length() > 2)
                        .flatMap(word ->
                                Stream.of(word, new StringBuilder(word).reverse().toString()))
                        .distinct()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .toList();
        String bare = bare(password);
        return isLittleLeft(bare, words)
                || isLittleLeft(lettersFor(bare(lettersFor(password))), words);
    }

    private static boolean isLittleLeft(String password, List<String> words) {
        String rest = password;
        for (String word : words) {
            rest = rest.replace(word, " ");
        }
        return !rest.equals(password)
                && rest.codePoints().filter(Character::isLetter).count() < FEWEST_OF_ITS_OWN;
    }

    /** Small letters without accents, and digits. */
    private static String bare(String text) {
        return NO_LETTER
                .matcher(
                        Normalizer.normalize(text, Normalizer.Form.NFKD)
                                .replaceAll("\\p{M}", "")
                                .toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    private static String lettersFor(String text) {
        var letters = new StringBuilder(text);
        for (int i = 0; i < letters.length(); i++) {
            int place = SIGNS.indexOf(letters.charAt(i));
            if (place >= 0) {
                letters.setCharAt(i, LETTERS.charAt(place));
            }
        }
        return letters.toString();
    }

    private boolean isCommon(String password, List<String> about) {
        var words = new java.util.ArrayList<>(OUR_OWN_WORDS);
        about.stream()
                .flatMap(text -> List.of(text.split("[\\s@.]+")).stream())
                .filter(word -> word.length() > 2)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .forEach(words::add);
        String judged = password.substring(0, Math.min(password.length(), JUDGED_LENGTH));
        return dictionary.measure(judged, words).getScore() < WEAKEST_SCORE;
    }
}
