package org.palpate.quiz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.palpate.quiz.marking.AskedAgain;
import org.palpate.quiz.marking.Mark;
import org.palpate.quiz.marking.Marking;
import org.palpate.quiz.marking.Parts;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.Question;

/**
 * What a question has earned after several tries.
 *
 * <p>Each try takes the penalty off what it could earn, as in Moodle's interactive behaviour: <a
 * href="https://docs.moodle.org/en/Question_behaviours">docs.moodle.org</a>. A hint taken ahead of
 * a try costs what the try it replaces would have. Where a question has parts, a part counts from
 * the try on which it was right and stayed right, so one right from the first try loses nothing.
 * The best try counts: trying again never lowers what is earned.
 */
public final class Credit {

    private Credit() {}

    /**
     * The share earned, 0 to 1.
     *
     * @param tries different responses in the order they were checked; none earn nothing, unless
     *     everybody gets the whole mark
     * @param penalty what each further try takes off, 0 to 1
     */
    static double earned(Question question, List<Try> tries, double penalty) {
        if (question.about().keyFix() instanceof KeyFix.FullMarks) {
            return 1;
        }
        Map<String, Double> weights = Parts.weights(question);
        Map<String, Double> worth = new HashMap<>();
        double best = 0;
        int unreadable = 0;
        for (int i = 0; i < tries.size(); i++) {
            Try one = tries.get(i);
            Set<String> unread =
                    AskedAgain.of(question, one.response()).stream()
                            .map(AskedAgain::part)
                            .collect(Collectors.toSet());
            if (unread.contains("")) {
                unreadable++;
                continue;
            }
            double price = penalty * Math.max(i - unreadable, one.hints());
            Mark mark = Marking.mark(question, one.response());
            best = Math.max(best, earned(mark, price, weights, worth, unread));
        }
        return Mark.settled(best);
    }

    /**
     * What this try earns; {@code worth} remembers since when each part has been right. A part that
     * cannot be read for sure is as if it had not been answered again.
     */
    private static double earned(
            Mark mark,
            double price,
            Map<String, Double> weights,
            Map<String, Double> worth,
            Set<String> unread) {
        if (weights.isEmpty()) {
            return Math.max(0, mark.fraction() - price);
        }
        mark.parts()
                .forEach((part, share) -> {
                    if (unread.contains(part)) {
                        return;
                    }
                    if (share > 0) {
                        worth.putIfAbsent(part, Math.max(0, share - price));
                    } else {
                        worth.remove(part);
                    }
                });
        return Parts.mean(weights, worth);
    }
}
