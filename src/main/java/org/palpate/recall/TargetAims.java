package org.palpate.recall;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.memory.Candidate;
import org.palpate.quiz.memory.DailyPlan;
import org.springframework.stereotype.Component;

/** Gives the questions of a learner the targets of their classes; of several the earliest. */
@Component
class TargetAims {

    private final TargetAnswers answers;
    private final TargetReckoning reckoning;
    private final Learners learners;
    private final Clock clock;

    TargetAims(TargetAnswers answers, TargetReckoning reckoning, Learners learners, Clock clock) {
        this.answers = answers;
        this.reckoning = reckoning;
        this.learners = learners;
        this.clock = clock;
    }

    /** Questions with what they are to be remembered for, and what that still takes. */
    record Aimed(List<Candidate<Planned>> candidates, List<OwnTarget> targets) {

        Planner.Chances chances(
                DailyPlan plan, Duration each, Instant now, @Nullable Instant nextDue) {
            return new Planner.Chances(plan, candidates, each, now, nextDue, targets);
        }
    }

    /**
     * The same questions with targets.
     *
     * @param targets the earliest first
     * @param visible the modules whose questions may be asked
     */
    Aimed of(
            PersonId learner,
            List<Target> targets,
            Map<ModuleKey, LearningModule> visible,
            List<Candidate<Planned>> candidates,
            Instant now) {
        List<Target> there =
                targets.stream().filter(one -> visible.containsKey(one.plan().module())).toList();
        if (there.isEmpty()) {
            return new Aimed(candidates, List.of());
        }
        Map<CardKey, Set<LocalDate>> right =
                answers.right(
                        learner,
                        there.stream()
                                .filter(one -> one.plan().kind() == TargetPlan.Kind.DAYS)
                                .map(one -> one.plan().module())
                                .distinct()
                                .toList(),
                        clock.getZone());
        List<Candidate<Planned>> aimed = new ArrayList<>(candidates);
        List<OwnTarget> own = new ArrayList<>();
        int promised = learners.minutes(learner);
        for (Target target : there) {
            List<Candidate<Planned>> its = new ArrayList<>();
            for (int i = 0; i < aimed.size(); i++) {
                Candidate<Planned> one = aimed.get(i);
                if (isAbout(target, one.question())) {
                    Candidate<Planned> with = with(one, target, right);
                    its.add(with);
                    if (one.goal() == null && !isDoneForToday(with, right)) {
                        aimed.set(i, with);
                    }
                }
            }
            own.add(
                    new OwnTarget(
                            target,
                            title(visible, target),
                            its.size(),
                            reckoning.minutesADay(target.plan().goal(), its, now),
                            promised));
        }
        return new Aimed(aimed, own);
    }

    /** A target is about the questions of its module; flashcards are the learner's own choice. */
    private static boolean isAbout(Target target, Planned planned) {
        return planned.module().equals(target.plan().module())
                && planned.card().asQuestion().isPresent();
    }

    private static String title(Map<ModuleKey, LearningModule> visible, Target target) {
        LearningModule module = visible.get(target.plan().module());
        return module == null ? "" : module.title();
    }

    private static Candidate<Planned> with(
            Candidate<Planned> one, Target target, Map<CardKey, Set<LocalDate>> right) {
        int days = target.plan().goal().days();
        int so = right.getOrDefault(one.question().card(), Set.of()).size();
        return one.with(target.plan().goal(), Math.max(0, days - so));
    }

    /** Right once more today would be the same day; enough days are enough. */
    private boolean isDoneForToday(Candidate<Planned> one, Map<CardKey, Set<LocalDate>> right) {
        var goal = one.goal();
        return goal != null
                && goal.days() > 0
                && (one.daysLeft() == 0
                        || right.getOrDefault(one.question().card(), Set.of())
                                .contains(LocalDate.now(clock)));
    }
}
