package org.palpate.attempt.regrading;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.palpate.attempt.RegradableAttempts;
import org.palpate.attempt.keys.KeyChange;
import org.palpate.attempt.keys.KeyChanges;
import org.palpate.attempt.keys.MendedKeyId;
import org.palpate.attempt.keys.MendedQuestion;
import org.palpate.attempt.regrading.MarkingAgain.Wish;
import org.palpate.classroom.BegunWork;
import org.palpate.classroom.ClassWork;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.limits.AtMost;
import org.palpate.people.PersonId;
import org.palpate.people.Rights;
import org.palpate.people.Role;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.marking.Rekeyed;
import org.palpate.quiz.question.Amendment;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mending the key of a question after people have answered it. A question is one for the whole
 * school, and so is its key: what is mended counts for everybody who was ever asked the question
 * and for everybody who will be. Grades only rise by it, unless the instructor wishes otherwise,
 * and then only those of attempts begun for the instructor's own classes may fall.
 */
@Service
@Transactional
public class Mending {

    /** How many characters a reason may have. */
    public static final int LONGEST_REASON = 500;

    private final KeyChanges changes;
    private final MarkedAgainRepository marked;
    private final MarkingAgain marking;
    private final LearningModules modules;
    private final RegradableAttempts attempts;
    private final ClassWork work;
    private final Rights rights;
    private final Clock clock;

    Mending(
            KeyChanges changes,
            MarkedAgainRepository marked,
            MarkingAgain marking,
            LearningModules modules,
            RegradableAttempts attempts,
            ClassWork work,
            Rights rights,
            Clock clock) {
        this.changes = changes;
        this.marked = marked;
        this.marking = marking;
        this.modules = modules;
        this.attempts = attempts;
        this.work = work;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * What an instructor wants of a question.
     *
     * @param onlyRaise whether every grade that would fall is left as it is
     */
    public record Plan(
            ModuleKey module, QuestionKey question, Amendment amendment, boolean onlyRaise) {}

    /**
     * Who would move from what to what.
     *
     * @throws MendingRefused when the plan cannot be carried out; the message says why
     */
    @Transactional(readOnly = true)
    public MendingPreview preview(
            PersonId instructor, @AtMost(characters = AtMost.SAID_BY_THE_ROOM) Plan plan) {
        return marking.preview(wish(instructor, plan), work.of(instructor));
    }

    /**
     * Mends a key and marks every attempt that has the question again, all of them or none.
     *
     * @throws MendingRefused when the plan cannot be carried out; the message says why
     */
    public MendedKey mend(
            PersonId instructor, @AtMost(characters = AtMost.SAID_BY_THE_ROOM) Plan plan) {
        Wish wish = wish(instructor, plan);
        KeyChange change = add(instructor, plan, wish.question());
        marking.apply(change.id(), wish);
        return toMendedKey(change);
    }

    private KeyChange add(PersonId instructor, Plan plan, MendedQuestion question) {
        try {
            return changes.add(
                    question, plan.amendment(), plan.onlyRaise(), instructor, clock.instant());
        } catch (DataIntegrityViolationException somebodyElseWasFirst) {
            throw new MendingRefused(
                    "Somebody else has just mended this question. Reload the page.");
        }
    }

    /**
     * Takes a mended key back: what it changed is as it was before. Twice is once.
     *
     * @throws MendingRefused when there is none of this id, or the asking person is neither who
     *     mended it and still teaches, nor an administrator
     */
    public void undo(PersonId instructor, MendedKeyId id) {
        KeyChange change =
                changes.lock(id)
                        .orElseThrow(
                                () -> new MendingRefused("This change is gone. Reload the page."));
        MendingRefused.when(
                !(change.by().equals(instructor) && teaches(instructor))
                        && !rights.has(instructor, Role.ADMINISTRATOR),
                "Only who mended this key, or an administrator, can undo it.");
        if (change.isInForce()) {
            changes.undo(id, instructor, clock.instant());
            marking.takeBack(change);
        }
    }

    /**
     * A module's quiz by the keys that count now; empty when there is none, and for anybody but
     * instructors.
     */
    @Transactional(readOnly = true)
    public Optional<Quiz> quiz(PersonId asking, ModuleKey module) {
        return teaches(asking)
                ? modules.lastKnown(module)
                        .filter(found -> found.quiz() != null)
                        .map(attempts::quiz)
                : Optional.empty();
    }

    /** Every key that was ever mended, the newest first; empty for anybody but instructors. */
    @Transactional(readOnly = true)
    public List<MendedKey> all(PersonId asking) {
        return teaches(asking) ? changes.all().stream().map(this::toMendedKey).toList() : List.of();
    }

    /** How a question's key was mended, the newest first; empty for anybody but instructors. */
    @Transactional(readOnly = true)
    public List<MendedKey> of(PersonId asking, ModuleKey module, QuestionKey question) {
        return teaches(asking)
                ? changes.of(module, question).stream().map(this::toMendedKey).toList()
                : List.of();
    }

    private MendedKey toMendedKey(KeyChange change) {
        return new MendedKey(change, marked.count(change.id().value()));
    }

    private Wish wish(PersonId instructor, Plan plan) {
        MendingRefused.when(!teaches(instructor), "Only instructors mend keys.");
        String reason = plan.amendment().reason();
        MendingRefused.when(
                reason.isBlank(),
                "Say why. Everybody whose grade changes reads it, and so does who looks at this later.");
        MendingRefused.when(
                reason.length() > LONGEST_REASON,
                "The reason is too long: keep it within %d characters.".formatted(LONGEST_REASON));
        MendedQuestion question =
                find(plan.module(), plan.question())
                        .orElseThrow(() ->
                                new MendingRefused("This question is gone. Reload the page."));
        MendingRefused.when(
                changes.of(plan.module(), plan.question()).stream().anyMatch(KeyChange::isInForce),
                "This question's key is mended already. Undo that first.");
        refuseNoChange(question.written(), plan.amendment());
        return new Wish(
                question,
                plan.amendment(),
                plan.onlyRaise() ? BegunWork.none() : work.of(instructor));
    }

    private static void refuseNoChange(Question written, Amendment amendment) {
        if (!(amendment instanceof Amendment.NewKey key)) {
            return;
        }
        MendingRefused.when(
                key.right().equals(ModelAnswer.of(written)),
                "That is the right answer already. Choose another one.");
        try {
            Rekeyed.amended(written, amendment);
        } catch (IllegalArgumentException noKey) {
            throw new MendingRefused(String.valueOf(noKey.getMessage()));
        }
    }

    private Optional<MendedQuestion> find(ModuleKey key, QuestionKey question) {
        return modules.lastKnown(key).flatMap(module -> find(module, question));
    }

    private static Optional<MendedQuestion> find(LearningModule module, QuestionKey question) {
        Quiz quiz = module.quiz();
        return quiz == null || !quiz.has(question)
                ? Optional.empty()
                : Optional.of(new MendedQuestion(module, quiz, quiz.question(question)));
    }

    private boolean teaches(PersonId person) {
        return rights.has(person, Role.INSTRUCTOR);
    }
}
