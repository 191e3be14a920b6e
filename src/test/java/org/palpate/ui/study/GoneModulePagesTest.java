package org.palpate.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.CommandId;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.people.PersonId;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.shell.NotFoundPage;
import org.palpate.ui.study.taking.AttemptView;
import org.palpate.ui.teaching.classes.ClassPage;
import org.palpate.ui.teaching.classes.TeachPage;
import org.palpate.ui.teaching.grades.GradebookPage;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** What learners and instructors are told of a module that has left the school's courses. */
class GoneModulePagesTest extends PageTest {

    private static final String QUIZ = "quiz/hip-flexors/hip-flexor-quiz";
    private static final String GONE =
            "The module “Hip flexors” is no longer among the school's courses. What was begun can be finished; nobody can begin.";

    @Autowired
    @Qualifier("coursesAtStart")
    private SmartInitializingSingleton courses;

    private PersonId tom;
    private PersonId mira;
    private ClassId spring;

    @BeforeEach
    void assigned() {
        tom = instructor("Tom Teacher");
        spring = classes.make(tom, "Spring term");
        mira = learner("Mira Lind");
        classes.join(mira, classes.find(tom, spring).joinCode());
        assignments.assign(
                tom, spring, AssignmentPlan.of(hipFlexors().key(), Assignment.What.QUIZ));
    }

    @AfterEach
    void itComesBack() {
        courses.afterSingletonsInstantiated();
    }

    @Test
    void theInstructorIsToldWhereverTheyLook() {
        modules.publish(List.of());
        signIn(tom);

        navigate(TeachPage.class);
        assertThat(everything()).contains("1 cannot be begun");
        navigate(Pages.schoolClass(spring), ClassPage.class);
        assertThat(everything())
                .contains("“Hip Flexor quiz”: " + GONE, GONE + " Choose something else under Edit");
        navigate(Pages.gradebook(spring), GradebookPage.class);
        assertThat(everything()).contains("“Hip Flexor quiz”: " + GONE);
    }

    @Test
    void aModuleThatIsThereIsNotSpokenOf() {
        signIn(tom);

        navigate(TeachPage.class);
        assertThat(everything()).doesNotContain("cannot be begun");
        navigate(Pages.schoolClass(spring), ClassPage.class);
        assertThat(everything()).doesNotContain("no longer");
        navigate(Pages.gradebook(spring), GradebookPage.class);
        assertThat(everything()).doesNotContain("no longer");
    }

    @Test
    void aLearnerReadsItByItsTitleAndFindsTheWayOut() {
        signIn(mira);
        navigate(QUIZ, QuizPage.class);
        Button drawnBefore = button("Start quiz");
        modules.publish(List.of());

        test(drawnBefore).click();

        assertThat(attempts.of(mira)).isEmpty();
        assertThat(everything()).contains("no longer among the school's courses");
        navigate(HomePage.class);
        assertThat(everything())
                .contains("Hip Flexor quiz", GONE + " Ask the instructor of Spring term.")
                .doesNotContain("hip-flexors");
        navigate(QUIZ, NotFoundPage.class);
        assertThat(heading()).isEqualTo("Hip flexors");
        assertThat(everything()).contains(GONE);
        assertThat(link("All modules").getHref()).isEqualTo(Pages.MODULES);
        navigate("modules/hip-flexors", NotFoundPage.class);
        assertThat(heading()).isEqualTo("Hip flexors");
        assertNothingAt("modules/never-was");
        assertNothingAt("quiz/never-was/at-all");
    }

    @Test
    void whoHasBegunGoesOn() {
        AttemptId open = attempts.start(mira, hipFlexors().key(), CommandId.fresh());
        var lesson = hipFlexors().lessons().getFirst();
        modules.publish(List.of());
        signIn(mira);

        navigate(HomePage.class);
        assertThat(link("Continue the quiz").getHref()).isEqualTo(Pages.attempt(open));
        navigate(QUIZ, NotFoundPage.class);
        assertThat(link("Continue: Hip Flexor quiz").getHref()).isEqualTo(Pages.attempt(open));
        navigate("modules/hip-flexors", ModulePage.class);
        assertThat(everything()).contains(GONE);
        assertThat(link("Continue the quiz").getHref()).isEqualTo(Pages.attempt(open));
        navigate(Pages.lesson(hipFlexorsAsTheyWere(), lesson.key()), LessonPage.class);
        assertThat(everything()).contains(GONE);
        navigate(Pages.attempt(open), AttemptView.class);
        test(find(Button.class).withText("Skip").single()).click();
        assertThat(getCurrentView()).isInstanceOf(AttemptView.class);
        navigate(Pages.PROGRESS, ProgressPage.class);
        assertThat(everything()).contains("Hip flexors", "Go on");
    }

    @Test
    void aQuizThatTheModuleDoesNotHaveLeadsToTheModule() {
        signIn(mira);

        navigate("quiz/hip-flexors/another-quiz", NotFoundPage.class);

        assertThat(everything()).contains("This module has no such quiz, or has it no longer.");
        assertThat(find(Anchor.class).withText("Hip flexors").single().getHref())
                .isEqualTo("modules/hip-flexors");
    }

    private org.palpate.content.ModuleKey hipFlexorsAsTheyWere() {
        return new org.palpate.content.ModuleKey("hip-flexors");
    }
}
