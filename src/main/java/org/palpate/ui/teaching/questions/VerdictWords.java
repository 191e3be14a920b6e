package org.palpate.ui.teaching.questions;

import java.util.Comparator;
import java.util.function.Function;
import org.palpate.quiz.statistics.ChoiceCount;
import org.palpate.quiz.statistics.QuestionStatistics;
import org.palpate.quiz.statistics.Verdict;
import org.palpate.ui.teaching.parts.CellWords;

/** What the numbers of a question say, in plain words. */
final class VerdictWords {

    /**
     * What wants a look comes first: where the key may be wrong, then what tells nobody apart, then
     * what nothing is said against, and last what cannot be judged yet. Of two alike the one that
     * tells strong learners from weak ones less.
     */
    static final Comparator<QuestionStatistics> WANTS_A_LOOK_FIRST =
            Comparator.comparingInt((QuestionStatistics numbers) -> turn(numbers))
                    .thenComparing(
                            one -> one.discrimination().index(),
                            Comparator.nullsLast(Comparator.naturalOrder()));

    private static final int FINE = 7;

    private VerdictWords() {}

    private static int turn(QuestionStatistics numbers) {
        return numbers.verdicts().stream().mapToInt(VerdictWords::turn).min().orElse(FINE);
    }

    private static int turn(Verdict verdict) {
        return switch (verdict) {
            case Verdict.StrongGetItWrong strong -> strong.beyondChance() ? 0 : 2;
            case Verdict.StrongerThanKey stronger -> 1;
            case Verdict.GuessingDoesAsWell guess -> 3;
            case Verdict.NearlyNoneRight none -> 4;
            case Verdict.NearlyAllRight all -> 5;
            case Verdict.NeverChosen never -> 6;
            case Verdict.TooFewAnswers few -> FINE + 1;
        };
    }

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
