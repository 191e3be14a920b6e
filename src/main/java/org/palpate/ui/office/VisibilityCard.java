package org.palpate.ui.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.Course;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.content.Visibilities;
import org.palpate.content.WhoSees;
import org.palpate.people.PersonId;
import org.palpate.school.SchoolFacts;
import org.palpate.school.SchoolSettings;
import org.palpate.school.Visibility;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.Table;
import org.palpate.ui.kit.Visitor;
import org.springframework.stereotype.Component;

/** Who may see which course and module: shown, and set by a choice, which counts at once. */
class VisibilityCard extends Div {

    private final Doors doors;

    /** The doors that the card goes through. */
    @Component
    record Doors(
            VisibleModules modules,
            Visibilities visibilities,
            SchoolSettings settings,
            Visitor visitor) {}

    /** A choice of a module: a visibility of its own, or its course's. */
    private record Choice(@Nullable Visibility own, String words) {}

    VisibilityCard(Doors doors) {
        this.doors = doors;
        addClassName("stack");
        show();
    }

    private void show() {
        removeAll();
        add(
                Bits.card(
                        Bits.text(
                                "Public: anybody, guests too; guests take its practice quizzes, never tests or exams. School:"
                                        + " everybody who is signed in. Class: learners who have it assigned, or whose class"
                                        + " may read it, and everybody who teaches. Draft: administrators alone; it cannot be"
                                        + " assigned, and what was begun can be finished.",
                                "quiet"),
                        fresh()));
        WhoSees now = doors.visibilities().now(doors.visitor().require());
        Map<ModuleKey, LearningModule> modules = new LinkedHashMap<>();
        doors.modules()
                .all(doors.visitor().require())
                .forEach(module -> modules.put(module.key(), module));
        for (Course course : doors.modules().courses(doors.visitor().require())) {
            add(card(course, modules, now));
        }
    }

    private Select<Visibility> fresh() {
        SchoolFacts facts = doors.settings().facts();
        Select<Visibility> starting = choice("The school's own courses, until somebody sets them");
        starting.setId("visibility-otherwise");
        starting.setValue(facts.visibility());
        starting.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(
                        () ->
                                doors.settings()
                                        .settle(
                                                doors.visitor().require(),
                                                new SchoolFacts(
                                                        facts.name(),
                                                        facts.country(),
                                                        facts.zone(),
                                                        facts.publicAddress(),
                                                        change.getValue())),
                        this::show);
            }
        });
        return starting;
    }

    private Div card(Course course, Map<ModuleKey, LearningModule> modules, WhoSees now) {
        var card = Bits.card();
        Select<Visibility> whole = choice("Who may see this course");
        whole.setId("visibility-course-" + course.key());
        whole.setValue(now.of(course));
        whole.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(() -> doors.visibilities().set(asking(), course, change.getValue()), () -> {});
                replace(card, card(course, modules, doors.visibilities().now(asking())));
            }
        });
        var table =
                new Table(
                        "Who may see the modules of " + Isolated.of(course.title()),
                        "Module",
                        "Who may see it");
        for (ModuleKey key : course.modules()) {
            LearningModule module = modules.get(key);
            if (module != null) {
                table.row(
                        Table.text(Isolated.of(module.title())),
                        own(module, now.of(course), now.own(key).orElse(null)));
            }
        }
        card.add(new H3(Isolated.of(course.title())), whole, table);
        return card;
    }

    private Select<Choice> own(
            LearningModule module, Visibility ofCourse, @Nullable Visibility own) {
        var asCourse = new Choice(null, "As its course: " + words(ofCourse));
        List<Choice> choices =
                Stream.concat(
                                Stream.of(asCourse),
                                Arrays.stream(Visibility.values())
                                        .map(each -> new Choice(each, words(each))))
                        .toList();
        Select<Choice> select = new Select<>();
        select.setId("visibility-" + module.key().value());
        select.setAriaLabel("Who may see " + Isolated.of(module.title()));
        select.setItems(choices);
        select.setWidth("16rem");
        select.setMaxWidth("100%");
        select.setItemLabelGenerator(Choice::words);
        select.setValue(
                choices.stream()
                        .filter(choice -> choice.own() == own)
                        .findFirst()
                        .orElse(asCourse));
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(
                        () ->
                                doors.visibilities()
                                        .set(asking(), module.key(), change.getValue().own()),
                        () -> select.setValue(change.getOldValue()));
            }
        });
        return select;
    }

    private static Select<Visibility> choice(String label) {
        Select<Visibility> select = new Select<>();
        select.setLabel(label);
        select.setItems(Visibility.values());
        select.setItemLabelGenerator(VisibilityCard::words);
        select.setWidth("22rem");
        select.setMaxWidth("100%");
        return select;
    }

    /** Nothing else is drawn anew for one choice, unless it was refused. */
    private void save(Runnable change, Runnable otherwise) {
        if (Refusals.tell(change, Notification::show)) {
            Notification.show("Saved. It counts at once.");
        } else {
            otherwise.run();
        }
    }

    private PersonId asking() {
        return doors.visitor().require();
    }

    private static String words(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> "Public";
            case SCHOOL -> "School";
            case CLASS -> "Class";
            case DRAFT -> "Draft";
        };
    }
}
