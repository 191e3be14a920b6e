package org.palpate.quiz.marking;

import java.util.List;
import org.palpate.quiz.marking.words.Spelling;
import org.palpate.quiz.marking.words.Term;
import org.palpate.quiz.marking.words.Word;

/**
 * What is said of a slip that counts: the word in the spelling the author chose (edema, though
 * oedema is as right); where the author does not use it, the author's answer.
 *
 * @param written the words of the accepted answers as the author wrote them
 * @param model the answer to show
 */
record Forgiven(List<Word> written, String model) {

    Forgiven {
        written = List.copyOf(written);
    }

    /** For the accepted answers of a place. */
    static Forgiven of(List<String> accepted) {
        return new Forgiven(
                accepted.stream().flatMap(answer -> Term.all(answer).stream()).toList(),
                accepted.isEmpty() ? "" : accepted.getFirst());
    }

    /** A word that was typed for another one. */
    Match instead(Word typed, Word meant) {
        String american = Spelling.american(meant.written());
        String sentence =
                written.stream()
                        .filter(own -> Spelling.american(own.written()).equals(american))
                        .map(own -> "Counted as right; it is spelled *%s*.".formatted(own.shown()))
                        .findFirst()
                        .orElseGet(() ->
                                "Counted as right, with a slip in “%s”; the answer here is “%s”."
                                        .formatted(typed.shown(), model));
        return new Match(true, sentence);
    }
}
