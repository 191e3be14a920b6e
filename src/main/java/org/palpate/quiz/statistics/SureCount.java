package org.palpate.quiz.statistics;

import java.util.ArrayList;
import java.util.List;
import org.palpate.quiz.Answered;
import org.palpate.quiz.Certainty;

/**
 * How often those are right who were so sure.
 *
 * @param certainty how sure they were
 * @param answers how many said so, 1 or more; unanswered questions do not count
 * @param right the share of these answers that earned everything, 0 to 1
 * @param interval where that share may truly lie
 */
public record SureCount(Certainty certainty, int answers, double right, Interval interval) {

    /** Every certainty that was said, least sure first. */
    static List<SureCount> of(List<Answered> answers) {
        List<SureCount> counts = new ArrayList<>();
        for (Certainty certainty : Certainty.values()) {
            List<Answered> said =
                    answers.stream()
                            .filter(a -> a.certainty() == certainty && !a.response().isBlank())
                            .toList();
            if (!said.isEmpty()) {
                long right = said.stream().filter(Answered::isRight).count();
                double share = (double) right / said.size();
                counts.add(
                        new SureCount(
                                certainty,
                                said.size(),
                                share,
                                Interval.ofShare(share, said.size())));
            }
        }
        return List.copyOf(counts);
    }
}
