package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.ClassSettings;
import org.palpate.classroom.Enrolments;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.quiz.Asked;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.GradePages;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Threshold;
import org.palpate.ui.office.OfficePage;
import org.palpate.ui.study.taking.AttemptView;
import org.palpate.ui.teaching.classes.ClassPage;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages that are open while the right to them is withdrawn. */
class OpenPagesTest extends PageTest {

    @Autowired private OpenPages openPages;
    @Autowired private List<Threshold> thresholds;
    @Autowired private ClassSettings settings;
    @Autowired private Enrolments enrolments;
    @Autowired private EntityManagerFactory entities;

    private PersonId tom;
    private ClassId spring;

    @BeforeEach
    void aClass() {
        tom = instructor("Tom Teacher");
        spring = classes.make(tom, "Spring term");
        signIn(tom);
    }

    @Test
    void anOpenPageOfAFormerInstructorEnds() {
        navigate(Pages.schoolClass(spring), ClassPage.class);
        assertThat(openPages.mayGoOn(UI.getCurrent())).isTrue();

        people.setRole(administrator(), tom, Role.INSTRUCTOR, false);

        assertThat(openPages.mayGoOn(UI.getCurrent())).isFalse();
        assertThat(find(Span.class).withText("Teach").exists()).isTrue();
        OpenPages.end(UI.getCurrent());
        assertThat(everything())
                .contains("You may not see this page any more", "To Today")
                .doesNotContain("Spring term", "Assign something");
        assertThat(find(Span.class).withText("Teach").exists()).isFalse();
    }

    @Test
    void aPageThatNobodyTouchesEndsAtItsNextSignOfLife() {
        navigate(Pages.schoolClass(spring), ClassPage.class);
        VaadinResponse response = VaadinResponse.getCurrent();
        assertThat(openPages.endsAtSignOfLife(UI.getCurrent(), response)).isFalse();
        assertThat(UI.getCurrent().isClosing()).isFalse();

        people.setRole(administrator(), tom, Role.INSTRUCTOR, false);

        assertThat(openPages.endsAtSignOfLife(UI.getCurrent(), response)).isTrue();
        assertThat(UI.getCurrent().isClosing()).isTrue();
    }

    @Test
    void everyPageOfAClassEndsOnceOneDoesNotTeachItAnyMore() {
        PersonId ines = instructor("Ines Teacher");
        PersonId mira = learner("Mira Lind");
        classes.join(mira, classes.find(tom, spring).joinCode());
        var assigned =
                assignments.assign(
                        tom, spring, AssignmentPlan.of(hipFlexors().key(), Assignment.What.QUIZ));
        for (String page :
                List.of(
                        Pages.schoolClass(spring),
                        Pages.gradebook(spring),
                        Pages.live(spring),
                        Pages.insight(spring),
                        Pages.classSettings(spring),
                        GradePages.grading(spring),
                        GradePages.learner(spring, mira),
                        Pages.roster(spring),
                        Pages.work(spring, assigned, mira))) {
            classes.addInstructor(tom, spring, ines);
            signIn(ines);
            open(page);
            assertThat(isOver()).as(page).isFalse();

            settings.removeInstructor(tom, spring, ines);

            assertThat(isOver()).as(page).isTrue();
        }
    }

    @Test
    void theOpenWorkOfALearnerEndsOnceTheyLeftTheClass() {
        PersonId mira = learner("Mira Lind");
        classes.join(mira, classes.find(tom, spring).joinCode());
        var assigned =
                assignments.assign(
                        tom, spring, AssignmentPlan.of(hipFlexors().key(), Assignment.What.QUIZ));
        open(Pages.work(spring, assigned, mira));
        assertThat(isOver()).isFalse();

        enrolments.remove(tom, spring, mira);

        assertThat(isOver()).isTrue();
    }

    @Test
    void whatALearnersClassAssignedGoesFromTheirOpenPagesWithTheClass() {
        PersonId mira = learner("Mira Lind");
        AttemptId going = begunAt(Asked.Choose.class, mira);
        for (String page :
                List.of(
                        Pages.HOME,
                        Pages.PROGRESS,
                        Pages.module(hipFlexors().key()),
                        Pages.quiz(hipFlexors().key(), hipFlexors().quiz().key()))) {
            classes.join(mira, classes.find(tom, spring).joinCode());
            signIn(mira);
            open(page);
            assertThat(isOver()).as(page).isFalse();

            enrolments.remove(tom, spring, mira);

            assertThat(isOver()).as(page).isTrue();
        }
        classes.join(mira, classes.find(tom, spring).joinCode());
        signIn(mira);
        open(Pages.attempt(going));

        enrolments.remove(tom, spring, mira);

        assertThat(isOver()).as("an attempt is one's own").isFalse();
    }

    /** Every page that asks what classes assign says that it shows it. */
    @Test
    void noPageOfLearnersThatShowsWhatClassesAssignIsLeftOut() {
        var shows =
                Set.of(
                        "org.palpate.progress.OwnStandings",
                        "org.palpate.attempt.AssignedQuizzes",
                        "org.palpate.classroom.Assignments");
        var asking =
                new ClassFileImporter()
                        .importPackages("org.palpate.ui.study").stream()
                                .filter(type -> type.isAnnotatedWith(Route.class))
                                .filter(type ->
                                        type.getDirectDependenciesFromSelf().stream()
                                                .anyMatch(on ->
                                                        shows.contains(
                                                                on.getTargetClass().getName())))
                                .map(JavaClass::reflect)
                                // What was begun goes on; of the class it shows the closing alone.
                                .filter(page -> !page.equals(AttemptView.class))
                                .toList();
        PersonId mira = learner("Mira Lind");
        signIn(mira);

        assertThat(asking).isNotEmpty();
        assertThat(asking)
                .allSatisfy(page ->
                        assertThat(
                                        thresholds.stream()
                                                .anyMatch(desk ->
                                                        desk.rightToStay(
                                                                        page,
                                                                        RouteParameters.empty())
                                                                .isPresent()))
                                .isTrue());
    }

    /** A sign of life asks no more than for the role and for the class. */
    @Test
    void itCostsTwoStatements() {
        Statistics counted = entities.unwrap(SessionFactory.class).getStatistics();
        counted.setStatisticsEnabled(true);
        try {
            open(Pages.schoolClass(spring));
            counted.clear();
            openPages.mayGoOn(UI.getCurrent());
            long forTheRole = counted.getPrepareStatementCount();
            counted.clear();
            assertThat(isOver()).isFalse();
            assertThat(counted.getPrepareStatementCount()).isEqualTo(forTheRole + 2);
        } finally {
            counted.setStatisticsEnabled(false);
        }
    }

    /** Opens a page; a test has no one who tells of it. */
    private void open(String page) {
        UI ui = UI.getCurrent();
        var listening = ui.addAfterNavigationListener(shown -> openPages.opened(ui, shown));
        ui.navigate(page);
        listening.remove();
    }

    private boolean isOver() {
        return openPages.endsAtSignOfLife(UI.getCurrent(), VaadinResponse.getCurrent());
    }

    @Test
    void anOpenPageOfADemotedAdministratorEnds() {
        PersonId head = administrator();
        PersonId second = learner("Second Head");
        people.setRole(head, second, Role.ADMINISTRATOR, true);
        signIn(second);
        navigate(Pages.OFFICE, OfficePage.class);
        assertThat(openPages.mayGoOn(UI.getCurrent())).isTrue();

        people.setRole(head, second, Role.ADMINISTRATOR, false);

        assertThat(openPages.mayGoOn(UI.getCurrent())).isFalse();
    }

    @Test
    void pagesForEverybodyGoOn() {
        UI.getCurrent().navigate(Pages.HOME);
        assertThat(openPages.mayGoOn(UI.getCurrent())).isTrue();
    }
}
