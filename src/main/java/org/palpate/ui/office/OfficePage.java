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
import org.palpate.content.ModuleFolders;
import org.palpate.people.Role;
import org.palpate.recall.Cards;
import org.palpate.sample.SampleClass;
import org.palpate.school.Backups;
import org.palpate.school.SchoolSettings;
import org.palpate.store.Disk;
import org.palpate.store.Store;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Confirmation;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.DeskPages;
import org.palpate.ui.kit.DiskNotice;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.Visitor;

/**
 * The administrator's desk: who may do what, what the school says of itself, whether guests come
 * in, the sample class, the content's problems, and what the store promises.
 */
@Route(Pages.OFFICE)
@PageTitle("Office · Palpate")
@RolesAllowed("ADMINISTRATOR")
public class OfficePage extends Div implements BeforeEnterObserver {

    private final NextSteps next;
    private final SampleClass sample;
    private final ModuleFolders folders;
    private final VisibilityCard.Doors visibility;
    private final Cards cards;
    private final Store store;
    private final SchoolSettings settings;
    private final Disk disk;
    private final Backups backups;
    private final Visitor visitor;
    private final Dates dates;

    OfficePage(
            NextSteps next,
            SampleClass sample,
            ModuleFolders folders,
            VisibilityCard.Doors visibility,
            Cards cards,
            Store store,
            SchoolSettings settings,
            Disk disk,
            Backups backups,
            Visitor visitor,
            Dates dates) {
        this.next = next;
        this.sample = sample;
        this.folders = folders;
        this.visibility = visibility;
        this.cards = cards;
        this.store = store;
        this.settings = settings;
        this.disk = disk;
        this.backups = backups;
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
        add(Bits.head("Office", "The server and its people."));
        next.section().ifPresent(this::add);
        add(
                Bits.section("People", peopleCard()),
                Bits.section("School", new SchoolCard(settings, visitor, dates)),
                Bits.section("Who may see what", new VisibilityCard(visibility)),
                Bits.section("Sign-up", new SignUpCard(settings, visitor)),
                Bits.section("Guests", guestsCard()),
                Bits.section("Sample class", sampleCard()),
                Bits.section("Content", new ContentCards(folders, visitor, dates)),
                Bits.section("Recall", new RecallCard(cards, visitor.require())),
                Bits.section("Backup", new BackupCard(backups, visitor)),
                Bits.section("Audit log", auditCard()),
                Bits.section("Store", storeCard()));
    }

    private static Div peopleCard() {
        return Bits.card(
                Bits.text(
                        "Everybody with an account: names and addresses, roles, forgotten passwords, invitations, who is suspended or deleted."),
                Bits.row(Bits.linkButton(Pages.PEOPLE, "People", true)));
    }

    private static Div auditCard() {
        return Bits.card(
                Bits.text(
                        "Who signed in, changed roles, grades, answer keys or settings, downloaded or deleted something."),
                Bits.row(Bits.linkButton(DeskPages.AUDIT, "Audit log", false)));
    }

    private Div guestsCard() {
        var box =
                new Checkbox(
                        "Guests may take practice quizzes without an account",
                        settings.guestsAreWelcome());
        box.setId("guests-welcome");
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                welcomeGuests(box, event.getValue());
            }
        });
        return Bits.card(
                box,
                Bits.text(
                        "Tests and exams are always taken signed in. It counts at once, also for guests who are in the"
                                + " middle of a quiz: they are asked to sign in, and keep what they did. Which modules"
                                + " guests may read is set above.",
                        "quiet"));
    }

    private void welcomeGuests(Checkbox box, boolean welcome) {
        boolean isSaved =
                Refusals.tell(
                        () -> {
                            settings.welcomeGuests(visitor.require(), welcome);
                            Notification.show(
                                    welcome
                                            ? "Saved. Guests may take practice quizzes from now on."
                                            : "Saved. From now on quizzes are taken signed in.");
                        },
                        Notification::show);
        if (!isSaved) {
            box.setValue(!welcome);
        }
    }

    private Div sampleCard() {
        if (sample.isPresent(visitor.require())) {
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
