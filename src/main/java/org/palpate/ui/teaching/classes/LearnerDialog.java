package org.palpate.ui.teaching.classes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.palpate.people.Person;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Confirmation;
import org.palpate.ui.kit.FormDialog;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.LinkShownOnce;

/** One learner of a class: their own terms, their invitation, and the way out. */
class LearnerDialog extends FormDialog {

    private final TermsFields fields;
    private final Acts acts;

    /** What can be done for the learner. */
    interface Acts {

        /** Gives them these terms. */
        void give(Accommodation terms);

        /** Makes another invitation and gives its address. */
        String inviteAgain();

        /** Makes a link with which they choose a new password, and gives its address. */
        String passwordLink();

        /** Takes them out of the class. */
        void remove();
    }

    LearnerDialog(Person learner, Accommodation terms, String settled, boolean pending, Acts acts) {
        super(Isolated.of(learner.name()));
        this.acts = acts;
        fields = new TermsFields(terms);
        var form =
                Bits.stack(
                        Bits.text(
                                "This is the school's: what you set here applies in every class of this learner, other instructors' too, from"
                                        + " the next start of a quiz on. Your name and the time are kept with it, and the learner sees it before"
                                        + " the quiz begins.",
                                "quiet"),
                        fields);
        if (!settled.isEmpty()) {
            form.addComponentAtIndex(1, Bits.text(settled, "message"));
        }
        if (pending) {
            form.add(invitation());
        } else if (!learner.sample()) {
            form.add(forgottenPassword());
        }
        add(form);
        var remove = new Button("Remove from the class", click -> askToRemove(learner));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        getFooter().addComponentAtIndex(0, remove);
        getFooter().add(mainAct("Save", () -> acts.give(fields.terms())));
    }

    private LinkShownOnce invitation() {
        return new LinkShownOnce(
                "This learner has not chosen a password yet.",
                "Make another invitation link",
                "Invitation link",
                "It is shown this once. Send it to the learner and to nobody else.",
                acts::inviteAgain,
                this::refuse);
    }

    private LinkShownOnce forgottenPassword() {
        return new LinkShownOnce(
                "Has this learner forgotten the password?",
                "Make a password link",
                "Password link",
                LinkShownOnce.PASSWORD_LINK_WORKS,
                acts::passwordLink,
                this::refuse);
    }

    private void askToRemove(Person learner) {
        var ask =
                new Confirmation(
                        "Remove %s from the class?".formatted(Isolated.of(learner.name())),
                        "Their attempts and grades are kept. They no longer see the class's assignments, and they may join again with"
                                + " the join code.",
                        "Remove",
                        () -> {
                            close();
                            acts.remove();
                        });
        ask.setConfirmButtonTheme("error primary");
        ask.open();
    }
}
