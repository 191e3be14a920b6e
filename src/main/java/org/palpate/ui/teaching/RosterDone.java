package org.palpate.ui.teaching;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.palpate.exchange.InvitationList;
import org.palpate.exchange.RosterResult;
import org.palpate.people.Invitations;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.CopyButton;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.OwnTerms;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.ServerAddress;

/** What enrolling a list did, and the invitation links to be sent. */
class RosterDone extends Div {

    /** Tells a spreadsheet that the file is UTF-8. */
    private static final String MARK = "\uFEFF";

    RosterDone(RosterResult result, Dates dates) {
        addClassName("stack");
        var counted = Bits.text(counted(result), "message");
        counted.getElement().setAttribute("role", "status");
        add(counted);
        if (!result.invited().isEmpty()) {
            add(Bits.section("Invitation links", links(result, dates)));
        }
    }

    private static String counted(RosterResult result) {
        String enrolled =
                result.enrolled() == 1
                        ? "1 learner is enrolled."
                        : "%d learners are enrolled.".formatted(result.enrolled());
        return switch (result.already()) {
            case 0 -> enrolled;
            case 1 -> enrolled + " 1 was in the class already.";
            default -> "%s %d were in the class already.".formatted(enrolled, result.already());
        };
    }

    private static Div links(RosterResult result, Dates dates) {
        String csv =
                InvitationList.csv(
                        result.invited(),
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
                new Anchor(
                        DownloadHandler.fromInputStream(event ->
                                new DownloadResponse(
                                        new ByteArrayInputStream(file),
                                        "invitations.csv",
                                        "text/csv",
                                        file.length)),
                        "Download as CSV");
        download.addClassName("button");
        return Bits.card(
                Bits.text(
                        "%s: send each learner their own link. It works once, for %d days. The links are shown only now: copy or download them"
                                        .formatted(
                                                OwnTerms.count(
                                                        result.invited().size(), "new account"),
                                                Invitations.LIFE.toDays())
                                + " before you leave this page. Palpate sends no mail itself."),
                list,
                Bits.row(copy, download));
    }
}
