package org.palpate.ui.teaching.grades;

import java.util.Map;
import org.palpate.quiz.Act;
import org.palpate.quiz.Ending;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.ui.teaching.parts.CellWords;

/**
 * What happened in a step, in a sentence.
 *
 * @param numbers of the attempt's questions, from 1
 */
record StepWords(Map<QuestionKey, Integer> numbers) {

    String of(Act act) {
        return switch (act) {
            case Act.Start start -> "Began.";
            case Act.Save save ->
                    save.response().isBlank()
                            ? "Took back the answer to question %d."
                                    .formatted(number(save.question()))
                            : "Answered question %d.".formatted(number(save.question()));
            case Act.Check check ->
                    "Checked question %d: %s."
                            .formatted(
                                    number(check.question()),
                                    CellWords.percent(100 * check.fraction()));
            case Act.Hint hint -> "Took a hint on question %d.".formatted(number(hint.question()));
            case Act.Reveal reveal ->
                    "Had the answer to question %d shown; it keeps %s."
                            .formatted(
                                    number(reveal.question()),
                                    CellWords.percent(100 * reveal.fraction()));
            case Act.Move move -> "Went to question %d.".formatted(move.position() + 1);
            case Act.Flag flag ->
                    (flag.on() ? "Flagged question %d." : "Took the flag off question %d.")
                            .formatted(number(flag.question()));
            case Act.Note note -> "Left a note on question %d.".formatted(number(note.question()));
            case Act.Finish finish ->
                    finish.how() == Ending.TIME_OUT ? "The time was up." : "Handed in.";
            case Act.Regrade regrade -> "Regraded: " + regrade.reason().sentence();
        };
    }

    private int number(QuestionKey question) {
        return numbers.getOrDefault(question, 0);
    }
}
