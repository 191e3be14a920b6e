package org.palpate.attempt;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palpate.attempt.AskableQuestion.Known;
import org.palpate.attempt.admission.NotAdmitted;
import org.palpate.attempt.admission.TimeAllowed;
import org.palpate.attempt.json.Origin;
import org.palpate.attempt.json.OwnPaper;
import org.palpate.attempt.json.PaperDomain;
import org.palpate.attempt.json.WrittenPaper;
import org.palpate.people.PersonId;
import org.palpate.people.accommodations.Accommodations;
import org.palpate.quiz.Draw;
import org.palpate.quiz.Paper;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.Rules;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins papers over several modules: each question with its module and revision, and the paper its
 * own rules. Once begun, one is an attempt like any other ({@link Attempts}), only that it belongs
 * to no module, is begun for no class, and nobody else sees an answer of it.
 */
@Service
public class Papers {

    private final AskableQuestions askable;
    private final AttemptRepository attempts;
    private final AttemptStarts starts;
    private final Admission admission;
    private final Accommodations accommodations;
    private final Clock clock;
    private final SecureRandom seeds = new SecureRandom();

    Papers(
            AskableQuestions askable,
            AttemptRepository attempts,
            AttemptStarts starts,
            Admission admission,
            Accommodations accommodations,
            Clock clock) {
        this.askable = askable;
        this.attempts = attempts;
        this.starts = starts;
        this.admission = admission;
        this.accommodations = accommodations;
        this.clock = clock;
    }

    /**
     * Begins a paper of questions that the learner may be asked, whatever the plan chooses, or goes
     * on with the open one where there is one at a time; the same command again gives the same one.
     * Questions the learner has not had yet come first where the plan's draws leave a choice.
     *
     * @throws NotAdmitted when the plan finds no question, or fewer than its draws ask for; and
     *     when the learner has begun more within a day than anybody does
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public AttemptId start(PersonId learner, Plan plan, CommandId command) {
        return starts.orReadAgain(() -> tryOnce(learner, plan, command));
    }

    private AttemptId tryOnce(PersonId learner, Plan plan, CommandId command) {
        Optional<AttemptId> begun = starts.begunBy(learner, command);
        if (begun.isPresent()) {
            return begun.get();
        }
        // The number is read before the open one is looked for: whoever begins one in between takes
        // this number, and the insert decides.
        int number = attempts.lastNumber(learner.value(), StoredAttempt.SEVERAL, plan.kind()) + 1;
        Optional<AttemptId> open =
                plan.oneAtATime() ? open(learner, plan.kind()) : Optional.empty();
        if (open.isPresent()) {
            return open.get();
        }
        admission.admitOwn(learner);
        List<AskableQuestion> all = askable.of(learner);
        Plan.Selection chosen = plan.choice().among(all);
        Map<QuestionKey, AskableQuestion> from = new HashMap<>();
        Set<AskableQuestion> may = Collections.newSetFromMap(new IdentityHashMap<>());
        may.addAll(all);
        chosen.questions().stream()
                .filter(may::contains)
                .forEach(one -> from.put(one.question().key(), one));
        if (from.isEmpty()) {
            throw NotAdmitted.nothingFits();
        }
        List<Question> bank =
                chosen.questions().stream()
                        .map(AskableQuestion::question)
                        .filter(question -> from.containsKey(question.key()))
                        .toList();
        var quiz = new Quiz(plan.kind(), plan.title(), "", plan.rules(), chosen.draws(), bank);
        if (!Paper.problems(quiz).isEmpty()) {
            throw NotAdmitted.nothingFits();
        }
        Paper paper = Paper.arrange(quiz, seeds.nextLong(), had(from));
        Instant now = clock.instant();
        var attempt =
                new StoredAttempt(
                        learner,
                        null,
                        plan.kind(),
                        written(plan, paper, from),
                        paper.seed(),
                        number,
                        command,
                        now,
                        false);
        TimeAllowed time = TimeAllowed.from(now, quiz, accommodations.of(learner), null);
        return starts.begin(attempt, quiz, paper, command, time);
    }

    private Optional<AttemptId> open(PersonId learner, String kind) {
        return attempts
                .findByLearnerIdAndModuleKeyAndQuizKeyOrderByNumber(
                        learner.value(), StoredAttempt.SEVERAL, kind)
                .stream()
                .filter(attempt -> !attempt.isOver(clock.instant()))
                .map(StoredAttempt::publicId)
                .findFirst();
    }

    private static Set<QuestionKey> had(Map<QuestionKey, AskableQuestion> from) {
        Set<QuestionKey> had = new HashSet<>();
        from.forEach((key, one) -> {
            if (one.known() != Known.NEW) {
                had.add(key);
            }
        });
        return had;
    }

    private static WrittenPaper written(
            Plan plan, Paper paper, Map<QuestionKey, AskableQuestion> from) {
        List<Origin> origins =
                paper.questions().stream()
                        .map(from::get)
                        .map(one -> new Origin(one.module(), one.revision()))
                        .toList();
        return new WrittenPaper(
                paper.questions(),
                new OwnPaper(plan.title(), plan.rules(), origins, plan.domains()));
    }

    /**
     * A paper over several modules that a learner wants to begin.
     *
     * @param kind which kind of paper, as its attempts are counted and found: {@code own-practice};
     *     letters, digits and hyphens
     * @param title what the learner reads over it
     * @param rules how it is taken and marked
     * @param choice which questions it may ask
     * @param domains those it asks by, which its result tells of one by one
     * @param oneAtATime whether a start goes on with the one of this kind that is open
     */
    public record Plan(
            String kind,
            String title,
            Rules rules,
            Choice choice,
            List<PaperDomain> domains,
            boolean oneAtATime) {

        /** A copy. */
        public Plan {
            domains = List.copyOf(domains);
        }

        /** One that asks by no domains, and of which there may be several at a time. */
        public Plan(String kind, String title, Rules rules, Choice choice) {
            this(kind, title, rules, choice, List.of(), false);
        }

        /** Chooses among the questions that the learner may be asked. */
        @FunctionalInterface
        public interface Choice {

            /** What of these may be drawn, and how many. */
            Selection among(List<AskableQuestion> askable);
        }

        /**
         * What may be drawn.
         *
         * @param questions of which none is drawn twice; of two with one key only the first is
         *     drawn
         * @param draws how many of which; none means every one
         */
        public record Selection(List<AskableQuestion> questions, List<Draw> draws) {

            /** A copy, each key once. */
            public Selection {
                questions = onePerKey(questions);
                draws = List.copyOf(draws);
            }

            private static List<AskableQuestion> onePerKey(List<AskableQuestion> questions) {
                Set<QuestionKey> keys = new HashSet<>();
                return questions.stream().filter(one -> keys.add(one.question().key())).toList();
            }
        }
    }
}
