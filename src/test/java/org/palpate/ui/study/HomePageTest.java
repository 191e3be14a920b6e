package org.palpate.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.people.PersonId;
import org.palpate.quiz.Asked;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;

class HomePageTest extends PageTest {

    @Test
    void guestsSeeTheCourseAndTheWayToItsQuiz() {
        navigate(HomePage.class);
        assertThat(heading()).isEqualTo(modules.courses().getFirst().title());
        assertThat(link("Take the Hip Flexor quiz").getHref())
                .isEqualTo("quiz/hip-flexors/hip-flexor-quiz");
        assertThat(link("Sign in").getHref()).isEqualTo(Pages.SIGN_IN);
    }

    @Test
    void aNewLearnerIsToldWhatToDoFirst() {
        signIn(learner("Mira Lind"));
        navigate(HomePage.class);
        assertThat(heading()).isEqualTo("Today");
        assertThat(everything()).contains("Hello, Mira Lind.", "Nothing waits for you");
        assertThat(link("Choose a module").getHref()).isEqualTo(Pages.MODULES);
    }

    @Test
    void whatIsBegunCanBeGoneOnWith() {
        PersonId mira = learner("Mira Lind");
        var attempt = begunAt(Asked.Choose.class, mira);
        signIn(mira);
        navigate(HomePage.class);
        assertThat(link("Continue the quiz").getHref()).isEqualTo(Pages.attempt(attempt));
    }

    @Test
    void whatIsAssignedStandsFirst() {
        PersonId teacher = instructor("Tom Teacher");
        var spring = classes.make(teacher, "Spring term, group A");
        assignments.assign(
                teacher, spring, AssignmentPlan.of(hipFlexors().key(), Assignment.What.QUIZ));
        PersonId mira = learner("Mira Lind");
        classes.join(mira, classes.taughtBy(teacher).getFirst().joinCode());
        signIn(mira);
        navigate(HomePage.class);
        assertThat(everything())
                .contains("Assigned to you", "Hip Flexor quiz", "Spring term, group A");
    }
}
