package org.palpate.ui.study.taking;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AttemptState;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.Attempts.Command;
import org.palpate.attempt.UnknownAttempt;
import org.palpate.attempt.admission.SignInFirst;
import org.palpate.limits.TooMuch;
import org.palpate.people.PersonId;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.Refused;
import org.palpate.quiz.marking.AskedAgain;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Response;
import org.palpate.store.StoreFailures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/**
 * Carries the acts of one page to the attempt's door and says what came of each. Whatever breaks on
 * the way (the database, its disk, the network to it) is "not done", never an exception that the
 * page does not know of; the same act tried again has the same command id.
 */
final class AttemptDesk {

    private static final Logger LOG = LoggerFactory.getLogger(AttemptDesk.class);

    private static final String NOT_DONE =
            "That was not done: the server cannot save at the moment. Nothing that was saved is lost. Try again in a moment.";

    private final Attempts attempts;
    private final PageCommands commands = new PageCommands();
    private AttemptState page;
    private Response kept;
    private @Nullable Certainty keptCertainty;
    private String broken = "";

    AttemptDesk(Attempts attempts, AttemptState page) {
        this.attempts = attempts;
        this.page = page;
        kept = page.response();
        keptCertainty = page.certainty();
    }

    /** What came of an act. */
    sealed interface Outcome {}

    /** It was done, or turned out to be done already; or the attempt had gone on elsewhere. */
    record Done(AttemptState page) implements Outcome {}

    /** The attempt does not allow it, and stands like this. */
    record NotAllowed(AttemptState page, String why) implements Outcome {}

    /** The answer is not in a form that can be marked; the learner is asked for another. */
    record AnotherForm(List<AskedAgain> again) implements Outcome {}

    /** Something broke: as far as the page knows, it was not done, and this is why. */
    record NotDone(String why) implements Outcome {}

    /** The server does not know the learner any more. */
    record NotKnown() implements Outcome {}

    /** What makes one saving the same as another one: the same answer to the same question. */
    private record Saving(QuestionKey question, @Nullable Certainty certainty, Response response) {}

    /** Any other act, at the question it is done at. */
    private record At(QuestionKey question, Object act) {}

    /** An act for the door; whatever it throws is made an outcome of. */
    @FunctionalInterface
    interface Order {

        AttemptState carriedOutBy(PersonId learner);
    }

    /** The page shows this now, with what is committed standing in the field. */
    void show(AttemptState shown) {
        page = shown;
        kept(shown.response(), shown.certainty());
    }

    /** This answer to the question on the page is committed. */
    void kept(Response response, @Nullable Certainty certainty) {
        kept = response;
        keptCertainty = certainty;
    }

    /** Whether this is the answer that is committed, and no later command is in doubt. */
    boolean isKept(Response response, @Nullable Certainty certainty) {
        return response.equals(kept) && certainty == keptCertainty && !commands.areInDoubt();
    }

    /** Keeps an answer. */
    Order save(Response response, @Nullable Certainty certainty) {
        var question = page.asked().key();
        var act = new Saving(question, certainty, response);
        return learner -> {
            boolean again = commands.areInDoubt();
            AttemptState saved =
                    attempts.save(
                            learner,
                            page.id(),
                            commands.next(act, page),
                            question,
                            response,
                            certainty);
            // Done the first time, and then changed by another tab before it was tried again.
            boolean overwritten =
                    again && !saved.finished() && !holds(saved, response) && !saved.elsewhere();
            return overwritten ? saved.asChangedElsewhere() : saved;
        };
    }

    private boolean holds(AttemptState saved, Response response) {
        return saved.asked().key().equals(page.asked().key()) && saved.response().equals(response);
    }

    /** Any other act, named so that it equals the same one tried again. */
    Order order(Object what, BiFunction<PersonId, Command, AttemptState> act) {
        return learner -> act.apply(learner, commands.next(new At(page.asked().key(), what), page));
    }

    /** Looks at the attempt without doing anything; if its time is up, that ends it. */
    Order look() {
        return learner -> attempts.see(learner, page.id());
    }

    /** The next request may try again. */
    void mayTryAgain() {
        broken = "";
    }

    /**
     * Carries out an order. Within a request in which one broke no other is tried: each may have to
     * wait for a database that does not answer.
     */
    Outcome carryOut(Supplier<Optional<PersonId>> learner, Order order) {
        if (!broken.isEmpty()) {
            return new NotDone(broken);
        }
        try {
            Optional<PersonId> known = learner.get();
            return known.isEmpty() ? new NotKnown() : outcome(known.get(), order);
        } catch (UnknownAttempt | SignInFirst gone) {
            return new NotKnown();
        } catch (RuntimeException failure) {
            broken = StoreFailures.sentence(failure).orElse(NOT_DONE);
            LOG.warn(
                    "An answer or act in attempt {} was not saved; the learner's page knows and tries again: {}",
                    page.id().value(),
                    NestedExceptionUtils.getMostSpecificCause(failure).getClass().getSimpleName());
            LOG.debug("Why it was not saved", failure);
            return new NotDone(broken);
        }
    }

    private Outcome outcome(PersonId learner, Order order) {
        try {
            AttemptState after = order.carriedOutBy(learner);
            commands.settled();
            return new Done(after);
        } catch (Refused refused) {
            if (refused.reason() == Refused.Reason.ANOTHER_FORM) {
                commands.settled();
                return new AnotherForm(refused.again());
            }
            return notAllowed(learner, refused);
        } catch (TooMuch tooLarge) {
            // The door's own limit: the same answer is never taken, so it is not sent again.
            return notAllowed(learner, new Refused(Refused.Reason.TOO_LARGE));
        }
    }

    private Outcome notAllowed(PersonId learner, Refused refused) {
        AttemptState now = attempts.see(learner, page.id());
        commands.settled();
        return new NotAllowed(now, String.valueOf(refused.getMessage()));
    }

    /** Whether what stands in the field is saved, now if need be; shows nothing. */
    boolean keepQuietly(Supplier<Optional<PersonId>> learner, QuestionCard card) {
        Response response = card.response();
        Certainty certainty = card.certainty();
        if (!(carryOut(learner, save(response, certainty)) instanceof Done(AttemptState saved))
                || saved.elsewhere()) {
            return false;
        }
        kept(response, certainty);
        return true;
    }
}
