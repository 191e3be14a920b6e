package org.palpate.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Counting;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.springframework.test.context.TestPropertySource;

/** A timed exam's start page, for learners on different terms. */
@TestPropertySource(properties = "palpate.courses=src/test/resources/org/palpate/trial/courses")
class OwnTermsTest extends PageTest {

    @Test
    void everyLearnerReadsTheirOwnTime() {
        PersonId tom = instructor("Tom Teacher");
        PersonId mira = learner("Mira Lind");
        ClassId spring = classes.make(tom, "Spring term");
        classes.join(mira, classes.find(tom, spring).joinCode());
        classes.accommodate(tom, spring, mira, new Accommodation(1.5, false, 0, 0));

        openExam();
        assertThat(everything()).contains("You have 10 minutes. The server's clock counts");
        signIn(learner("Ada Ash"));
        openExam();
        assertThat(everything()).contains("You have 10 minutes. The server's clock counts");
        signIn(mira);
        openExam();
        assertThat(everything())
                .contains("You have 15 minutes: your own time factor of 1.5 is included.");
    }

    @Test
    void whatIsAssignedNamesTheOwnTermsToo() {
        PersonId tom = instructor("Tom Teacher");
        PersonId mira = learner("Mira Lind");
        ClassId spring = classes.make(tom, "Spring term");
        classes.join(mira, classes.find(tom, spring).joinCode());
        classes.accommodate(tom, spring, mira, new Accommodation(1, false, 2, 4));
        assignments.assign(
                tom,
                spring,
                AssignmentPlan.of(new ModuleKey("landmarks-exam"), Assignment.What.QUIZ)
                        .counting(new Counting(1, null, null)));

        signIn(mira);
        openExam();

        assertThat(everything())
                .contains("3 of 3 attempts left.", "Your accommodations: +2 attempts, +4 days.");
    }

    private void openExam() {
        var exam = modules.offered(new ModuleKey("landmarks-exam")).orElseThrow();
        navigate(Pages.quiz(exam.key(), exam.quiz().key()), QuizPage.class);
    }
}
