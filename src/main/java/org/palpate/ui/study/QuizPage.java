package org.palpate.ui.study;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AssignedQuizzes;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.CommandId;
import org.palpate.attempt.OwnSummary;
import org.palpate.attempt.admission.AssignedQuiz;
import org.palpate.attempt.admission.NotAdmitted;
import org.palpate.attempt.admission.SignInFirst;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.people.accommodations.Accommodations;
import org.palpate.progress.OwnStandings;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.question.Topic;
import org.palpate.school.NoGuests;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.SignInAndBack;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.study.parts.Addresses;

/** A quiz before it begins: what to expect, who will see it, and one button. */
@Route(Pages.QUIZ)
@AnonymousAllowed
public class QuizPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LearningModules modules;
    private final ModuleAtHand atHand;
    private final Attempts attempts;
    private final AssignedQuizzes assigned;
    private final OwnStandings standings;
    private final Accommodations accommodations;
    private final Visitor visitor;
    private final Dates dates;
    private String title = "";

    QuizPage(
            LearningModules modules,
            ModuleAtHand atHand,
            Attempts attempts,
            AssignedQuizzes assigned,
            OwnStandings standings,
            Accommodations accommodations,
            Visitor visitor,
            Dates dates) {
        this.modules = modules;
        this.atHand = atHand;
        this.attempts = attempts;
        this.assigned = assigned;
        this.standings = standings;
        this.accommodations = accommodations;
        this.visitor = visitor;
        this.dates = dates;
        addClassNames("page", "quiz");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ModuleKey at = Addresses.module(event.getRouteParameters());
        String key = Addresses.quiz(event.getRouteParameters());
        List<OwnSummary> open = open(at, key);
        LearningModule module = atHand.ofQuiz(at, open);
        Quiz whole = module.quiz();
        Optional<Quiz> quiz = whole == null ? Optional.empty() : whole.named(key);
        if (whole == null || quiz.isEmpty() || !atHand.isOpen(at)) {
            throw atHand.gone(module, open);
        }
        boolean practice = !quiz.get().key().equals(whole.key());
        show(module, quiz.get(), practice ? quiz.get().topics().getFirst() : null);
    }

    private List<OwnSummary> open(ModuleKey module, String quiz) {
        return visitor.known().map(attempts::goingOn).orElse(List.of()).stream()
                .filter(one -> module.equals(one.module()))
                .filter(one -> one.quiz().equals(quiz))
                .toList();
    }

    private void show(LearningModule module, Quiz quiz, @Nullable Topic topic) {
        title = Isolated.of(quiz.title());
        removeAll();
        Optional<PersonId> known = visitor.known();
        Optional<OwnSummary> open =
                known.flatMap(person -> attempts.open(person, module.key(), quiz.key()));
        var head =
                Bits.head(
                        Isolated.of(quiz.title()),
                        quiz.summary(),
                        new Anchor(Pages.module(module.key()), Isolated.of(module.title())));
        List<AssignedQuiz> asked =
                visitor.signedIn()
                        .map(person -> assigned.of(person.id(), module.key(), topic))
                        .orElse(List.of());
        StartChance chance =
                open.isPresent()
                        ? StartChance.GOING_ON
                        : known.map(person -> chance(person, module, topic))
                                .orElse(StartChance.UNKNOWN);
        Optional<String> obstacle =
                visitor.signedIn().isPresent()
                        ? chance.obstacle()
                        : StartChance.guestsObstacle(attempts, visitor, module, topic, dates);
        boolean begins = open.isEmpty() && chance.obstacle().isEmpty();
        var card = Bits.card(expectations(quiz, asked, open.isEmpty(), chance, obstacle));
        asked.forEach(one -> card.add(new AssignedRules(one, open, begins, modules, dates)));
        known.ifPresent(
                person -> card.add(new DecidedForYou(standings.of(person), module.key(), modules)));
        var before = new BegunBefore(attempts, visitor, dates);
        open.ifPresent(attempt -> card.add(before.goingOn(attempt)));
        if (visitor.signedIn().isPresent() && open.isEmpty()) {
            card.add(before.asGuest(module, quiz, asked));
        }
        card.add(
                obstacle.map(sentence -> inTheWay(sentence, module, quiz))
                        .orElseGet(() ->
                                Bits.row(
                                        startButton(
                                                module, quiz, topic, chance, open.isPresent()))));
        add(head, card);
    }

    private QuizExpectations expectations(
            Quiz quiz,
            List<AssignedQuiz> asked,
            boolean fresh,
            StartChance chance,
            Optional<String> obstacle) {
        Accommodation terms = visitor.known().map(accommodations::of).orElse(Accommodation.NONE);
        return new QuizExpectations(
                quiz,
                visitor.signedIn().isEmpty() && obstacle.isEmpty(),
                terms,
                asked,
                fresh && chance.comes()
                        ? TimeWords.of(quiz.rules().timeLimit(), terms, chance.time(), dates::full)
                        : Optional.empty());
    }

    private Component inTheWay(String sentence, LearningModule module, Quiz quiz) {
        return visitor.signedIn().isPresent()
                ? Bits.text(sentence, "message", "due")
                : signInFirst(sentence, module, quiz);
    }

    private Button startButton(
            LearningModule module,
            Quiz quiz,
            @Nullable Topic topic,
            StartChance chance,
            boolean goesOn) {
        // Named when the page is drawn, so that a double click is one command.
        CommandId command = CommandId.fresh();
        var start =
                new Button(
                        goesOn ? "Continue the quiz" : "Start quiz",
                        click -> start(module, quiz, topic, command, chance));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setDisableOnClick(true);
        start.setId("start");
        return start;
    }

    private StartChance chance(PersonId learner, LearningModule module, @Nullable Topic topic) {
        return StartChance.of(attempts, learner, module, topic, dates);
    }

    private static Component signInFirst(String sentence, LearningModule module, Quiz quiz) {
        return Bits.stack(
                Bits.text(sentence, "message", "due"),
                Bits.text("After signing in you come back to this page.", "quiet"),
                new SignInAndBack(Pages.quiz(module.key(), quiz.key())));
    }

    private void start(
            LearningModule module,
            Quiz quiz,
            @Nullable Topic topic,
            CommandId command,
            StartChance promised) {
        if (visitor.known()
                .filter(person -> promised.promisesMoreThan(chance(person, module, topic)))
                .isPresent()) {
            show(module, quiz, topic);
            add(
                    Bits.text(
                            "This page was open for a while, and there is less time now than it said. It says above how much there is; press Start quiz again to begin.",
                            "message",
                            "due"));
            return;
        }
        try {
            if (visitor.known().isEmpty()) {
                attempts.checkGuest(module.key(), topic);
            }
            var attempt = attempts.start(visitor.welcome(), module.key(), topic, command);
            UI.getCurrent().navigate(Pages.attempt(attempt));
        } catch (NoGuests | SignInFirst signInFirst) {
            add(signInFirst(signInFirst.sentence(), module, quiz));
        } catch (NotAdmitted why) {
            add(Bits.text(why.sentence(dates::full), "message", "due"));
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Palpate";
    }
}
