package org.palpate.ui.office.people;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.palpate.people.Invitations;
import org.palpate.people.Invited;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.people.office.AccountLists;
import org.palpate.people.office.AccountPage;
import org.palpate.people.office.AccountRow;
import org.palpate.people.office.AccountRow.Status;
import org.palpate.people.office.AccountSearch;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Table;
import org.palpate.ui.kit.Visitor;
import org.palpate.words.Counted;

/** Everybody with an account: found, filtered, put in order, a page at a time. */
@Route(Pages.PEOPLE)
@PageTitle("People · Palpate")
@RolesAllowed("ADMINISTRATOR")
public class PeoplePage extends Div implements BeforeEnterObserver {

    private final AccountLists accounts;
    private final Invitations invitations;
    private final Visitor visitor;
    private final Dates dates;
    private final SearchFields fields = new SearchFields(this::show);
    private final Paragraph found = Bits.text("", "quiet");
    private final Div list = Bits.stack();
    private final Div links = Bits.stack();

    PeoplePage(AccountLists accounts, Invitations invitations, Visitor visitor, Dates dates) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.visitor = visitor;
        this.dates = dates;
        addClassName("page");
        found.getElement().setAttribute("role", "status");
        add(
                Bits.head(
                        "People",
                        "Everybody with an account. A name leads to what can be changed.",
                        new Anchor(Pages.OFFICE, "Office")),
                fields,
                found,
                list,
                links);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visitor.mustBe(Role.ADMINISTRATOR);
        draw(fields.read(event.getLocation().getQueryParameters()));
    }

    /** The address follows what is looked for, so that coming back finds the same. */
    private void show(AccountSearch search) {
        draw(search);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(Pages.PEOPLE, fields.query(search.page())));
    }

    private void draw(AccountSearch search) {
        AccountPage page = accounts.find(visitor.require(), search);
        list.removeAll();
        links.removeAll();
        found.setText(page.found() == 0 ? "Nobody. Change what is looked for above." : found(page));
        if (page.found() == 0) {
            return;
        }
        list.add(table(page));
        if (page.pages() > 1) {
            list.add(pager(search, page));
        }
        if (search.status() == Status.INVITED) {
            list.add(inviteAgain(search, page.found()));
        }
    }

    private Table table(AccountPage page) {
        var table =
                new Table(
                        "Everybody with an account", "Name", "E-mail", "Role", "Sign-in", "Since");
        for (AccountRow row : page.rows()) {
            table.row(
                    Table.link(Pages.person(row.id()), Isolated.of(row.name())),
                    Table.text(row.email()),
                    Table.text(StatusBadge.roles(row.roles())),
                    StatusBadge.of(row.status()),
                    Table.text(dates.day(row.createdAt())));
        }
        return table;
    }

    private static String found(AccountPage page) {
        return Counted.of(
                page.found(),
                "person",
                "people, page %d of %d".formatted(page.page() + 1, page.pages()));
    }

    private Nav pager(AccountSearch search, AccountPage page) {
        var before = new Button("Previous page", click -> show(search.at(page.page() - 1)));
        before.setEnabled(page.page() > 0);
        var after = new Button("Next page", click -> show(search.at(page.page() + 1)));
        after.setEnabled(page.page() + 1 < page.pages());
        var pager = new Nav(Bits.row(before, after));
        pager.getElement().setAttribute("aria-label", "Pages of people");
        return pager;
    }

    private Div inviteAgain(AccountSearch search, int found) {
        var again =
                new Button(
                        "Invite %s again".formatted(Counted.of(found, "person", "people")),
                        click -> invite(search));
        again.setDisableOnClick(true);
        return Bits.card(
                Bits.text(
                        "Makes a new invitation link for everybody found above. Links made before go on working for as long as they do.",
                        "quiet"),
                Bits.row(again));
    }

    private void invite(AccountSearch search) {
        List<PersonId> everybody = accounts.all(visitor.require(), search);
        List<Invited> again = invitations.again(visitor.require(), everybody);
        draw(search);
        if (!again.isEmpty()) {
            links.add(Bits.section("Invitation links", new InvitedAgain(again, dates)));
        }
    }
}
