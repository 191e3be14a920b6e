package org.palpate.quiz.marking;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.palpate.quiz.marking.words.Term;
import org.palpate.quiz.marking.words.Typo;
import org.palpate.quiz.marking.words.Word;
import org.palpate.quiz.question.PlainText;

/**
 * What people type for a level of the spine where a level is asked for: {@code LV}, {@code D12},
 * {@code L05}, {@code 5 lumbar}, {@code vertebra lumbalis V}. Elsewhere most of it is something
 * else: LV is the left ventricle, SI the joint. What is about a level and names none is asked
 * again.
 */
final class LevelForms {

    /** What is said to a text that is about a level and names none. */
    static final String WANTED = "Write the level as its letter with its number.";

    private static final Map<String, String> REGIONS =
            Map.ofEntries(
                    Map.entry("cerv", "cervical"),
                    Map.entry("cervicalis", "cervical"),
                    Map.entry("thor", "thoracic"),
                    Map.entry("thoracica", "thoracic"),
                    Map.entry("thoracicus", "thoracic"),
                    Map.entry("dors", "thoracic"),
                    Map.entry("dorsal", "thoracic"),
                    Map.entry("lumb", "lumbar"),
                    Map.entry("lumbalis", "lumbar"),
                    Map.entry("sacr", "sacral"),
                    Map.entry("sacralis", "sacral"));

    private static final Set<String> NAMES =
            Set.of("cervical", "thoracic", "lumbar", "sacral", "coccygeal");

    private static final String REGION = "(?=(?:cervical|thoracic|lumbar|sacral)(?!\\p{L}))";

    private static final Pattern SHORT_REGION =
            Pattern.compile("(?i)(?<!\\p{L})(\\p{L}{4,10})\\.?");

    /** {@code LVS1} and {@code LIVLV}. */
    private static final Pattern GLUED =
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\p{N}])([ctls](?:[ivx]{1,4}|\\d{1,2}))(?=[ctls][\\divx])");

    private static final Pattern LEVEL =
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\p{N}])(th|co|[ctlsd])[-. ]{0,2}"
                            + "(?:0?(\\d{1,2})(?:st|nd|rd|th)?|([ivx]{1,4}))(?![\\p{L}\\d])");

    /** {@code L4/V}, once the first of them is read. */
    private static final Pattern ROW =
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\p{N}])(co|[ctls])(\\d{1,2})( ?[-/] ?| to | and |, ?)([ivx]{1,4})"
                            + "(?![\\p{L}\\d])");

    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\p{N}])(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine"
                            + "|ten|eleven|twelve) "
                            + REGION);

    private static final List<String> NUMBERS =
            List.of(
                    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                    "eleven", "twelve");

    /** Letters that may be meant for a digit or a number: {@code Ll}, {@code LS}, {@code CIIV}. */
    private static final Pattern LETTERS =
            Pattern.compile("(?i)[ctlsd][ -]?(?:[lios|!]|[ivx]{2,6})|[ctls]{2}\\d{1,2}");

    /** {@code 5L}, {@code VL}. */
    private static final Pattern TURNED =
            Pattern.compile("(?i)(?:\\d{1,2}|[ivx]{1,4})[ -]?[ctlsd]");

    private LevelForms() {}

    /** Whether an answer names a level, perhaps with what lies there: L5, L5 nerve root. */
    static boolean isOne(Term answer) {
        return !answer.isEmpty() && Levels.areAll(answer.from(0, 1));
    }

    /** A level without what the question says already: "spinous process of L4" is L4. */
    static Term alone(Term typed, List<String> stem) {
        List<Word> levels =
                typed.words().stream()
                        .filter(word -> Levels.areAll(new Term(List.of(word))))
                        .toList();
        boolean said =
                typed.words().stream()
                        .filter(word -> !levels.contains(word))
                        .allMatch(word -> word.plain().equals("of") || stem.contains(word.plain()));
        return said && !levels.isEmpty() ? new Term(levels) : typed;
    }

    /** The text with its levels as a letter and digits. */
    static String inDigits(String text) {
        String plain =
                SHORT_REGION
                        .matcher(PlainText.of(text))
                        .replaceAll(found -> {
                            String name = REGIONS.get(found.group(1).toLowerCase(Locale.ROOT));
                            return name == null ? found.group() : name;
                        });
        plain = GLUED.matcher(plain).replaceAll("$1 ");
        plain = LEVEL.matcher(plain).replaceAll(LevelForms::level);
        plain = ROW.matcher(plain).replaceAll(LevelForms::row);
        return COUNTED.matcher(plain).replaceAll(LevelForms::counted);
    }

    private static String level(MatchResult found) {
        int number = number(found.group(2) == null ? found.group(3) : found.group(2));
        String letter = found.group(1).toLowerCase(Locale.ROOT);
        return number == 0
                ? found.group()
                : (letter.equals("th") || letter.equals("d") ? "t" : letter) + number;
    }

    private static String row(MatchResult found) {
        int number = number(found.group(4));
        return number == 0
                ? found.group()
                : found.group(1) + found.group(2) + found.group(3) + found.group(1) + number;
    }

    private static String counted(MatchResult found) {
        int number = number(found.group(1));
        return number == 0 ? found.group() : Word.ORDINALS.get(number - 1) + " ";
    }

    /** What a number from 1 to 12 says; 0 for what is none. */
    private static int number(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        if (small.matches("\\d{1,2}")) {
            int number = Integer.parseInt(small);
            return number <= NUMBERS.size() ? number : 0;
        }
        return Math.max(NUMBERS.indexOf(small), Word.ROMAN.indexOf(small)) + 1;
    }

    /**
     * What is said to a text that is about a level and names none; empty for one that names one and
     * for one that is about something else.
     *
     * @param read what was typed, in every way it may be taken
     */
    static Optional<String> wanted(String text, Set<Term> read) {
        boolean named =
                read.stream()
                        .flatMap(term -> term.words().stream())
                        .anyMatch(word -> Levels.areAll(new Term(List.of(word))));
        return !named && isAboutOne(PlainText.of(text)) ? Optional.of(WANTED) : Optional.empty();
    }

    private static boolean isAboutOne(String plain) {
        return LETTERS.matcher(plain).matches()
                || TURNED.matcher(plain).matches()
                || Term.all(plain).stream()
                        .anyMatch(word ->
                                CranialNerves.number(word).isPresent()
                                        || NAMES.stream().anyMatch(name -> isName(word, name)));
    }

    private static boolean isName(Word word, String name) {
        return word.plain().equals(name)
                || name.equals(REGIONS.get(word.written()))
                || Typo.isSlipOf(word.written(), name);
    }
}
