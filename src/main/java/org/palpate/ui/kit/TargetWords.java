package org.palpate.ui.kit;

import java.time.Instant;
import java.util.Optional;
import org.palpate.progress.GradeWords;
import org.palpate.quiz.memory.Knowledge;
import org.palpate.recall.Target;
import org.palpate.recall.TargetPlan;
import org.palpate.recall.TargetStanding;

/** How a target is said, to the instructor who sets it and to the learners it is for. */
public final class TargetWords {

    private TargetWords() {}

    /** "Remember “Hip flexors” at 85 % until Fri 12 June 2026, 18:00". */
    public static String of(Target target, String title, Dates dates) {
        TargetPlan plan = target.plan();
        return switch (plan.kind()) {
            case RECALL ->
                    "Remember “%s” at %s until %s"
                            .formatted(
                                    Isolated.of(title),
                                    GradeWords.percent(plan.share()),
                                    dates.until(plan.by()));
            case DAYS ->
                    "Answer each question of “%s” right on %d different days until %s"
                            .formatted(Isolated.of(title), TargetPlan.DAYS, dates.until(plan.by()));
        };
    }

    /** What is likely recalled on the day, with its interval; "too few answers" below five. */
    public static String expected(TargetStanding standing) {
        return Optional.ofNullable(standing.expected())
                .map(TargetWords::expected)
                .orElse("too few answers");
    }

    private static String expected(Knowledge known) {
        return "%d %% (%d to %d %%)"
                .formatted(whole(known.estimate()), whole(known.low()), whole(known.high()));
    }

    private static long whole(double share) {
        return Math.round(100 * share);
    }

    /** "on track", "behind", "reached": what somebody is told of where they are. */
    public static String state(Target target, TargetStanding standing, Instant now) {
        return switch (standing.state()) {
            case TOO_FEW_ANSWERS -> "Too few answers";
            case ON_TRACK -> target.isOver(now) ? "Reached" : "On track";
            case BEHIND -> target.isOver(now) ? "Not reached" : "Behind";
        };
    }
}
