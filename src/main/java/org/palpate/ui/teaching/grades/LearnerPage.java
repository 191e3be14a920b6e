package org.palpate.ui.teaching.grades;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.palpate.attempt.practice.PracticeTime;
import org.palpate.attempt.practice.PracticeTimes;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.ClassTies;
import org.palpate.classroom.Classes;
import org.palpate.classroom.SchoolClass;
import org.palpate.classroom.UnknownClass;
import org.palpate.content.LearningModules;
import org.palpate.people.People;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.people.accommodations.Accommodations;
import org.palpate.people.accommodations.GivenTerms;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.Gradebook;
import org.palpate.progress.InstructorsNotes;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.GradePages;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.OwnTerms;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.teaching.parts.Routes;
import org.palpate.words.Counted;

/**
 * One learner, for those who teach them: how they stand in each class they have with the asking
 * instructor, that they practice, their terms, and what instructors note for each other.
 */
@Route(GradePages.LEARNER)
@RolesAllowed("INSTRUCTOR")
public class LearnerPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Classes classes;
    private final ClassTies ties;
    private final Gradebook gradebook;
    private final PracticeTimes practice;
    private final Accommodations accommodations;
    private final InstructorsNotes notes;
    private final LearningModules modules;
    private final People people;
    private final Visitor visitor;
    private final Dates dates;
    private String title = "Learner";

    LearnerPage(
            Classes classes,
            ClassTies ties,
            Gradebook gradebook,
            PracticeTimes practice,
            Accommodations accommodations,
            InstructorsNotes notes,
            LearningModules modules,
            People people,
            Visitor visitor,
            Dates dates) {
        this.classes = classes;
        this.ties = ties;
        this.gradebook = gradebook;
        this.practice = practice;
        this.accommodations = accommodations;
        this.notes = notes;
        this.modules = modules;
        this.people = people;
        this.visitor = visitor;
        this.dates = dates;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visitor.mustBe(Role.INSTRUCTOR);
        ClassId id = Routes.schoolClass(event.getRouteParameters());
        PersonId learner = Routes.learner(event.getRouteParameters());
        try {
            if (!ties.isTaughtBy(visitor.require(), id, learner)) {
                throw new NotFoundException();
            }
            show(id, people.find(learner).orElseThrow(NotFoundException::new));
        } catch (UnknownClass notYours) {
            throw new NotFoundException();
        }
    }

    private void show(ClassId id, Person learner) {
        PersonId instructor = visitor.require();
        title = Isolated.of(learner.name());
        removeAll();
        List<SchoolClass> together =
                classes.taughtBy(instructor).stream()
                        .filter(one ->
                                one.enrolments().stream()
                                        .anyMatch(in -> in.learner().equals(learner.id())))
                        .toList();
        String name =
                together.stream()
                        .filter(one -> one.id().equals(id))
                        .map(SchoolClass::name)
                        .findFirst()
                        .orElse("Class");
        add(
                Bits.head(
                        Isolated.of(learner.name()),
                        learner.email(),
                        new Anchor(Pages.schoolClass(id), Isolated.of(name))));
        for (SchoolClass one : together) {
            GradeSheet sheet = gradebook.of(instructor, one.id());
            sheet.rows().stream()
                    .filter(row -> row.learner().id().equals(learner.id()))
                    .findFirst()
                    .ifPresent(row ->
                            add(
                                    Bits.section(
                                            Isolated.of(one.name()),
                                            new LearnerGrades(sheet, row, modules))));
        }
        add(
                Bits.section("Own practice", practice(instructor, id, learner)),
                Bits.section("Accommodations", terms(instructor, learner)),
                Bits.section(
                        "Notes among instructors",
                        new InstructorsNoteList(notes, people, visitor, dates, id, learner.id())));
    }

    private Component practice(PersonId instructor, ClassId id, Person learner) {
        var onlyThat =
                Bits.text(
                        "Practice is private: you see that it happened and how long, and no answer.",
                        "quiet");
        return practice.of(instructor, id).stream()
                .filter(time -> time.learner().equals(learner.id()))
                .findFirst()
                .map(time -> Bits.stack(onlyThat, Bits.text(words(time))))
                .orElseGet(() -> Bits.stack(onlyThat, Bits.text("None since joining the class.")));
    }

    private String words(PracticeTime time) {
        return "%s, %s in all, the latest on %s."
                .formatted(
                        Counted.of(time.times(), "practice"),
                        Dates.length(time.spent()),
                        dates.full(time.latest()));
    }

    private Component terms(PersonId instructor, Person learner) {
        GivenTerms given =
                accommodations
                        .given(instructor, List.of(learner.id()))
                        .getOrDefault(learner.id(), GivenTerms.NONE);
        return Bits.text(
                given.terms().isNone()
                        ? "None. They are given under Change, beside the name on the class's page."
                        : OwnTerms.summary(given.terms())
                                + ". They count in every class, and are changed beside the name on the class's page.");
    }

    @Override
    public String getPageTitle() {
        return title + " · Palpate";
    }
}
