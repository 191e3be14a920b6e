package org.palpate.ui.teaching.classes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Classes;
import org.palpate.classroom.EnrolmentRequests;
import org.palpate.classroom.Enrolments;
import org.palpate.classroom.SchoolClass;
import org.palpate.classroom.UnknownClass;
import org.palpate.exchange.Roster;
import org.palpate.exchange.RosterLayout;
import org.palpate.exchange.RosterLayouts;
import org.palpate.exchange.RosterSheet;
import org.palpate.exchange.Rosters;
import org.palpate.people.Role;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.teaching.parts.Routes;

/** Enrols a list of learners: first the list, then what it would do, then what it did. */
@Route(Pages.ROSTER)
@PageTitle("Enroll a list · Palpate")
@RolesAllowed("INSTRUCTOR")
public class RosterPage extends Div implements BeforeEnterObserver {

    private static final String TOO_LARGE =
            "This file is larger than 1 MB, which is the most that is read. A list of learners is far smaller: check that it is the right file.";

    private final Classes classes;
    private final Rosters rosters;
    private final RosterLayouts layouts;
    private final EnrolmentRequests requests;
    private final Enrolments enrolments;
    private final Visitor visitor;
    private final Dates dates;
    private final TextArea pasted = new TextArea("Or paste the list here");
    private @Nullable ClassId id;

    RosterPage(
            Classes classes,
            Rosters rosters,
            RosterLayouts layouts,
            EnrolmentRequests requests,
            Enrolments enrolments,
            Visitor visitor,
            Dates dates) {
        this.classes = classes;
        this.rosters = rosters;
        this.layouts = layouts;
        this.requests = requests;
        this.enrolments = enrolments;
        this.visitor = visitor;
        this.dates = dates;
        addClassName("page");
        pasted.setPlaceholder("Mira Lind, mira@school.org");
        Fields.bound(pasted, Roster.LARGEST);
        pasted.setHelperText("At most %,d learners at a time.".formatted(Roster.MOST_ROWS));
        pasted.setMinHeight("9rem");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visitor.mustBe(Role.INSTRUCTOR);
        id = Routes.schoolClass(event.getRouteParameters());
        try {
            ask("");
        } catch (UnknownClass notYours) {
            throw new NotFoundException();
        }
    }

    private void ask(String wrong) {
        begin(
                enrolments.enrolsAtOnce(visitor.require())
                        ? "Each line has a learner's name and e-mail address. They are enrolled at once, because you are an administrator. Nothing happens before you have seen what would."
                        : "Each line has a learner's name and e-mail address. They are asked, and are in the class once they accept. Nothing happens before you have seen what would.");
        var upload = new Upload(file());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Roster.LARGEST);
        upload.setUploadButton(new Button("Choose a file (Excel or CSV)"));
        upload.setI18n(limits());
        upload.addFileRejectedListener(rejected -> ask(TOO_LARGE));
        var read = new Button("Show what would happen", click -> readPasted());
        read.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var message = new Refusals.Told(pasted);
        message.setText(wrong);
        var form = new Div(message, upload, pasted, Bits.row(read));
        form.addClassName("form");
        add(Bits.section("The list", Bits.card(form)));
        List<SchoolClass> others =
                classes.taughtBy(visitor.require()).stream()
                        .filter(other -> !other.id().equals(requireId()))
                        .filter(other -> !other.enrolments().isEmpty())
                        .toList();
        if (!others.isEmpty()) {
            add(
                    Bits.section(
                            "Learners of another class",
                            new AskAgainCard(
                                    others,
                                    from ->
                                            requests.askAgain(
                                                    visitor.require(), from, requireId()))));
        }
    }

    /** What the field for the file says of one that it does not take. */
    private static UploadI18N limits() {
        return new UploadI18N()
                .setError(
                        new UploadI18N.Error()
                                .setFileIsTooBig(TOO_LARGE)
                                .setTooManyFiles("Choose one file."));
    }

    /** Reads no more of a file than a roster may have and one byte, which refuses it. */
    private UploadHandler file() {
        return event -> {
            byte[] bytes = event.getInputStream().readNBytes(Roster.LARGEST + 1);
            event.getUI().access(() -> read(() -> RosterSheet.read(bytes)));
        };
    }

    private void read(Supplier<RosterSheet> list) {
        Refusals.tell(
                () -> {
                    RosterSheet sheet = list.get();
                    show(sheet, layouts.preset(visitor.require(), sheet));
                },
                this::ask);
    }

    /** What was said about a file stays until there is something else to read. */
    private void readPasted() {
        if (pasted.isEmpty()) {
            pasted.setInvalid(true);
            pasted.setErrorMessage("Paste a list here, or choose a file above.");
            pasted.focus();
        } else {
            read(() -> RosterSheet.read(pasted.getValue()));
        }
    }

    private void show(RosterSheet sheet, RosterLayouts.Preset preset) {
        begin("Nothing has happened yet.");
        add(
                new RosterReading(
                        sheet,
                        preset,
                        roster -> rosters.preview(visitor.require(), requireId(), roster),
                        (roster, layout) -> enrol(roster, sheet, layout)),
                Bits.row(new Button("Another list", click -> ask(""))));
    }

    private void enrol(Roster roster, RosterSheet sheet, RosterLayout layout) {
        Refusals.tell(
                () -> {
                    var result = rosters.enrol(visitor.require(), requireId(), roster);
                    layouts.remember(visitor.require(), sheet, layout);
                    begin("");
                    String name = classes.find(visitor.require(), requireId()).name();
                    add(new RosterDone(name, result, dates, visitor));
                    add(
                            Bits.row(
                                    Bits.linkButton(
                                            Pages.schoolClass(requireId()), "To the class", true)));
                },
                this::ask);
    }

    private void begin(String lead) {
        var found = classes.find(visitor.require(), requireId());
        removeAll();
        var head =
                Bits.head(
                        "Enroll a list",
                        lead,
                        new Anchor(Pages.schoolClass(found.id()), Isolated.of(found.name())));
        add(head);
    }

    private ClassId requireId() {
        if (id == null) {
            throw new IllegalStateException("The page is not entered yet");
        }
        return id;
    }
}
