package org.palpate.ui.study;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.CommandId;
import org.palpate.attempt.OwnSummary;
import org.palpate.attempt.admission.AssignedQuiz;
import org.palpate.attempt.admission.NotAdmitted;
import org.palpate.attempt.admission.SignInFirst;
import org.palpate.content.LearningModule;
import org.palpate.people.PersonId;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.quiz.Quiz;
import org.palpate.school.NoGuests;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.SignInAndBack;

/** A quiz before it begins: what to expect, who will see it, and one button. */
class QuizStart extends Div {

    private final StartDoors doors;
    private final Offer offer;
    private final Consumer<AttemptId> begin;

    /**
     * What can be begun.
     *
     * @param quiz the module's own, practice on one of its topics, or one that is set for the
     *     learner
     * @param back where sign-in leads back to
     */
    record Offer(LearningModule module, Quiz quiz, String back) {}

    /**
     * The card for an offer.
     *
     * @param begin goes to the attempt that was begun, or goes on
     */
    QuizStart(StartDoors doors, Offer offer, Consumer<AttemptId> begin) {
        this.doors = doors;
        this.offer = offer;
        this.begin = begin;
        addClassName("stack");
        show();
    }

    private void show() {
        removeAll();
        LearningModule module = offer.module();
        Quiz quiz = offer.quiz();
        Optional<PersonId> known = doors.visitor().known();
        Optional<OwnSummary> open =
                known.flatMap(person -> doors.attempts().open(person, module.key(), quiz.key()));
        boolean signedIn = doors.visitor().signedIn().isPresent();
        List<AssignedQuiz> asked =
                doors.visitor()
                        .signedIn()
                        .map(person ->
                                doors.assigned().of(person.id(), module.key(), offer.quiz().key()))
                        .orElse(List.of());
        StartChance chance =
                open.isPresent()
                        ? StartChance.GOING_ON
                        : known.map(this::chance).orElse(StartChance.UNKNOWN);
        Optional<String> obstacle =
                signedIn
                        ? chance.obstacle()
                        : StartChance.guestsObstacle(
                                doors.attempts(),
                                doors.visitor(),
                                module,
                                offer.quiz().key(),
                                doors.dates());
        boolean begins = open.isEmpty() && chance.obstacle().isEmpty();
        var card = Bits.card(expectations(asked, open.isEmpty(), chance, obstacle));
        asked.forEach(one ->
                card.add(new AssignedRules(one, open, begins, doors.modules(), doors.dates())));
        known.ifPresent(person ->
                card.add(
                        new DecidedForYou(
                                doors.standings().of(person), module.key(), doors.modules())));
        var before = new BegunBefore(doors.attempts(), doors.visitor(), doors.dates());
        open.ifPresent(attempt -> card.add(before.goingOn(attempt)));
        if (signedIn && open.isEmpty()) {
            card.add(before.asGuest(module, quiz, asked));
        }
        card.add(
                obstacle.map(this::inTheWay)
                        .orElseGet(() -> Bits.row(startButton(chance, open.isPresent()))));
        add(card);
    }

    private QuizExpectations expectations(
            List<AssignedQuiz> asked,
            boolean fresh,
            StartChance chance,
            Optional<String> obstacle) {
        if (fresh && !chance.comes()) {
            return QuizExpectations.over(offer.quiz());
        }
        Accommodation terms =
                doors.visitor().known().map(doors.accommodations()::of).orElse(Accommodation.NONE);
        return new QuizExpectations(
                offer.quiz(),
                topic -> doors.modules().outline().nameOf(topic),
                doors.visitor().signedIn().isEmpty() && obstacle.isEmpty(),
                terms,
                asked,
                fresh && chance.comes()
                        ? TimeWords.of(
                                offer.quiz().rules().timeLimit(),
                                terms,
                                chance.time(),
                                doors.dates()::full)
                        : Optional.empty());
    }

    private Component inTheWay(String sentence) {
        return doors.visitor().signedIn().isPresent()
                ? Bits.text(sentence, "message", "due")
                : signInFirst(sentence);
    }

    private Button startButton(StartChance chance, boolean goesOn) {
        // Named when the page is drawn, so that a double click is one command.
        CommandId command = CommandId.fresh();
        var start =
                new Button(
                        goesOn ? "Continue the quiz" : "Start quiz",
                        click -> start(command, chance));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setDisableOnClick(true);
        return start;
    }

    private StartChance chance(PersonId learner) {
        return StartChance.of(
                doors.attempts(), learner, offer.module(), offer.quiz().key(), doors.dates());
    }

    private Component signInFirst(String sentence) {
        return Bits.stack(
                Bits.text(sentence, "message", "due"),
                Bits.text("After signing in you come back to this page.", "quiet"),
                new SignInAndBack(offer.back()));
    }

    private void start(CommandId command, StartChance promised) {
        if (doors.visitor()
                .known()
                .filter(person -> promised.promisesMoreThan(chance(person)))
                .isPresent()) {
            show();
            add(
                    Bits.text(
                            "This page was open for a while, and there is less time now than it said. It says above how much there is; press Start quiz again to begin.",
                            "message",
                            "due"));
            return;
        }
        try {
            if (doors.visitor().known().isEmpty()) {
                doors.attempts().checkGuest(offer.module().key(), offer.quiz().key());
            }
            begin.accept(
                    doors.attempts()
                            .start(
                                    doors.visitor().welcome(),
                                    offer.module().key(),
                                    offer.quiz().key(),
                                    command));
        } catch (NoGuests | SignInFirst signInFirst) {
            add(signInFirst(signInFirst.sentence()));
        } catch (NotAdmitted why) {
            add(Bits.text(why.sentence(doors.dates()::full), "message", "due"));
        }
    }
}
