package org.palpate.recall;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.question.Question;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The targets of a learner's classes whose day is still to come, and how the learner stands. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class OwnTargets {

    private final StoredTargets stored;
    private final TargetAnswers answers;
    private final TargetReckoning reckoning;
    private final Learners learners;
    private final Intake intake;
    private final VisibleModules visible;
    private final Clock clock;

    OwnTargets(
            StoredTargets stored,
            TargetAnswers answers,
            TargetReckoning reckoning,
            Learners learners,
            Intake intake,
            VisibleModules visible,
            Clock clock) {
        this.stored = stored;
        this.answers = answers;
        this.reckoning = reckoning;
        this.learners = learners;
        this.intake = intake;
        this.visible = visible;
        this.clock = clock;
    }

    /** A target and how its learner stands with it. */
    public record Standing(Target target, String title, TargetStanding standing) {}

    /** The earliest date first; none of a module that the learner may not see. */
    public List<Standing> of(PersonId learner) {
        Instant now = clock.instant();
        List<Target> targets = stored.to(learner, now);
        if (targets.isEmpty()) {
            return List.of();
        }
        intake.catchUp(learner);
        Map<ModuleKey, LearningModule> there =
                visible.all(learner).stream()
                        .collect(
                                Collectors.toMap(
                                        LearningModule::key,
                                        Function.identity(),
                                        (one, same) -> one));
        int promised = learners.minutes(learner);
        return targets.stream()
                .flatMap(target ->
                        Stream.ofNullable(there.get(target.plan().module()))
                                .map(module -> standing(target, learner, module, promised, now)))
                .toList();
    }

    private Standing standing(
            Target target, PersonId learner, LearningModule module, int promised, Instant now) {
        List<Question> questions = TargetReckoning.questions(module);
        TargetAnswers.Of given = answers.of(learner, module.key(), now, clock.getZone());
        return new Standing(
                target,
                module.title(),
                reckoning.standing(target, learner, questions, given, promised, now));
    }
}
