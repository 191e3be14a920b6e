package org.palpate.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palpate.quiz.question.QuestionKey;

/** How long each question stood in front of the learner, as the log of an attempt tells it. */
public final class TimeSpent {

    /**
     * The longest pause between two steps that counts. Nobody thinks that long over one question
     * without a key pressed; whoever closed the browser for the night has not.
     */
    public static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private TimeSpent() {}

    /**
     * The time each question of the paper was in front of the learner, every visit counted; zero
     * for a question never reached.
     *
     * @param steps the log, by rising sequence; what follows the end is left out
     */
    public static Map<QuestionKey, Duration> of(Paper paper, List<Step> steps) {
        Map<QuestionKey, Duration> spent = new LinkedHashMap<>();
        paper.questions().forEach(question -> spent.put(question, Duration.ZERO));
        int position = 0;
        Instant since = null;
        for (Step step : steps) {
            if (step.act() instanceof Act.Finish finish && finish.how() != Ending.SUBMITTED) {
                break; // the server noticed; nobody was there
            }
            if (since != null) {
                spent.merge(
                        paper.questions().get(position), between(since, step.at()), Duration::plus);
            }
            since = step.at();
            if (step.act() instanceof Act.Move move) {
                position = move.position();
            }
            if (step.act() instanceof Act.Finish) {
                break;
            }
        }
        return spent;
    }

    /** A clock set back between two steps takes nothing away. */
    private static Duration between(Instant from, Instant to) {
        Duration gap = Duration.between(from, to);
        if (gap.isNegative()) {
            return Duration.ZERO;
        }
        return gap.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : gap;
    }
}
