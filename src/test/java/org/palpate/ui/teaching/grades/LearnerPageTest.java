package org.palpate.ui.teaching.grades;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.people.PersonId;
import org.palpate.progress.GradeDecision;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.Gradebook;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.GradePages;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.teaching.classes.ClassPage;
import org.springframework.beans.factory.annotation.Autowired;

/** One learner, as those see them who teach them. */
class LearnerPageTest extends PageTest {

    @Autowired private Gradebook gradebook;

    private PersonId tom;
    private PersonId mira;
    private ClassId spring;
    private AssignmentId quiz;

    @BeforeEach
    void aLearnerOfAClass() {
        tom = instructor("Tom Teacher");
        spring = classes.make(tom, "Spring term");
        mira = learner("Mira Lind");
        classes.join(mira, classes.find(tom, spring).joinCode());
        quiz =
                assignments.assign(
                        tom, spring, AssignmentPlan.of(hipFlexors().key(), Assignment.What.QUIZ));
        signIn(tom);
    }

    @Test
    void itShowsGradesPracticeTermsAndNotes() {
        gradebook.decide(
                tom,
                spring,
                new GradeSheet.Cell.Place(quiz, mira),
                GradeDecision.Kind.SET,
                80.0,
                "Asked orally");
        navigate(GradePages.learner(spring, mira), LearnerPage.class);

        assertThat(heading()).isEqualTo("Mira Lind");
        assertThat(everything())
                .contains(
                        "Class grade so far: 80 %",
                        "(1 × 80) ÷ 1 = 80 %", "None since joining the class.", "Accommodations");
        assertThat(link("Hip Flexor quiz").getHref()).isEqualTo(Pages.work(spring, quiz, mira));

        test(button("Keep the note")).click();
        assertThat(everything()).contains("A note has 1 to 2000 characters");
        test(find(TextArea.class).single()).setValue("Works nights");
        test(button("Keep the note")).click();
        assertThat(everything()).contains("Works nights", "Tom Teacher · ");
    }

    @Test
    void namesLeadToIt() {
        navigate(Pages.schoolClass(spring), ClassPage.class);
        assertThat(link("Mira Lind").getHref()).isEqualTo(GradePages.learner(spring, mira));
        navigate(Pages.work(spring, quiz, mira), WorkPage.class);
        assertThat(link("Everything about this learner").getHref())
                .isEqualTo(GradePages.learner(spring, mira));
    }

    @Test
    void somebodyElsesLearnerIsNotThere() {
        PersonId olga = instructor("Olga Other");
        ClassId hers = classes.make(olga, "Olga's");
        signIn(olga);
        assertNothingAt(GradePages.learner(spring, mira));
        assertNothingAt(GradePages.learner(hers, mira));
        signIn(mira);
        assertNothingAt(GradePages.learner(spring, mira));
    }
}
