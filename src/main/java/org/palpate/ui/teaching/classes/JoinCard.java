package org.palpate.ui.teaching.classes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.palpate.classroom.SchoolClass;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Confirmation;
import org.palpate.ui.kit.CopyButton;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.ServerAddress;

/** The join code and its link, to read aloud or to send. */
class JoinCard extends Div {

    JoinCard(SchoolClass schoolClass, Runnable renew) {
        addClassName("card");
        String link = ServerAddress.of(Pages.join(schoolClass.joinCode()));
        var code = new Span(spaced(schoolClass.joinCode()));
        code.addClassName("join-code");
        code.setId("join-code");
        var address = new Anchor(link, link);
        address.setId("join-link");
        var copy = new CopyButton("Copy the link", link);
        var another = new Button("New code", click -> ask(renew));
        another.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(
                Bits.text("Learners open the link, or type the code under Today.", "quiet"),
                code,
                address,
                Bits.row(copy, another));
    }

    private static void ask(Runnable renew) {
        new Confirmation(
                        "Make a new join code?",
                        "The code and the link you have given out stop working. Learners who have joined stay.",
                        "New code",
                        renew)
                .open();
    }

    /** In two groups of four, as people read it. */
    private static String spaced(String code) {
        return code.length() == 8 ? code.substring(0, 4) + " " + code.substring(4) : code;
    }
}
