package org.palpate.quiz.marking.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing said as people say it and as books print it: {@code rib 1} is the first rib, {@code the
 * nineteenth century} the 19th, {@code from proximal to distal} proximal to distal, {@code 120 over
 * 80 mmHg} 120/80, {@code it is safe} safe. Nothing that tells one answer from another is left out.
 */
final class EverydayWords {

    /** What is numbered from one on, the same by every book; the first finger may be the second. */
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?i)(\\p{L}+ )??(rib|metatarsal|metacarpal|trimester)"
                            + "(?: bone)? (?:no\\.? ?|number |# ?)?(\\d{1,2}|(?-i:[IVX]{1,4}))");

    private static final Pattern ORDINAL =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:(thir|four|fif|six|seven|eigh|nine)teenth"
                            + "|(twen|thir)tieth|twenty[ -](\\p{L}{5,7}))(?= \\p{L})");

    private static final List<String> TEENS =
            List.of("thir", "four", "fif", "six", "seven", "eigh", "nine");

    private static final Pattern PRESSURE =
            Pattern.compile("(?i)(\\d{2,3}) ?(?:/|over) ?(\\d{2,3})(?: ?mm ?hg)?");

    private static final Pattern WAY = Pattern.compile("(?i)from (\\p{L}.* to .+)");

    private static final Pattern ARROW =
            Pattern.compile("(?<=\\p{L}) ?(?:→|⟶|⇒|-+>|=+>) ?(?=\\p{L})");

    private static final Pattern IT_IS =
            Pattern.compile("(?i)(?:(?:it|this|that)(?: is|'s)|they are) (.+)");

    /** Only a verb follows: "it increases". */
    private static final Pattern IT_DOES = Pattern.compile("(?i)(?:it|this|that) (\\p{L}{3,}s)");

    /** What says that there is nothing, in digits or in words. */
    private static final Set<String> NOTHING = Set.of("0", "zero", "nil");

    private EverydayWords() {}

    /** The same in the words of books; nothing for what is said in them. */
    static List<String> inBooks(String plain) {
        List<String> said = new ArrayList<>();
        Matcher numbered = NUMBERED.matcher(plain);
        if (numbered.matches()) {
            place(numbered.group(3))
                    .ifPresent(place -> {
                        String before = numbered.group(1) == null ? "" : numbered.group(1);
                        said.add(place + " " + before + numbered.group(2));
                        said.add(before + place + " " + numbered.group(2));
                    });
        }
        Matcher pressure = PRESSURE.matcher(plain);
        if (pressure.matches()) {
            said.add(pressure.group(1) + "/" + pressure.group(2));
        }
        said.add(ORDINAL.matcher(plain).replaceAll(EverydayWords::inDigits));
        String way = ARROW.matcher(plain).replaceAll(" to ");
        said.add(way);
        for (Pattern pattern : List.of(WAY, IT_IS, IT_DOES)) {
            Matcher more = pattern.matcher(way);
            if (more.matches()) {
                said.add(more.group(1));
            }
        }
        if (NOTHING.contains(plain.toLowerCase(Locale.ROOT))) {
            said.add("none");
        }
        said.removeIf(plain::equals);
        return said;
    }

    private static Optional<String> place(String number) {
        int roman = Word.ROMAN.indexOf(number.toLowerCase(Locale.ROOT)) + 1;
        int place = Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : roman;
        return place < 1 ? Optional.empty() : Optional.of(ordinal(place));
    }

    private static String inDigits(MatchResult word) {
        if (word.group(1) != null) {
            return ordinal(13 + TEENS.indexOf(word.group(1).toLowerCase(Locale.ROOT)));
        }
        if (word.group(2) != null) {
            return word.group(2).equalsIgnoreCase("twen") ? "20th" : "30th";
        }
        int ones = Word.ORDINALS.indexOf(word.group(3).toLowerCase(Locale.ROOT)) + 1;
        return ones < 1 || ones > 9 ? word.group() : ordinal(20 + ones);
    }

    private static String ordinal(int place) {
        boolean teen = place / 10 == 1;
        return place
                + switch (teen ? 0 : place % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
