package org.palpate.ui.office.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.palpate.exchange.InvitationList;
import org.palpate.exchange.RosterResult;
import org.palpate.people.Invitations;
import org.palpate.people.Invited;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.CopyButton;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.ServerAddress;

/** The new links of people who were invited again, shown this once. */
class InvitedAgain extends Div {

    InvitedAgain(List<Invited> invited, Dates dates) {
        addClassNames("card", "stack");
        String csv =
                InvitationList.csv(
                        invited.stream()
                                .map(one ->
                                        new RosterResult.Link(
                                                one.person().name(),
                                                one.person().email(),
                                                one.token(),
                                                one.expiresAt()))
                                .toList(),
                        token -> ServerAddress.of(Pages.invitation(token)),
                        dates::full);
        var list = new TextArea("Names, addresses and links");
        list.setReadOnly(true);
        list.setValue(csv);
        list.setMaxHeight("18rem");
        list.setWidthFull();
        var said =
                Bits.text(
                        "Send everybody their own link: it works for %d days. The links are shown only now. Palpate sends no mail itself."
                                .formatted(Invitations.LIFE.toDays()));
        said.getElement().setAttribute("role", "status");
        add(said, list, Bits.row(new CopyButton("Copy all", csv)));
    }
}
