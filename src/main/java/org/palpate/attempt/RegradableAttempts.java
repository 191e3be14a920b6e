package org.palpate.attempt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.palpate.attempt.keys.ChangedQuestion;
import org.palpate.content.LearningModule;
import org.palpate.content.RevisionId;
import org.palpate.people.PersonId;
import org.palpate.quiz.Act;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.ReviewPart;
import org.palpate.quiz.Sitting;
import org.springframework.stereotype.Component;

/**
 * Attempts as regrading meets them, whoever's they are: by the ids in whose order they are locked.
 * It asks nobody who they are, so it is for regrading alone, which does.
 */
@Component
public class RegradableAttempts {

    private final AttemptRepository attempts;
    private final QuestionQueries queries;
    private final AttemptLog log;
    private final Quizzes quizzes;
    private final Reviews reviews;

    RegradableAttempts(
            AttemptRepository attempts,
            QuestionQueries queries,
            AttemptLog log,
            Quizzes quizzes,
            Reviews reviews) {
        this.queries = queries;
        this.attempts = attempts;
        this.log = log;
        this.quizzes = quizzes;
        this.reviews = reviews;
    }

    /** Every attempt at the very same question, in the order in which they are locked. */
    public List<UUID> asking(ChangedQuestion question) {
        var isAsked = asks(question);
        Stream<QuestionQueries.Begun> found =
                queries
                        .asking(
                                question.module().value(),
                                question.quiz().key(),
                                question.key().value())
                        .stream();
        return Stream.concat(found, open(question))
                .filter(attempt -> isAsked.test(attempt.revision()))
                .map(QuestionQueries.Begun::id)
                .distinct()
                .sorted()
                .toList();
    }

    /** What goes on over several modules has no rows yet: its paper says what it asks. */
    private Stream<QuestionQueries.Begun> open(ChangedQuestion question) {
        return attempts.findOpenOverSeveral().stream()
                .filter(attempt -> attempt.written().questions().contains(question.key()))
                .map(attempt -> Map.entry(attempt, attempt.origin(question.key())))
                .filter(asked -> asked.getValue().module().equals(question.module()))
                .map(asked ->
                        new QuestionQueries.Begun(
                                asked.getKey().id(), asked.getValue().revision().value()));
    }

    /** Every finished attempt at the very same question, by its id. */
    public List<Regradable> finished(ChangedQuestion question) {
        var isAsked = asks(question);
        return attempts
                .findFinishedAsking(
                        question.module().value(), question.quiz().key(), question.key().value())
                .stream()
                .filter(attempt -> isAsked.test(attempt.origin(question.key()).revision().value()))
                .map(Regradable::new)
                .toList();
    }

    /** Whether a revision asks the very same question; each is looked at once. */
    private Predicate<UUID> asks(ChangedQuestion question) {
        Map<UUID, Boolean> known = new HashMap<>();
        return revision ->
                known.computeIfAbsent(
                        revision, id -> quizzes.asks(new RevisionId(id), question.written()));
    }

    /** An attempt; empty when it is gone. */
    public Optional<Regradable> find(UUID id) {
        return attempts.findById(id).map(Regradable::new);
    }

    /** A learner's own attempt; empty when there is none, or it is another person's. */
    public Optional<Regradable> find(PersonId learner, AttemptId id) {
        return attempts.findByPublicIdAndLearnerId(id.value(), learner.value())
                .map(Regradable::new);
    }

    /** An attempt, locked until the transaction ends; empty when it is gone. */
    public Optional<Regradable> lock(UUID id) {
        return attempts.lockById(id).map(Regradable::new);
    }

    /** A module's quiz by the keys that count now; see {@link Quizzes}. */
    public Quiz quiz(LearningModule module) {
        return quizzes.of(module);
    }

    /** One attempt. */
    public final class Regradable {

        private final StoredAttempt row;

        private Regradable(StoredAttempt row) {
            this.row = row;
        }

        /** Its id within the database, by which attempts are locked. */
        public UUID id() {
            return row.id();
        }

        /** It in one line, as its projection has it. */
        public AttemptSummary summary() {
            return row.toSummary();
        }

        /** Its quiz, by the keys that count now. */
        public Quiz quiz() {
            return quizzes.at(row);
        }

        /** Whether its learner may see marks now. */
        public boolean showsMarks() {
            return reviews.of(row, quiz()).see(ReviewPart.MARKS);
        }

        /** All that happened in it. */
        public Sitting sitting() {
            return log.replay(row);
        }

        /** What had happened in it before a step, by the keys that count now. */
        public Sitting sittingBefore(int sequence) {
            return Sitting.replay(
                    quiz(),
                    row.paper(),
                    log.steps(row).stream().filter(step -> step.sequence() < sequence).toList());
        }

        /** Adds an act to its log; it must be locked. */
        public Sitting append(Sitting sitting, Act act) {
            return log.append(row, sitting, CommandId.fresh(), act);
        }
    }
}
