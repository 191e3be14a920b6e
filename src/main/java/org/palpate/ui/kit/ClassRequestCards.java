package org.palpate.ui.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.util.List;
import java.util.function.BiConsumer;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.ClassRequest;
import org.palpate.classroom.ClassRequests;
import org.palpate.people.PersonId;

/**
 * The classes somebody is asked into, each to be accepted or declined; empty when there are none.
 */
public class ClassRequestCards extends Div {

    private static final int MILLIS = 8000;

    private final ClassRequests requests;
    private final PersonId learner;
    private final Runnable answered;

    /**
     * The requests of one person.
     *
     * @param answered called after one was accepted or declined, to draw the page anew
     */
    public ClassRequestCards(ClassRequests requests, PersonId learner, Runnable answered) {
        this.requests = requests;
        this.learner = learner;
        this.answered = answered;
        var open = requests.of(learner);
        if (!open.isEmpty()) {
            var cards = Bits.cards();
            open.forEach(request -> cards.addCard(card(request)));
            add(Bits.section("You are asked into a class", cards));
        }
    }

    private Div card(ClassRequest request) {
        String by = request.askedBy().isEmpty() ? "Its instructor" : Isolated.of(request.askedBy());
        var accept =
                answer(
                        "Accept",
                        request,
                        requests::accept,
                        "You are in %s now.".formatted(Isolated.of(request.className())));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var decline =
                answer(
                        "Decline",
                        request,
                        requests::decline,
                        "You declined %s. With its join code you can still join."
                                .formatted(Isolated.of(request.className())));
        return Bits.card(
                new H3(Isolated.of(request.className())),
                Bits.text("%s asks you to join. %s".formatted(by, taughtBy(request.instructors()))),
                Bits.text(
                        "If you accept, its instructors see your name and e-mail address, how far you are with what they"
                                + " assign, and your attempts at it with your answers. What you did before, and what you"
                                + " practice on your own, stays yours.",
                        "quiet"),
                Bits.row(accept, decline));
    }

    /** Who teaches a class now, as a sentence. */
    public static String taughtBy(List<String> instructors) {
        return instructors.isEmpty()
                ? "Nobody teaches it at the moment."
                : "Taught by %s.".formatted(Isolated.join(" and ", instructors));
    }

    private Button answer(
            String verb, ClassRequest request, BiConsumer<PersonId, ClassId> act, String done) {
        var button = new Button(verb);
        button.setAriaLabel("%s: %s".formatted(verb, Isolated.of(request.className())));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            if (Refusals.tell(() -> act.accept(learner, request.id()), ClassRequestCards::notice)) {
                notice(done);
            }
            answered.run();
        });
        return button;
    }

    private static void notice(String sentence) {
        Notification.show(sentence, MILLIS, Position.TOP_CENTER);
    }
}
