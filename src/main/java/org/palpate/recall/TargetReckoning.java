package org.palpate.recall;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.content.LearningModule;
import org.palpate.people.PersonId;
import org.palpate.quiz.memory.Candidate;
import org.palpate.quiz.memory.Card;
import org.palpate.quiz.memory.DailyPlan;
import org.palpate.quiz.memory.Goal;
import org.palpate.quiz.memory.Knowledge;
import org.palpate.quiz.memory.Known;
import org.palpate.quiz.memory.MemoryModel;
import org.palpate.quiz.question.Question;
import org.springframework.stereotype.Component;

/**
 * How somebody stands with a target. On track is who will likely recall enough on the day as it is
 * now, or has no more left to do than the time left asks for: the effort a target takes from the
 * beginning is spread evenly over its days, and {@link #SLACK} of it may be in arrears.
 */
@Component
class TargetReckoning {

    /** The share of the whole effort that somebody may be in arrears with and still on track. */
    private static final double SLACK = 0.15;

    private static final double MINUTE_MS = 60_000;

    private final MemoryModel model;
    private final DailyPlan plan;

    TargetReckoning(MemoryModel model, DailyPlan plan) {
        this.model = model;
        this.plan = plan;
    }

    /** The questions of a module that a target is about: those that a daily session may ask. */
    static List<Question> questions(LearningModule module) {
        return module.questions()
                .filter(question -> module.homeOf(question.key()).equals(module.key()))
                .filter(question -> !question.about().isVoided())
                .filter(module::mayCheck)
                .toList();
    }

    /** Whole minutes a day, from 1; 0 where nothing is needed. */
    int minutesADay(Goal goal, List<? extends Candidate<?>> candidates, Instant now) {
        return (int) Math.ceil(plan.aDay(goal, candidates, now).toMillis() / MINUTE_MS);
    }

    /** The same for somebody who has answered none of these. */
    int minutesFromNothing(Goal goal, List<Question> questions, Instant now) {
        return minutesADay(goal, fresh(goal, questions, now), now);
    }

    private List<Candidate<Question>> fresh(Goal goal, List<Question> questions, Instant now) {
        return questions.stream().map(one -> candidate(goal, one, null, now)).toList();
    }

    private Candidate<Question> candidate(
            Goal goal, Question question, TargetAnswers.@Nullable Story story, Instant now) {
        Card card = story == null ? model.fresh(now) : story.card();
        double recall =
                story == null ? Knowledge.Prior.NONE.share() : model.recall(story.card(), now);
        int right = story == null ? 0 : story.right().size();
        return new Candidate<>(question, "", "", card, recall, Pace.USUAL)
                .with(goal, Math.max(0, goal.days() - right));
    }

    /**
     * How a learner stands.
     *
     * @param promised how many minutes a day they have promised
     */
    TargetStanding standing(
            Target target,
            PersonId learner,
            List<Question> questions,
            TargetAnswers.Of answers,
            int promised,
            Instant now) {
        Goal goal = target.plan().goal();
        List<Known> known = new ArrayList<>();
        List<Candidate<Question>> candidates = new ArrayList<>();
        int reached = 0;
        Map<String, TargetAnswers.Story> stories = answers.stories();
        for (Question question : questions) {
            TargetAnswers.Story story = stories.get(question.key().value());
            Candidate<Question> one = candidate(goal, question, story, now);
            candidates.add(one);
            if (story != null) {
                known.add(new Known(model.recall(story.card(), goal.by()), story.evidence()));
                reached += one.daysLeft() == 0 ? 1 : 0;
            }
        }
        Optional<Knowledge> expected = Knowledge.of(known, questions.size() - known.size());
        boolean isReached =
                goal.days() > 0
                        ? reached == questions.size()
                        : expected.filter(one -> one.estimate() >= goal.target()).isPresent();
        boolean onTrack =
                isReached
                        || !target.isOver(now)
                                && keepsPace(target, candidates, questions, promised, now);
        return new TargetStanding(
                learner,
                expected.isEmpty()
                        ? TargetStanding.State.TOO_FEW_ANSWERS
                        : onTrack ? TargetStanding.State.ON_TRACK : TargetStanding.State.BEHIND,
                expected.orElse(null),
                questions.size(),
                goal.days() > 0 ? reached : 0,
                answers.daysPracticed(),
                answers.spent());
    }

    private boolean keepsPace(
            Target target,
            List<Candidate<Question>> candidates,
            List<Question> questions,
            int promised,
            Instant now) {
        Goal goal = target.plan().goal();
        double whole =
                plan.effort(goal, fresh(goal, questions, target.setAt()), target.setAt())
                        .toMillis();
        double gone =
                (double) Duration.between(target.setAt(), now).toMillis()
                        / Math.max(1, Duration.between(target.setAt(), goal.by()).toMillis());
        double left = plan.effort(goal, candidates, now).toMillis();
        return left <= whole * (1 - gone + SLACK) && minutesADay(goal, candidates, now) <= promised;
    }
}
