package org.palpate.ui.study;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.Optional;
import org.palpate.classroom.Classes;
import org.palpate.classroom.Enrolments;
import org.palpate.classroom.Invitation;
import org.palpate.people.PersonId;
import org.palpate.people.guessing.Guesses;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.ClassRequestCards;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.Threshold;
import org.palpate.ui.kit.Visitor;

/**
 * Where a join code leads: says whose class it is and asks once, and lets a wrong one be corrected.
 */
@Route(Pages.JOIN)
@PageTitle("Join a class · Palpate")
@PermitAll
public class JoinPage extends Div implements BeforeEnterObserver {

    private final Classes classes;
    private final Enrolments enrolments;
    private final Visitor visitor;
    private final Codes codes;

    JoinPage(Classes classes, Enrolments enrolments, Visitor visitor, Codes codes) {
        this.codes = codes;
        this.classes = classes;
        this.enrolments = enrolments;
        this.visitor = visitor;
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String code = event.getRouteParameters().get("code").orElse("");
        Duration wait = codes.left(visitor.require());
        if (!wait.isZero()) {
            showWait(code, wait);
            return;
        }
        Optional<Invitation> invitation = classes.invitation(code);
        if (invitation.isEmpty()) {
            codes.wrong(visitor.require(), code);
            showUnknown(code, "This code fits no class.");
        } else if (enrolments.isIn(visitor.require(), code)) {
            showJoined("You are in this class already", invitation.get());
        } else {
            show(invitation.get());
        }
    }

    private void show(Invitation invitation) {
        var join = new Button("Join the class", click -> join(invitation));
        join.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        join.addClickShortcut(Key.ENTER);
        join.setDisableOnClick(true);
        add(
                Bits.head(
                        "Join " + Isolated.of(invitation.className()),
                        ClassRequestCards.taughtBy(invitation.instructors())),
                Bits.card(
                        Bits.text(
                                "Your instructors will see how far you are with what they assign, and your attempts at it with"
                                        + " your answers. What you practice on your own stays yours."),
                        Bits.row(join)));
    }

    private void showJoined(String heading, Invitation invitation) {
        removeAll();
        add(
                Bits.head(
                        heading,
                        heading.contains(invitation.className())
                                ? ""
                                : Isolated.of(invitation.className())),
                Bits.card(
                        Bits.text("What your instructors assign appears under Today."),
                        Bits.row(
                                Bits.linkButton(Pages.HOME, "To Today", true),
                                Bits.linkButton(Pages.ACCOUNT, "Your classes", false))));
    }

    /** Nothing is said of the code, which may well be right. */
    private void showWait(String code, Duration wait) {
        add(
                Bits.head("Please wait a moment", ""),
                Bits.card(
                        Bits.text(
                                "Several codes fitted no class, so this one has not been looked at yet. Try it again in %s."
                                        .formatted(Guesses.words(wait))),
                        new JoinByCode(code, "")));
    }

    private void showUnknown(String code, String objection) {
        removeAll();
        add(
                Bits.head("This join code fits no class", ""),
                Bits.card(
                        Bits.text(
                                "Compare it letter by letter with what your instructor gave you and correct it here. A code has eight"
                                        + " letters and digits, without vowels, zero and one. If it is right, the class may have a new"
                                        + " code: ask your instructor."),
                        new JoinByCode(code, objection)));
    }

    private void join(Invitation invitation) {
        Refusals.tell(
                () -> {
                    classes.join(visitor.require(), invitation.code());
                    showJoined(
                            "You are in %s now".formatted(Isolated.of(invitation.className())),
                            invitation);
                },
                sentence -> showUnknown(invitation.code(), sentence));
    }

    /**
     * Codes as addresses name them: guesses are counted per person, the answer that comes before
     * the page among them, for its status tells as much as the page. Both together are one guess.
     */
    @SpringComponent
    static final class Codes {

        private static final String COUNTED = "palpate.wrong-code";

        private final Classes classes;
        private final Guesses guesses;

        Codes(Classes classes, Guesses guesses) {
            this.classes = classes;
            this.guesses = guesses;
        }

        /** How long somebody must wait before the next code is looked at. */
        Duration left(PersonId learner) {
            return guesses.left(Guesses.At.JOIN_CODE, learner.value().toString());
        }

        /** A code that fits no class was opened, unless that was counted a moment ago. */
        void wrong(PersonId learner, String code) {
            VaadinSession session = VaadinSession.getCurrent();
            if (session != null && code.equals(session.getAttribute(COUNTED))) {
                session.setAttribute(COUNTED, null);
            } else {
                guesses.wrong(Guesses.At.JOIN_CODE, learner.value().toString());
            }
        }

        /** For the first answer. */
        void cross(PersonId learner, String code) {
            Duration wait = left(learner);
            if (!wait.isZero()) {
                throw Threshold.NotOpen.after(wait);
            }
            if (classes.invitation(code).isEmpty()) {
                guesses.wrong(Guesses.At.JOIN_CODE, learner.value().toString());
                VaadinSession session = VaadinSession.getCurrent();
                if (session != null) {
                    session.setAttribute(COUNTED, code);
                }
                throw new NotFoundException();
            }
        }
    }
}
