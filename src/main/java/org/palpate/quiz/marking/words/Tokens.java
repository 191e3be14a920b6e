package org.palpate.quiz.marking.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palpate.quiz.question.PlainText;

/**
 * A text taken apart into words, numbers and signs that say something. Marks that only divide or
 * adorn are dropped: {@code L4/L5} and {@code L4-5} are {@code L4}, {@code L5}; {@code -5} stays
 * {@code -}, {@code 5}; {@code **psoas**} is {@code psoas}.
 */
final class Tokens {

    private static final Pattern MARKUP =
            Pattern.compile(
                    "</?[a-zA-Z][^<>]*>|<!--.*?-->|&(?:[a-zA-Z]{2,8}|#x?[0-9a-fA-F]{1,6});");

    /** {@code T.F.L.} */
    private static final Pattern INITIALS =
            Pattern.compile("(?<!\\p{L})(?:\\p{L}\\.){2,}\\p{L}?(?!\\p{L})");

    /** {@code L4-5} and {@code L4/5}: the second level has the letter of the first. */
    private static final Pattern LEVELS =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L}{1,2})(\\d{1,2}) ?[-/] ?(\\d{1,2})(?!\\d)");

    /** {@code L4, L5} and {@code L4, 5} are both of them, and no row like {@code L4-L5}. */
    private static final Pattern LISTED =
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\p{N}])((?:th|co|[ctls])\\d{1,2}),"
                            + " ?(?:and )?(?=(?:th|co|[ctls])?\\d)");

    /** {@code S2,3,4} and {@code L2/3/4}: all have the letter of the first. */
    private static final Pattern ROW =
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\p{N}])(th|co|[ctls])(\\d{1,2}(?: ?[,/] ?\\d{1,2}){2,})(?![\\p{N}.])");

    /** Two hyphens and arrows are typed for a dash. */
    private static final Pattern DASHES = Pattern.compile("(?<=\\S)( ?)(?:--+>?|->|=+>)(?= ?\\S)");

    /** A range; {@code 15 to 20} is {@code 15-20}. */
    private static final Pattern TO =
            Pattern.compile("(?<=\\d) (?:to|thru|through|until) (?=\\p{L}?\\d)");

    private static final String ANY = "[\\p{L}\\p{M}\\p{N}]";

    private static final Pattern TOKEN =
            Pattern.compile(
                    String.join(
                            "|",
                            // 1.5 and 1,500 and .5
                            "\\d+(?:[.,]\\d+)+",
                            "(?<!" + ANY + ")[.,]\\d+",
                            // 1/2 and 120/80
                            "(?<!\\p{L})\\d+/\\d+(?!\\p{L})",
                            // words, with what stands between their letters
                            ANY + "+(?:'[\\p{L}\\p{M}]+)*",
                            // a minus before a number, a charge or a grade after a word
                            "(?<!" + ANY + "|\\d )-(?=[.,]?\\d)",
                            "(?<=" + ANY + ")[+-](?!" + ANY + ")",
                            // signs that say something
                            "[<>≤≥±%°$€£↑↓♂♀]"));

    /** A hyphen after these is no sign: they are the beginnings of words. */
    private static final Set<String> BEGINNINGS =
            Set.of("bi", "di", "ab", "ad", "ex", "re", "un", "in", "en", "co", "de", "ec", "an");

    private Tokens() {}

    static List<String> of(String text) {
        String plain = MARKUP.matcher(PlainText.of(text)).replaceAll(" ");
        plain = Greek.apart(plain);
        plain = DASHES.matcher(plain).replaceAll("$1-");
        plain =
                ROW.matcher(plain)
                        .replaceAll(row ->
                                row.group(1)
                                        + row.group(2)
                                                .replaceAll(" ?[,/] ?", " and " + row.group(1)));
        plain = INITIALS.matcher(plain).replaceAll(found -> found.group().replace(".", ""));
        plain = TO.matcher(plain).replaceAll("-");
        plain = LEVELS.matcher(plain).replaceAll("$1$2 $1$3");
        plain = LISTED.matcher(plain).replaceAll("$1 and ");
        plain = plain.replace("&", " and ").replaceAll("(?<=\\d) ?/ ?(?=\\d)", "/");
        List<String> tokens = new ArrayList<>();
        Matcher found = TOKEN.matcher(plain);
        while (found.find()) {
            if (!isHyphen(found, plain, tokens)) {
                tokens.add(found.group());
            }
        }
        return tokens;
    }

    /** Whether a stroke only says that a word or a range goes on. */
    private static boolean isHyphen(MatchResult found, String text, List<String> before) {
        boolean beforeNumber = found.start() == 0 || !isPart(text.charAt(found.start() - 1));
        if (!found.group().equals("-") || beforeNumber || before.isEmpty()) {
            return false;
        }
        String word = before.getLast();
        if (word.chars().noneMatch(Character::isLetter)) {
            return found.end() < text.length();
        }
        boolean charge = word.length() <= 2 || word.chars().anyMatch(Character::isDigit);
        return !charge || BEGINNINGS.contains(PlainText.folded(word));
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c);
    }
}
