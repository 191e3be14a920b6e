package org.palpate.ui.teaching.grades;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.Assignments;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.UnknownAssignment;
import org.palpate.classroom.UnknownClass;
import org.palpate.classroom.allowances.GivenAllowance;
import org.palpate.content.LearningModules;
import org.palpate.people.People;
import org.palpate.people.Role;
import org.palpate.progress.GradeDecision;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.Gradebook;
import org.palpate.progress.LearnersWork;
import org.palpate.progress.Standing;
import org.palpate.refusal.Refusal;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.GradePages;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Titles;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.teaching.parts.Routes;

/** What stands behind one grade: every attempt with its answers and steps, and every change. */
@Route(Pages.WORK)
@RolesAllowed("INSTRUCTOR")
public class WorkPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Gradebook gradebook;
    private final Assignments assignments;
    private final LearningModules modules;
    private final People people;
    private final Visitor visitor;
    private final Dates dates;
    private String title = "Work";

    WorkPage(
            Gradebook gradebook,
            Assignments assignments,
            LearningModules modules,
            People people,
            Visitor visitor,
            Dates dates) {
        this.gradebook = gradebook;
        this.assignments = assignments;
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
        var place =
                new GradeSheet.Cell.Place(
                        Routes.assignment(event.getRouteParameters()),
                        Routes.learner(event.getRouteParameters()));
        try {
            show(id, place);
        } catch (UnknownClass | UnknownAssignment notYours) {
            throw new NotFoundException();
        }
    }

    private void show(ClassId id, GradeSheet.Cell.Place place) {
        LearnersWork work =
                gradebook.work(visitor.require(), id, place.assignment(), place.learner());
        String assignment = Titles.of(work.assignment(), modules);
        title = Isolated.of(work.learner().name()) + ": " + assignment;
        removeAll();
        var head =
                Bits.head(
                        Isolated.of(work.learner().name()),
                        assignment,
                        new Anchor(Pages.gradebook(id), "Gradebook"));
        head.add(
                Bits.row(
                        new Anchor(
                                GradePages.learner(id, place.learner()),
                                "Everything about this learner")));
        add(head, new GradeCard(work, (kind, grade, why) -> decide(id, place, kind, grade, why)));
        if (work.cell().standing().state() != Standing.State.NOT_ASSIGNED) {
            add(Bits.section("For this learner alone", allowance(id, place, work)));
        }
        if (!work.decisions().isEmpty()) {
            add(
                    Bits.section(
                            "Changed by hand",
                            new DecisionTable(
                                    work.decisions(),
                                    List.of(work.assignment()),
                                    modules,
                                    people,
                                    dates)));
        }
        var regraded = work.regraded();
        if (!regraded.isEmpty()) {
            add(
                    Bits.section(
                            "Changed by a regrade",
                            new RegradedTable(regraded, modules, people, dates)));
        }
        var attempts = Bits.stack();
        if (work.attempts().isEmpty()) {
            attempts.add(
                    Bits.empty(
                            "No attempt yet",
                            "Attempts begun since this was assigned appear here, with every answer."));
        }
        work.attempts()
                .reversed()
                .forEach(attempt -> attempts.add(new AttemptStory(attempt, modules, dates)));
        add(Bits.section("Attempts", attempts));
    }

    private AllowanceCard allowance(ClassId id, GradeSheet.Cell.Place place, LearnersWork work) {
        GivenAllowance given = work.assignment().allowances().get(place.learner());
        return new AllowanceCard(
                work.assignment(),
                given,
                given == null
                        ? ""
                        : DecisionTable.name(people.names(List.of(given.by())), given.by()),
                dates,
                what -> {
                    assignments.allow(
                            visitor.require(), id, place.assignment(), place.learner(), what);
                    show(id, place);
                });
    }

    private void decide(
            ClassId id,
            GradeSheet.Cell.Place place,
            GradeDecision.Kind kind,
            @Nullable Double grade,
            String why)
            throws Refusal {
        gradebook.decide(visitor.require(), id, place, kind, grade, why);
        show(id, place);
    }

    @Override
    public String getPageTitle() {
        return title + " · Palpate";
    }
}
