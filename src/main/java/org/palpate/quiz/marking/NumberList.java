package org.palpate.quiz.marking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.palpate.quiz.marking.words.Term;
import org.palpate.quiz.marking.words.Word;
import org.palpate.quiz.question.PlainText;

/**
 * The numbers that several things are called by, in one form: {@code 11, 12}, {@code 11th and
 * 12th}, {@code XI and XII}, {@code 12 and 11} and {@code 11-12} are {@code 11 and 12}. Ribs 12 and
 * 11 are the same ribs; only where a question asks for an order does it count.
 */
final class NumberList {

    private static final Pattern BETWEEN =
            Pattern.compile("(?i),? (?:and|&|plus) |[,;] ?| ?& ?|(?<=\\d) ?\\+ ?(?=\\d)");

    /** Two that follow one another, as a range. */
    private static final Pattern TWO =
            Pattern.compile("(?i)(.+?)(?: ?[-/] ?| to )(?:the )?([\\p{L}\\d]+)");

    private static final Set<String> ORDERED =
            Set.of(
                    "respectively",
                    "order",
                    "many",
                    "much",
                    "then",
                    "sequence",
                    "ratio",
                    "pressure");

    private NumberList() {}

    /** Whether a question asks for numbers in its own order. */
    static boolean areInOrder(List<String> stem) {
        return stem.stream().anyMatch(ORDERED::contains);
    }

    /**
     * A text that is nothing but two numbers or more, as a term.
     *
     * @param inOrder whether their order counts
     */
    static Optional<Term> of(String text, boolean inOrder) {
        String plain = PlainText.of(text).replaceFirst("(?i)^(?:the|both) ", "");
        List<Integer> numbers = numbers(List.of(BETWEEN.split(plain, -1)));
        if (numbers.size() < 2) {
            var two = TWO.matcher(plain);
            numbers = two.matches() ? numbers(List.of(two.group(1), two.group(2))) : List.of();
            boolean follow =
                    numbers.size() == 2 && Math.abs(numbers.getFirst() - numbers.getLast()) == 1;
            if (!follow || inOrder) {
                return Optional.empty();
            }
        }
        return Optional.of(said(inOrder ? numbers : numbers.stream().sorted().toList()));
    }

    /** Every part as a number; nothing if one is none. */
    private static List<Integer> numbers(List<String> parts) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : parts) {
            List<Word> said = Term.all(part.replaceFirst("(?i)^the ", ""));
            OptionalInt number =
                    said.size() == 1 ? CranialNerves.number(said.getFirst()) : OptionalInt.empty();
            if (number.isEmpty()) {
                return Collections.emptyList();
            }
            numbers.add(number.getAsInt());
        }
        return numbers;
    }

    private static Term said(List<Integer> numbers) {
        List<Word> words = new ArrayList<>();
        for (int number : numbers) {
            if (!words.isEmpty()) {
                words.add(Word.plain("and"));
            }
            words.add(Word.plain(String.valueOf(number)));
        }
        return new Term(words);
    }
}
