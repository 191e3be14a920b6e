package org.palpate.ui.teaching.classes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.palpate.classroom.Classes;
import org.palpate.classroom.SchoolClass;
import org.palpate.content.LearningModules;
import org.palpate.people.Role;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.Titles;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.kit.paging.PagedCards;
import org.palpate.words.Counted;

/** The instructor's classes, and where a new one is made. */
@Route(Pages.TEACH)
@PageTitle("Teach · Palpate")
@RolesAllowed("INSTRUCTOR")
public class TeachPage extends Div implements BeforeEnterObserver {

    /** On a phone such a card is about 130 px high. */
    private static final int CARDS = 18;

    private final Classes classes;
    private final LearningModules modules;
    private final Visitor visitor;
    private final TextField name = new TextField("Name of the class");

    TeachPage(Classes classes, LearningModules modules, Visitor visitor) {
        this.classes = classes;
        this.modules = modules;
        this.visitor = visitor;
        addClassName("page");
        name.setPlaceholder("Spring term, group A");
        Fields.limit(name, 100);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visitor.mustBe(Role.INSTRUCTOR);
        removeAll();
        List<SchoolClass> mine = classes.taughtBy(visitor.require());
        add(
                Bits.head("Your classes", ""),
                Bits.row(
                        Bits.linkButton(Pages.STATISTICS, "Item analysis", false),
                        Bits.linkButton(Pages.QUESTIONS, "Notes and answer keys", false)));
        if (mine.isEmpty()) {
            add(
                    Bits.empty(
                            "No class yet",
                            "Make one below, give its join code to your learners, and assign a module."));
        } else {
            add(Bits.section("Taught by you", goingOn(mine)));
        }
        add(Bits.section("New class", newClass()));
        List<SchoolClass> archived = mine.stream().filter(SchoolClass::isArchived).toList();
        if (!archived.isEmpty()) {
            add(new Details("Archived (%d)".formatted(archived.size()), cards(archived)));
        }
    }

    private Component goingOn(List<SchoolClass> mine) {
        List<SchoolClass> goingOn = mine.stream().filter(found -> !found.isArchived()).toList();
        return goingOn.isEmpty()
                ? Bits.text("All your classes are archived; they are listed below.", "quiet")
                : cards(goingOn);
    }

    private Component cards(List<SchoolClass> classes) {
        var cards = new PagedCards("Classes", CARDS);
        classes.forEach(found -> cards.addCard(card(found)));
        return cards;
    }

    private Div newClass() {
        var make = new Button("Make class");
        make.setDisableOnClick(true);
        make.addClickListener(click -> {
            make();
            make.setEnabled(true);
        });
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.addClickShortcut(Key.ENTER);
        var form = new Div(name, Bits.row(make));
        form.addClassName("form");
        var card = Bits.card(form);
        card.addClassName("narrow-card");
        return card;
    }

    private void make() {
        Refusals.tell(
                () -> {
                    var id = classes.make(visitor.require(), name.getValue());
                    UI.getCurrent().navigate(Pages.schoolClass(id));
                },
                this::object);
    }

    private void object(String sentence) {
        name.setInvalid(true);
        name.setErrorMessage(sentence);
        name.focus();
    }

    private Anchor card(SchoolClass found) {
        var card = new Anchor(Pages.schoolClass(found.id()));
        card.addClassNames("card", "link");
        int learners = found.enrolments().size();
        int assignments = found.assignments().size();
        var foot =
                Bits.row(
                        Bits.badge(Counted.of(learners, "learner"), ""),
                        Bits.badge(Counted.of(assignments, "assignment"), ""));
        long lost =
                found.assignments().stream()
                        .filter(assignment -> Titles.lost(assignment, modules).isPresent())
                        .count();
        if (lost > 0) {
            foot.add(Bits.badge("%d cannot be begun".formatted(lost), "due"));
        }
        if (found.sample()) {
            foot.add(Bits.badge("Sample", "due"));
        }
        card.add(new H3(Isolated.of(found.name())), foot);
        return card;
    }
}
