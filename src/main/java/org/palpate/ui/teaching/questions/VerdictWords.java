package org.palpate.ui.teaching.questions;

import java.util.function.Function;
import org.palpate.quiz.statistics.ChoiceCount;
import org.palpate.quiz.statistics.Verdict;
import org.palpate.ui.teaching.parts.CellWords;

/** What the numbers of a question say, in plain words. */
final class VerdictWords {

    private VerdictWords() {}

    static String of(Verdict verdict, Function<ChoiceCount, String> words) {
        return switch (verdict) {
            case Verdict.TooFewAnswers few ->
                    "Too few answers to judge: %d of %d.".formatted(few.answers(), few.enough());
            case Verdict.StrongGetItWrong strong ->
                    strong.beyondChance()
                            ? "Strong learners get this wrong: check the key."
                            : "Strong learners do no better here than weak ones, perhaps by chance. Look at the key.";
            case Verdict.StrongerThanKey stronger ->
                    "Stronger learners chose “%s” than the key: check the key, or the wording."
                            .formatted(words.apply(stronger.choice()));
            case Verdict.NearlyAllRight nearly ->
                    "Almost everybody gets it right: it tells nobody apart.";
            case Verdict.NearlyNoneRight nearly -> "Almost nobody gets it right.";
            case Verdict.GuessingDoesAsWell guess ->
                    "Guessing would score as well (%s)."
                            .formatted(CellWords.percent(100 * guess.guess()));
            case Verdict.NeverChosen never ->
                    "Option “%s” is never chosen: it fools no one."
                            .formatted(words.apply(never.choice()));
        };
    }

    /** Whether the key may be wrong. */
    static boolean isSerious(Verdict verdict) {
        return verdict instanceof Verdict.StrongGetItWrong
                || verdict instanceof Verdict.StrongerThanKey;
    }
}
