package org.palpate.ui.office.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.palpate.exchange.AuditFile;
import org.palpate.people.Role;
import org.palpate.people.office.AuditRow;
import org.palpate.people.office.AuditSearch;
import org.palpate.people.office.AuditTrail;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.DeskPages;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Table;
import org.palpate.ui.kit.Visitor;
import org.palpate.words.Counted;

/** Who did what on this server, when, to whom, and from where; to be read, a page at a time. */
@Route(DeskPages.AUDIT)
@PageTitle("Audit log · Palpate")
@RolesAllowed("ADMINISTRATOR")
public class AuditPage extends Div implements BeforeEnterObserver {

    private static final String FILE = "audit-log.csv";

    private final AuditTrail trail;
    private final Visitor visitor;
    private final Dates dates;
    private final AuditFields fields = new AuditFields(this::begin);
    private final Paragraph found = Bits.text("", "quiet");
    private final Div list = Bits.stack();

    /** The pages before the one that is shown, by what was looked for. */
    private final Deque<AuditSearch> newer = new ArrayDeque<>();

    /** What the download takes; its own thread reads it. */
    private volatile AuditSearch shown = AuditSearch.ALL;

    AuditPage(AuditTrail trail, Visitor visitor, Dates dates) {
        this.trail = trail;
        this.visitor = visitor;
        this.dates = dates;
        addClassName("page");
        found.getElement().setAttribute("role", "status");
        DownloadHandler handler = this::write;
        var download = new Anchor(handler, "Download as CSV");
        download.addClassName("button");
        add(
                Bits.head(
                        "Audit log",
                        "Sign-ins, roles, grades, answer keys, downloads, deletions, settings and backups: who, when, what, to whom.",
                        new Anchor(Pages.OFFICE, "Office")),
                Bits.text(
                        "Nobody can change an entry. Entries are kept for two years and then removed. Where a request came from is shortened, so that it names no household. Of refused sign-ins at most 20 a minute are listed, the rest as a number. Whoever has left stays by name where they acted for others; their own sign-ins stay without a name.",
                        "quiet"),
                fields,
                Bits.row(download),
                found,
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visitor.mustBe(Role.ADMINISTRATOR);
        begin();
    }

    private void begin() {
        newer.clear();
        draw(fields.search(dates.now()));
    }

    private void draw(AuditSearch search) {
        // One more than is shown says whether there is an older page.
        List<AuditRow> rows = trail.find(visitor.require(), search.atOnce(AuditSearch.PAGE + 1));
        shown = search;
        list.removeAll();
        if (rows.isEmpty()) {
            found.setText("No entry. Change what is looked for above.");
            return;
        }
        boolean more = rows.size() > AuditSearch.PAGE;
        List<AuditRow> page = more ? rows.subList(0, AuditSearch.PAGE) : rows;
        found.setText(
                "%s, from %s to %s."
                        .formatted(
                                Counted.of(page.size(), "entry", "entries"),
                                dates.precise(page.getLast().at()),
                                dates.precise(page.getFirst().at())));
        list.add(table(page));
        if (more || !newer.isEmpty()) {
            list.add(pager(search, page.getLast().number(), more));
        }
    }

    private Table table(List<AuditRow> rows) {
        var table = new Table("Audit log", "When", "Kind", "Who", "What", "To whom", "From");
        for (AuditRow row : rows) {
            table.row(
                    Table.text(dates.precise(row.at())),
                    Table.text(AuditFields.Kinds.words(row.kind())),
                    Table.text(Isolated.of(row.who())),
                    Table.text(row.what()),
                    Table.text(row.to().isEmpty() ? "–" : Isolated.of(row.to())),
                    Table.text(row.network().isEmpty() ? "–" : row.network()));
        }
        return table;
    }

    private Nav pager(AuditSearch search, long last, boolean more) {
        var before =
                new Button(
                        "Newer",
                        click -> {
                            AuditSearch page = newer.poll();
                            if (page != null) {
                                draw(page);
                            }
                        });
        before.setEnabled(!newer.isEmpty());
        var after =
                new Button(
                        "Older",
                        click -> {
                            newer.push(search);
                            draw(search.olderThan(last));
                        });
        after.setEnabled(more);
        var pager = new Nav(Bits.row(before, after));
        pager.getElement().setAttribute("aria-label", "Pages of the audit log");
        return pager;
    }

    private void write(DownloadEvent event) {
        if (!visitor.is(Role.ADMINISTRATOR)) {
            event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            return;
        }
        visitor.tookAway(FILE);
        event.setFileName(FILE);
        event.setContentType("text/csv;charset=utf-8");
        new AuditFile(trail, visitor.require(), shown)
                .writeTo(event.getOutputStream(), dates::precise);
    }
}
