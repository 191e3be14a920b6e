package org.palpate.attempt.regrading;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.palpate.attempt.RegradableAttempts;
import org.palpate.attempt.keys.ChangedKeyId;
import org.palpate.attempt.keys.ChangedQuestion;
import org.palpate.attempt.keys.KeyChange;
import org.palpate.attempt.keys.KeyChanges;
import org.palpate.attempt.regrading.RegradeRun.Wish;
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
import org.palpate.quiz.marking.WithChangedKey;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.refusal.Refusal;
import org.palpate.store.audit.AuditKind;
import org.palpate.store.audit.AuditLog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Regrades the key of a question after people have answered it. A question is one for the whole
 * school, and so is its key: what is fixed counts for everybody who was ever asked the question and
 * for everybody who will be. Grades only rise by it, unless the instructor wishes otherwise, and
 * then only those of attempts begun for the instructor's own classes may fall.
 */
@Service
@Transactional
public class Regrades {

    /** How many characters a reason may have. */
    public static final int LONGEST_REASON = 500;

    private final KeyChanges changes;
    private final MarkedAgainRepository marked;
    private final RegradeRun marking;
    private final LearningModules modules;
    private final RegradableAttempts attempts;
    private final ClassWork work;
    private final Rights rights;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    Regrades(
            KeyChanges changes,
            MarkedAgainRepository marked,
            RegradeRun marking,
            LearningModules modules,
            RegradableAttempts attempts,
            ClassWork work,
            Rights rights,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.changes = changes;
        this.marked = marked;
        this.marking = marking;
        this.modules = modules;
        this.attempts = attempts;
        this.work = work;
        this.rights = rights;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What an instructor wants of a question.
     *
     * @param onlyRaise whether every grade that would fall is left as it is
     */
    public record Plan(ModuleKey module, QuestionKey question, KeyFix keyFix, boolean onlyRaise) {}

    /**
     * Who would move from what to what.
     *
     * @throws Refusal when the plan cannot be carried out; the message says why
     */
    @Transactional(readOnly = true)
    public RegradePreview preview(
            PersonId instructor, @AtMost(characters = AtMost.SAID_BY_THE_ROOM) Plan plan) {
        return marking.preview(wish(instructor, plan), work.of(instructor));
    }

    /**
     * Fixes a key and marks every attempt that has the question again, all of them or none.
     *
     * @throws Refusal when the plan cannot be carried out; the message says why
     */
    public ChangedKey fix(
            PersonId instructor, @AtMost(characters = AtMost.SAID_BY_THE_ROOM) Plan plan) {
        Wish wish = wish(instructor, plan);
        KeyChange change = add(instructor, plan, wish.question());
        marking.apply(change.id(), wish);
        events.publishEvent(new KeyFixed(plan.module(), plan.question()));
        note(instructor, "Answer key fixed", plan.module(), plan.question());
        return toChangedKey(change);
    }

    private KeyChange add(PersonId instructor, Plan plan, ChangedQuestion question) {
        try {
            return changes.add(
                    question, plan.keyFix(), plan.onlyRaise(), instructor, clock.instant());
        } catch (DataIntegrityViolationException somebodyElseWasFirst) {
            throw new Refusal("Somebody else has just fixed this question's key. Reload the page.");
        }
    }

    /**
     * Takes a fixed key back: what it changed is as it was before. Twice is once.
     *
     * @throws Refusal when there is none of this id, or the asking person is neither who fixed it
     *     and still teaches, nor an administrator
     */
    public void undo(PersonId instructor, ChangedKeyId id) {
        KeyChange change =
                changes.lock(id)
                        .orElseThrow(() -> new Refusal("This change is gone. Reload the page."));
        Refusal.when(
                !(change.by().equals(instructor) && teaches(instructor))
                        && !rights.has(instructor, Role.ADMINISTRATOR),
                "Only the person who fixed this key, or an administrator, can undo it.");
        if (change.isInForce()) {
            changes.undo(id, instructor, clock.instant());
            marking.takeBack(change);
            events.publishEvent(new KeyFixed(change.of().module(), change.of().question()));
            note(
                    instructor,
                    "Fixed answer key taken back",
                    change.of().module(),
                    change.of().question());
        }
    }

    private void note(PersonId by, String what, ModuleKey module, QuestionKey question) {
        audit.add(
                AuditKind.KEY,
                by.value(),
                null,
                "%s: question %s of %s".formatted(what, question.value(), module.value()));
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

    /** Every key that was ever fixed, the newest first; empty for anybody but instructors. */
    @Transactional(readOnly = true)
    public List<ChangedKey> all(PersonId asking) {
        return teaches(asking)
                ? changes.all().stream().map(this::toChangedKey).toList()
                : List.of();
    }

    /** How a question's key was fixed, the newest first; empty for anybody but instructors. */
    @Transactional(readOnly = true)
    public List<ChangedKey> of(PersonId asking, ModuleKey module, QuestionKey question) {
        return teaches(asking)
                ? changes.of(module, question).stream().map(this::toChangedKey).toList()
                : List.of();
    }

    private ChangedKey toChangedKey(KeyChange change) {
        return new ChangedKey(change, marked.count(change.id().value()));
    }

    private Wish wish(PersonId instructor, Plan plan) {
        Refusal.when(
                !teaches(instructor),
                "Only instructors fix answer keys. Tell one who teaches this module.");
        String reason = plan.keyFix().reason();
        Refusal.when(
                reason.isBlank(),
                "Say why. Everybody whose grade changes reads it, and so does who looks at this later.");
        Refusal.when(
                reason.length() > LONGEST_REASON,
                "The reason is too long: keep it within %d characters.".formatted(LONGEST_REASON));
        ChangedQuestion question =
                find(plan.module(), plan.question())
                        .orElseThrow(() -> new Refusal("This question is gone. Reload the page."));
        Refusal.when(
                changes.of(plan.module(), plan.question()).stream().anyMatch(KeyChange::isInForce),
                "This question's key is fixed already. Undo that first.");
        refuseNoChange(question.written(), plan.keyFix());
        return new Wish(
                question, plan.keyFix(), plan.onlyRaise() ? BegunWork.none() : work.of(instructor));
    }

    private static void refuseNoChange(Question written, KeyFix keyFix) {
        if (!(keyFix instanceof KeyFix.NewKey key)) {
            return;
        }
        Refusal.when(
                key.right().equals(ModelAnswer.of(written)),
                "That is the right answer already. Choose another one.");
        try {
            WithChangedKey.fixed(written, keyFix);
        } catch (IllegalArgumentException noKey) {
            throw new Refusal(String.valueOf(noKey.getMessage()));
        }
    }

    private Optional<ChangedQuestion> find(ModuleKey key, QuestionKey question) {
        return modules.lastKnown(key).flatMap(module -> find(module, question));
    }

    private static Optional<ChangedQuestion> find(LearningModule module, QuestionKey question) {
        Quiz quiz = module.quiz();
        return quiz == null || !quiz.has(question)
                ? Optional.empty()
                : Optional.of(new ChangedQuestion(module, quiz, quiz.question(question)));
    }

    private boolean teaches(PersonId person) {
        return rights.has(person, Role.INSTRUCTOR);
    }
}
