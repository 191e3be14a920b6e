package org.palpate.ui.teaching.classes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.palpate.exchange.FileName;
import org.palpate.exchange.InvitationList;
import org.palpate.exchange.RosterResult;
import org.palpate.people.Invitations;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.CopyButton;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.ServerAddress;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.teaching.parts.Downloads;
import org.palpate.words.Counted;

/** What enrolling a list did, and the invitation links to be sent. */
class RosterDone extends Div {

    /** Tells a spreadsheet that the file is UTF-8. */
    private static final String MARK = "\uFEFF";

    RosterDone(String className, RosterResult result, Dates dates, Visitor visitor) {
        addClassName("stack");
        var counted = Bits.text(counted(result), "message");
        counted.getElement().setAttribute("role", "status");
        add(counted);
        if (!result.links().isEmpty()) {
            add(Bits.section("Invitation links", links(className, result, dates, visitor)));
        }
    }

    private static String counted(RosterResult result) {
        List<String> parts = new ArrayList<>();
        if (result.asked() > 0) {
            parts.add(
                    Counted.of(result.asked(), "person is", "people are")
                            + " asked. They are in the class once they accept.");
        }
        if (result.enrolled() > 0 || result.asked() == 0) {
            parts.add(Counted.of(result.enrolled(), "learner is", "learners are") + " enrolled.");
        }
        if (result.already() > 0) {
            parts.add(Counted.of(result.already(), "was", "were") + " in the class already.");
        }
        if (result.declined() > 0) {
            parts.add(
                    Counted.of(result.declined(), "has", "have")
                            + " declined before and can still join with the join code.");
        }
        return String.join(" ", parts);
    }

    private static Div links(String className, RosterResult result, Dates dates, Visitor visitor) {
        String csv =
                InvitationList.csv(
                        result.links(),
                        token -> ServerAddress.of(Pages.invitation(token)),
                        dates::full);
        var list = new TextArea("Names, addresses and links");
        list.setReadOnly(true);
        list.setValue(csv);
        list.setMaxHeight("18rem");
        list.setWidthFull();
        var copy = new CopyButton("Copy all", csv);
        byte[] file = (MARK + csv).getBytes(StandardCharsets.UTF_8);
        var download =
                new Downloads(visitor)
                        .link(
                                "Download as CSV",
                                () ->
                                        FileName.of(
                                                className,
                                                "invitations",
                                                dates.today().toLocalDate(),
                                                "csv"),
                                "text/csv",
                                () -> file);
        return Bits.card(
                Bits.text(
                        "%s: send everybody their own link. It works for %d days, and leads to the sign-in where somebody has an account. The links are shown only now: copy or download them"
                                        .formatted(
                                                Counted.of(result.links().size(), "link"),
                                                Invitations.LIFE.toDays())
                                + " before you leave this page. Palpate sends no mail itself."),
                list,
                Bits.row(copy, download));
    }
}
