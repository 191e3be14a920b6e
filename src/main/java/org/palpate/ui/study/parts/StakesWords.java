package org.palpate.ui.study.parts;

import java.util.ArrayList;
import java.util.List;
import org.palpate.attempt.AttemptState;
import org.palpate.progress.GradeWords;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.Stakes;
import org.palpate.words.Counted;

/** What a try, a hint and seeing the answer cost, told before any of them is used. */
public final class StakesWords {

    /** The element that tells it, to describe the buttons that cost something. */
    public static final String ID = "stakes";

    private StakesWords() {}

    /** "3 tries left. With this one you can earn up to 100 %; after a hint up to 67 %, …". */
    public static String of(AttemptState page) {
        if (page.taken().behaviour() != Behaviour.PRACTICE
                || page.closed()
                || page.chances().triesLeft() == 0) {
            return "";
        }
        Stakes stakes = page.chances().stakes();
        Double earned = page.told().earned();
        boolean kept = earned != null && earned > 0;
        boolean more = page.chances().triesLeft() > 1;
        String tries =
                Counted.sentence(page.chances().triesLeft(), "One try left.", "%d tries left.");
        List<String> costs = new ArrayList<>();
        List<String> free = new ArrayList<>();
        if (page.chances().hintsLeft() > 0) {
            if (stakes.isHintFree()) {
                free.add("the next hint");
            } else {
                costs.add("after a hint up to " + GradeWords.share(stakes.afterHint()));
            }
        }
        if (more) {
            if (stakes.isMissWithoutLoss()) {
                free.add("a further try");
            } else {
                costs.add("after a miss up to " + GradeWords.share(stakes.afterMiss()));
            }
        }
        return tries
                + " With this one you can earn up to "
                + GradeWords.share(stakes.now())
                + (kept && stakes.byParts() ? " of what is not right yet" : " of the question")
                + (costs.isEmpty() ? "." : "; " + String.join(", ", costs) + ".")
                + (free.isEmpty()
                        ? ""
                        : " %s costs nothing.".formatted(capitalized(String.join(" or ", free))))
                + (kept ? " What you have earned already stays." : "");
    }

    private static String capitalized(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What seeing the answer does to the question. */
    static String ofTheAnswer(AttemptState page) {
        Double earned = page.told().earned();
        return "You can have the answer shown. The question then "
                + (earned == null || earned == 0
                        ? "earns nothing"
                        : "keeps the %s it has earned".formatted(GradeWords.share(earned)))
                + " and takes no more answers.";
    }
}
