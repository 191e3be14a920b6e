package org.palpate.ui.teaching.grades;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.StreamResourceRegistry;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts.Command;
import org.palpate.attempt.CommandId;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.TypedField;
import org.springframework.mock.web.MockHttpServletResponse;

/** An instructor's gradebook, and what stands behind a grade. */
class GradebookPageTest extends PageTest {

    private PersonId tom;
    private PersonId mira;
    private ClassId spring;

    @BeforeEach
    void aClassWithALearner() {
        tom = instructor("Tom Teacher");
        spring = classes.make(tom, "Spring term, group A");
        mira = learner("Mira Lind");
        signIn(tom);
    }

    @Test
    void anEmptyGradebookSaysWhatToDoFirst() {
        navigate(Pages.gradebook(spring), GradebookPage.class);
        assertThat(everything()).contains("Nobody has joined yet");
        miraJoins();
        navigate(Pages.gradebook(spring), GradebookPage.class);
        assertThat(everything()).contains("Nothing assigned yet");
    }

    @Test
    void thereIsALineForEachLearner() {
        miraJoins();
        quizIsAssigned();
        navigate(Pages.gradebook(spring), GradebookPage.class);
        Grid<?> grid = find(Grid.class).single();
        assertThat(grid.getColumns()).hasSize(3);
        assertThat(grid.getListDataView().getItemCount()).isEqualTo(1);
        test(find(TextField.class).withLabel("Find a learner").single()).setValue("nobody");
        assertThat(grid.getListDataView().getItemCount()).isZero();
        assertThat(everything()).contains("0 of 1 learners");
    }

    @Test
    void aGradeIsSetByHandWithAReason() {
        miraJoins();
        AssignmentId quiz = quizIsAssigned();
        navigate(Pages.work(spring, quiz, mira), WorkPage.class);
        assertThat(heading()).isEqualTo("Mira Lind");
        assertThat(everything()).contains("No grade", "No attempt yet");

        test(find(TypedField.class).withLabel("Grade, 0 to 100").single()).setValue("85,0");
        test(button("Set the grade")).click();
        assertThat(alert()).startsWith("Please give a reason");
        test(find(TextField.class).withLabel("Reason").single()).setValue("Asked orally");
        test(button("Set the grade")).click();

        assertThat(everything())
                .contains("85 %", "set by hand", "nothing earned, set to 85 %", "Asked orally");
        assertThat(button("Back to what was earned")).isNotNull();
    }

    @Test
    void anAttemptIsToldWithItsAnswersAndSteps() {
        miraJoins();
        AssignmentId quiz = quizIsAssigned();
        AttemptId attempt = attempts.start(mira, hipFlexors().key(), CommandId.fresh());
        attempts.finish(mira, attempt, Command.after(attempts.see(mira, attempt)));
        navigate(Pages.work(spring, quiz, mira), WorkPage.class);
        assertThat(everything()).contains("Attempt 1", "0 %", "Every step (2)");
    }

    @Test
    void whoTeachesNoMoreDownloadsNothing() throws Exception {
        miraJoins();
        quizIsAssigned();
        navigate(Pages.gradebook(spring), GradebookPage.class);
        for (String file : List.of("Download CSV", "Download Excel", "Class report (PDF)")) {
            assertThat(statusOf(link(file))).as(file).isEqualTo(200);
        }
        List<Anchor> drawnBefore =
                List.of(link("Download CSV"), link("Download Excel"), link("Class report (PDF)"));

        people.setRole(administrator(), tom, Role.INSTRUCTOR, false);

        for (Anchor file : drawnBefore) {
            assertThat(statusOf(file)).as(file.getText()).isEqualTo(404);
        }
    }

    private static int statusOf(Anchor link) throws Exception {
        var session = VaadinSession.getCurrent();
        var resource =
                (StreamResourceRegistry.ElementStreamResource)
                        session.getResourceRegistry()
                                .getResource(new URI(link.getHref()))
                                .orElseThrow();
        var plain = new MockHttpServletResponse();
        resource.getElementRequestHandler()
                .handleRequest(
                        VaadinRequest.getCurrent(),
                        new VaadinServletResponse(
                                plain, (VaadinServletService) session.getService()),
                        session,
                        link.getElement());
        return plain.getStatus();
    }

    @Test
    void anotherInstructorFindsNothing() {
        miraJoins();
        AssignmentId quiz = quizIsAssigned();
        signIn(instructor("Olga Other"));
        assertNothingAt(Pages.gradebook(spring));
        assertNothingAt(Pages.work(spring, quiz, mira));
        assertNothingAt("teach/nonsense/gradebook");
    }

    private void miraJoins() {
        classes.join(mira, classes.find(tom, spring).joinCode());
    }

    private AssignmentId quizIsAssigned() {
        return assignments.assign(
                tom, spring, AssignmentPlan.of(hipFlexors().key(), Assignment.What.QUIZ));
    }

    private String alert() {
        return find(Div.class).withAttribute("role", "alert").single().getText();
    }
}
