package org.palpate.ui.teaching.classes;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.ClassSettings;
import org.palpate.classroom.Classes;
import org.palpate.classroom.Enrolment;
import org.palpate.classroom.Enrolments;
import org.palpate.classroom.Group;
import org.palpate.classroom.Groups;
import org.palpate.classroom.SchoolClass;
import org.palpate.classroom.UnknownClass;
import org.palpate.people.NameOrder;
import org.palpate.people.People;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.teaching.parts.Routes;

/** A class's name, who teaches it, its groups, what it may read, who was in it, and its archive. */
@Route(Pages.CLASS_SETTINGS)
@RolesAllowed("INSTRUCTOR")
public class ClassSettingsPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Classes classes;
    private final ClassSettings settings;
    private final Enrolments enrolments;
    private final Groups groups;
    private final OpenedCard.Doors opened;
    private final People people;
    private final Visitor visitor;
    private final Dates dates;
    private String title = "";

    ClassSettingsPage(
            Classes classes,
            ClassSettings settings,
            Enrolments enrolments,
            Groups groups,
            OpenedCard.Doors opened,
            People people,
            Visitor visitor,
            Dates dates) {
        this.classes = classes;
        this.settings = settings;
        this.enrolments = enrolments;
        this.groups = groups;
        this.opened = opened;
        this.people = people;
        this.visitor = visitor;
        this.dates = dates;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visitor.mustBe(Role.INSTRUCTOR);
        try {
            show(Routes.schoolClass(event.getRouteParameters()));
        } catch (UnknownClass notYours) {
            throw new NotFoundException();
        }
    }

    private void show(ClassId id) {
        SchoolClass found = classes.find(visitor.require(), id);
        title = "Settings of " + Isolated.of(found.name());
        removeAll();
        var head =
                Bits.head(
                        "Settings",
                        "",
                        new Anchor(Pages.schoolClass(id), Isolated.of(found.name())));
        add(
                head,
                Bits.section("Name", name(found)),
                Bits.section("Instructors", instructors(found)),
                Bits.section("Groups", groups(found)),
                Bits.section(
                        "Modules this class may read",
                        new OpenedCard(opened, id, Notification::show)),
                Bits.section(
                        "Former learners",
                        new FormerLearners(
                                enrolments, people, visitor, dates, id, what -> done(id, what))),
                Bits.section("Archive", archive(found)));
    }

    private Div name(SchoolClass found) {
        var name = new TextField("Name of the class");
        Fields.limit(name, 100);
        name.setValue(found.name());
        var message = new Refusals.Told(name);
        var rename =
                new Button(
                        "Rename",
                        click -> {
                            Refusals.tell(
                                    () -> {
                                        classes.rename(
                                                visitor.require(), found.id(), name.getValue());
                                        done(found.id(), "The class has a new name.");
                                    },
                                    message::setText);
                        });
        var fields = Bits.row(name, rename);
        fields.addClassName("field-row");
        return Bits.stack(fields, message);
    }

    private InstructorsCard instructors(SchoolClass found) {
        return new InstructorsCard(
                byName(found.instructors()),
                visitor.require(),
                email -> {
                    settings.addInstructor(visitor.require(), found.id(), email);
                    done(found.id(), "The class has another instructor.");
                },
                person -> remove(found.id(), person));
    }

    private void remove(ClassId id, PersonId person) {
        settings.removeInstructor(visitor.require(), id, person);
        if (person.equals(visitor.require())) {
            UI.getCurrent().navigate(Pages.TEACH);
        } else {
            done(id, "Removed.");
        }
    }

    private GroupsCard groups(SchoolClass found) {
        List<Person> learners =
                byName(found.enrolments().stream().map(Enrolment::learner).toList());
        return new GroupsCard(
                groups.in(visitor.require(), found.id()),
                learners,
                new GroupsCard.Acts() {
                    @Override
                    public void make(String name, Set<PersonId> chosen) {
                        groups.make(visitor.require(), found.id(), name, chosen);
                        done(found.id(), "The class has another group.");
                    }

                    @Override
                    public void change(Group group, String newName, Set<PersonId> chosen) {
                        groups.change(visitor.require(), found.id(), group.id(), newName, chosen);
                        done(found.id(), "The group is changed.");
                    }

                    @Override
                    public void remove(Group group) {
                        groups.remove(visitor.require(), found.id(), group.id());
                        done(found.id(), "The group is removed.");
                    }
                });
    }

    private List<Person> byName(List<PersonId> ids) {
        return people.find(ids).values().stream()
                .sorted(Comparator.comparing(Person::name, NameOrder.COMPARATOR))
                .toList();
    }

    private Div archive(SchoolClass found) {
        Instant archivedAt = found.archivedAt();
        if (archivedAt == null) {
            return Bits.card(
                    Bits.text(
                            "An archived class is out of the way: nobody can join it and its learners no longer see what it was"
                                    + " set. Nothing is lost, and it can be brought back."),
                    Bits.row(
                            new Button(
                                    "Archive the class",
                                    click -> {
                                        settings.archive(visitor.require(), found.id());
                                        done(found.id(), "The class is archived.");
                                    })));
        }
        return Bits.card(
                Bits.text("Archived on %s. Nothing is lost.".formatted(dates.day(archivedAt))),
                Bits.row(
                        new Button(
                                "Bring it back",
                                click -> {
                                    settings.bringBack(visitor.require(), found.id());
                                    done(found.id(), "The class is back.");
                                })));
    }

    private void done(ClassId id, String what) {
        Notification.show(what);
        show(id);
    }

    @Override
    public String getPageTitle() {
        return title + " · Palpate";
    }
}
