package org.palpate.ui.study.daily;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.CommandId;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.ModuleKey;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.recall.DailyFlashcards;
import org.palpate.recall.DailyRecall;
import org.palpate.recall.RecallAnswer;
import org.palpate.recall.RecallState;
import org.palpate.store.StoreFailures;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.SignInAndBack;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.study.parts.ReadAgain;
import org.palpate.words.Counted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The daily questions, one at a time, with feedback at once. The page holds nothing but what stands
 * in the field: it is told by its address and the database, in any tab and after any reload.
 */
@Route(Pages.RECALL)
@PageTitle("Daily questions · Palpate")
@AnonymousAllowed
@JsModule("context://frontend/quiz-keys/palpate-quiz-keys.js")
public class DailyRecallPage extends Div implements BeforeEnterObserver {

    private static final Logger LOG = LoggerFactory.getLogger(DailyRecallPage.class);

    private static final String NOT_DONE =
            "That was not saved: the server cannot save at the moment. Nothing that was saved is lost. Try again in a moment.";

    private static final String GONE_ON =
            "These questions went on in another tab or on another device. This is where they stand now.";

    private final DailyRecall recall;
    private final DailyFlashcards flashcards;
    private final MetModules modulesMet;
    private final VisibleModules modules;
    private final Visitor visitor;
    private final Dates dates;
    private final Div message = new Div();
    private Set<ModuleKey> met = Set.of();
    private DailyActions acts = new DailyActions(message);
    private Runnable focusStem = () -> {};

    /** The command of the answer in front of the learner: the same one when it is sent again. */
    private CommandId command = CommandId.fresh();

    DailyRecallPage(
            DailyRecall recall,
            DailyFlashcards flashcards,
            MetModules modulesMet,
            VisibleModules modules,
            Visitor visitor,
            Dates dates) {
        this.recall = recall;
        this.flashcards = flashcards;
        this.modulesMet = modulesMet;
        this.modules = modules;
        this.visitor = visitor;
        this.dates = dates;
        addClassNames("page", "quiz", "daily");
        message.addClassNames("message", "due");
        message.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visitor.signedIn()
                .map(Person::id)
                .ifPresentOrElse(
                        learner -> {
                            met = modulesMet.of(learner);
                            show(recall.see(learner, met));
                        },
                        this::inviteGuest);
    }

    private void inviteGuest() {
        removeAll();
        add(
                Bits.head(
                        "Daily questions",
                        "With an account you are asked a few questions each day, just before you would forget the answers; sign in or sign up to begin."),
                new SignInAndBack(Pages.RECALL));
    }

    private void show(RecallState state) {
        say("");
        removeAll();
        command = CommandId.fresh();
        acts = new DailyActions(message);
        RecallState.Current question = state.question();
        if (question == null) {
            focusStem = () -> {};
            add(new DailyEnd(state, dates, this::fiveMore, this::settle));
            return;
        }
        add(new DailyHead(state, dates, this::settle));
        switch (question.shown()) {
            case RecallState.ToAnswer one -> add(state, new DailyQuestion(state, one.asked()));
            case RecallState.ToTurn one ->
                    add(state, question, new DailyFlashcard(question, one.flashcard()));
        }
        add(new ReadAgain(List.of(question.module()), modules, visitor));
        getElement().appendChild(new Element("palpate-quiz-keys"));
    }

    private void add(RecallState state, DailyQuestion asked) {
        focusStem = asked::focusStem;
        acts.next("Check", () -> check(state, asked));
        add(asked, acts);
    }

    private void add(RecallState state, RecallState.Current question, DailyFlashcard card) {
        focusStem = card::focusStem;
        card.offer(acts, known -> judge(state, question, known, card.taken()));
        add(card, acts);
    }

    private void judge(
            RecallState state, RecallState.Current question, boolean known, Duration taken) {
        var session = state.session();
        if (session == null) {
            return;
        }
        Boolean kept =
                tried(learner ->
                        flashcards.judge(
                                learner,
                                command,
                                session,
                                state.place(),
                                question.card(),
                                known,
                                taken));
        if (kept != null) {
            next(kept ? "" : GONE_ON);
        }
    }

    private void check(RecallState state, DailyQuestion asked) {
        var session = state.session();
        var question = state.question();
        if (session == null || question == null) {
            return;
        }
        if (asked.response().isBlank()) {
            say(asked.missing());
            return;
        }
        RecallAnswer answer =
                tried(learner ->
                        recall.answer(
                                learner,
                                command,
                                session,
                                state.place(),
                                question.card(),
                                asked.response(),
                                asked.certainty(),
                                asked.taken()));
        switch (answer) {
            case null -> {}
            case RecallAnswer.Kept kept -> {
                say("");
                asked.settle(kept);
                onward(kept.left());
            }
            case RecallAnswer.AnotherForm form -> {
                say("");
                asked.askAgain(form.again());
            }
            case RecallAnswer.GoneOn goneOn -> next(GONE_ON);
        }
    }

    private void onward(int left) {
        acts.clear();
        acts.next(left > 0 ? "Next question" : "Finish", () -> next(""));
    }

    private void next(String words) {
        RecallState state = tried(learner -> recall.see(learner, met));
        if (state != null) {
            show(state);
            say(words);
            focusStem.run();
        }
    }

    private void fiveMore(RecallState ended) {
        RecallState state = tried(learner -> recall.fiveMore(learner, ended.session(), met));
        if (state != null) {
            show(state);
            focusStem.run();
        }
    }

    private void settle(int minutes) {
        RecallState state = tried(learner -> recall.settle(learner, minutes, met));
        if (state != null) {
            show(state);
            say(
                    "Kept. A daily session has up to %s from now on."
                            .formatted(Counted.of(minutes, "minute")));
        }
    }

    /** What came of a command; null when it was not done, which the page has said then. */
    private <T> @Nullable T tried(Function<PersonId, T> what) {
        var learner = visitor.signedIn().map(Person::id);
        if (learner.isEmpty()) {
            inviteGuest();
            return null;
        }
        try {
            return what.apply(learner.get());
        } catch (RuntimeException failure) {
            LOG.warn("A daily question could not be kept or shown; the page has said so");
            LOG.debug("Why it could not", failure);
            say(StoreFailures.sentence(failure).orElse(NOT_DONE));
            return null;
        }
    }

    /** Says something at the buttons; nothing is said with an empty text. */
    private void say(String text) {
        message.setText(text);
    }
}
