package org.palpate.ui.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleFolders;
import org.palpate.people.People;
import org.palpate.people.Person;
import org.palpate.people.Role;
import org.palpate.people.recovery.PasswordLinks;
import org.palpate.sample.SampleClass;
import org.palpate.school.SchoolSettings;
import org.palpate.store.Disk;
import org.palpate.store.Store;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Confirmation;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.DiskNotice;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.Table;
import org.palpate.ui.kit.Visitor;

/**
 * The administrator's desk: who may do what, what the school says of itself, whether guests come
 * in, the sample class, the content's problems, and what the store promises.
 */
@Route(Pages.OFFICE)
@PageTitle("Office · Palpate")
@RolesAllowed("ADMINISTRATOR")
public class OfficePage extends Div implements BeforeEnterObserver {

    private final People people;
    private final PasswordLinks passwordLinks;
    private final SampleClass sample;
    private final LearningModules modules;
    private final ModuleFolders folders;
    private final Store store;
    private final SchoolSettings settings;
    private final Disk disk;
    private final Visitor visitor;
    private final Dates dates;

    OfficePage(
            People people,
            PasswordLinks passwordLinks,
            SampleClass sample,
            LearningModules modules,
            ModuleFolders folders,
            Store store,
            SchoolSettings settings,
            Disk disk,
            Visitor visitor,
            Dates dates) {
        this.people = people;
        this.passwordLinks = passwordLinks;
        this.sample = sample;
        this.modules = modules;
        this.folders = folders;
        this.store = store;
        this.settings = settings;
        this.disk = disk;
        this.visitor = visitor;
        this.dates = dates;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visitor.mustBe(Role.ADMINISTRATOR);
        show();
    }

    private void show() {
        removeAll();
        add(
                Bits.head("Office", "The server and its people."),
                Bits.section("People", everybody()),
                Bits.section("School", new SchoolCard(settings, visitor, dates)),
                Bits.section("Guests", guestsCard()),
                Bits.section("Sample class", sampleCard()),
                Bits.section("Content", new ContentCards(modules, folders, visitor, dates)),
                Bits.section("Store", storeCard()));
    }

    private Table everybody() {
        var table =
                new Table("Everybody with an account and their roles", "Name", "E-mail", "Roles");
        for (Person person : people.everybody(visitor.require())) {
            var roles = Bits.row();
            if (person.sample()) {
                roles.add(Bits.badge("Sample", "due"));
            } else {
                roles.add(
                        role(person, Role.INSTRUCTOR, "Instructor"),
                        role(person, Role.ADMINISTRATOR, "Administrator"),
                        passwordLink(person));
            }
            table.row(Table.text(Isolated.of(person.name())), Table.text(person.email()), roles);
        }
        return table;
    }

    private Button passwordLink(Person person) {
        var open =
                new Button(
                        "Password link",
                        click -> new PasswordLinkDialog(person, passwordLinks, visitor).open());
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        open.setAriaLabel("%s: password link".formatted(Isolated.of(person.name())));
        return open;
    }

    private Checkbox role(Person person, Role role, String name) {
        var box = new Checkbox(name, person.is(role));
        box.setAriaLabel("%s: %s".formatted(Isolated.of(person.name()), name));
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                setRole(person, role, event.getValue());
            }
        });
        return box;
    }

    private void setRole(Person person, Role role, boolean granted) {
        Refusals.tell(
                () -> {
                    people.setRole(visitor.require(), person.id(), role, granted);
                    Notification.show(
                            "Saved. It counts at once, in pages that %s has open too."
                                    .formatted(Isolated.of(person.name())));
                },
                Notification::show);
        show();
    }

    private Div guestsCard() {
        var box =
                new Checkbox(
                        "Guests may take practice quizzes without an account",
                        settings.guestsAreWelcome());
        box.setId("guests-welcome");
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                welcomeGuests(event.getValue());
            }
        });
        return Bits.card(
                box,
                Bits.text(
                        "Tests and exams are always taken signed in. It counts at once, also for guests who are in the"
                                + " middle of a quiz: they are asked to sign in, and keep what they did. Modules can be"
                                + " read by everybody either way.",
                        "quiet"));
    }

    private void welcomeGuests(boolean welcome) {
        Refusals.tell(
                () -> {
                    settings.welcomeGuests(visitor.require(), welcome);
                    Notification.show(
                            welcome
                                    ? "Saved. Guests may take practice quizzes from now on."
                                    : "Saved. From now on quizzes are taken signed in.");
                },
                Notification::show);
        show();
    }

    private Div sampleCard() {
        if (sample.isPresent()) {
            var remove = new Button("Remove the sample class", click -> askToRemove());
            remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
            return Bits.card(
                    Bits.text(
                            "The sample class is here: an instructor and twelve learners who do not exist, with their attempts."),
                    Bits.row(remove));
        }
        var make =
                new Button(
                        "Add a sample class",
                        click -> {
                            sample.make(visitor.require());
                            show();
                        });
        make.setDisableOnClick(true);
        return Bits.card(
                Bits.text(
                        "An instructor, twelve learners and some weeks of attempts, to see every page alive. All of it is marked"
                                + " as sample and can be removed in one act."),
                Bits.row(make));
    }

    private void askToRemove() {
        var ask =
                new Confirmation(
                        "Remove the sample class?",
                        "The sample instructor, the twelve sample learners and their attempts are deleted. Nothing else is touched.",
                        "Remove",
                        () -> {
                            sample.remove(visitor.require());
                            show();
                        });
        ask.setConfirmButtonTheme("error primary");
        ask.open();
    }

    private Div storeCard() {
        var promises = new UnorderedList();
        store.promises().forEach(promise -> promises.add(new ListItem(promise)));
        Div card =
                Bits.card(Bits.text("%s, at %s".formatted(store.name(), store.place())), promises);
        disk.warning().ifPresent(warning -> card.addComponentAsFirst(new DiskNotice(warning)));
        return card;
    }
}
