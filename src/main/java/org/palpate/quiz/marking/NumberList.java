package org.palpate.quiz.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.palpate.quiz.marking.words.Term;
import org.palpate.quiz.marking.words.Word;
import org.palpate.quiz.question.PlainText;

/**
 * Several numbers of things that are counted, in one form: {@code 11, 12}, {@code 11th and 12th}
 * and {@code XI and XII} are {@code 11 and 12}.
 */
final class NumberList {

    private static final Pattern BETWEEN = Pattern.compile("(?i),? (?:and|&|plus) |[,;] ");

    private NumberList() {}

    /** A text that is nothing but two numbers or more, as a term. */
    static Optional<Term> of(String text) {
        String[] parts = BETWEEN.split(PlainText.of(text).replaceFirst("(?i)^the ", ""), -1);
        List<Word> words = new ArrayList<>();
        for (String part : parts) {
            List<Word> said = Term.all(part.replaceFirst("(?i)^the ", ""));
            OptionalInt number =
                    said.size() == 1 ? CranialNerves.number(said.getFirst()) : OptionalInt.empty();
            if (number.isEmpty()) {
                return Optional.empty();
            }
            if (!words.isEmpty()) {
                words.add(Word.plain("and"));
            }
            words.add(Word.plain(String.valueOf(number.getAsInt())));
        }
        return parts.length > 1 ? Optional.of(new Term(words)) : Optional.empty();
    }
}
