package org.palpate.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.AttemptState;
import org.palpate.attempt.Attempts.Command;
import org.palpate.browser.Mistakes;
import org.palpate.people.PersonId;
import org.palpate.quiz.Asked;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Response;
import org.palpate.ui.BegunAttempt;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.study.parts.FeedbackPanel;
import org.palpate.ui.study.taking.AttemptView;

/** A verdict is on what was checked, and never reads as one on what stands in the field since. */
class EarlierVerdictTest extends PageTest {

    private PersonId mira;

    @BeforeEach
    void miraSignsIn() {
        mira = learner("Mira Lind");
        signIn(mira);
    }

    @Test
    void whateverKindOfAnswerIsChangedItsVerdictIsTheEarlierOnes() {
        List<String> tried = new ArrayList<>();
        for (Class<?> type : Asked.class.getPermittedSubclasses()) {
            Class<? extends Asked> kind = type.asSubclass(Asked.class);
            AttemptState page = atAnOpenOne(kind);
            Question question = hipFlexors().quiz().question(page.asked().key());
            Response wrong = Mistakes.in(question, hipFlexors());
            AttemptState checked =
                    attempts.check(
                            mira, page.id(), Command.after(page), question.key(), wrong, null);
            navigate(Pages.attempt(page.id()), AttemptView.class);
            if (checked.closed()) {
                assertThat(verdict()).as(kind.getSimpleName()).startsWith("✗");
                continue;
            }
            String verdict = verdict();
            assertThat(verdict).as(kind.getSimpleName()).matches("[✗◐] .*");
            change(ModelAnswer.of(question));
            assertThat(verdict()).as(kind.getSimpleName()).startsWith("Your earlier answer was ");
            change(wrong);
            assertThat(verdict()).as(kind.getSimpleName()).isEqualTo(verdict);
            tried.add(kind.getSimpleName());
        }
        assertThat(tried).contains("Choose", "ChooseSeveral", "Write", "Arrange", "Point");
    }

    @Test
    void aFormThatIsAskedAgainStandsUnderNoVerdictOfItsOwn() {
        AttemptState page = atAnOpenOne(Asked.Write.class);
        navigate(Pages.attempt(page.id()), AttemptView.class);
        TextField field = find(TextField.class).withLabel("Your answer").single();
        test(field).setValue("no idea");
        test(button("Check")).click();
        assertThat(verdict()).isEqualTo("✗ Not yet. Try once more");

        field = find(TextField.class).withLabel("Your answer").single();
        test(field).setValue("?!");
        test(button("Check")).click();
        assertThat(field.isInvalid()).isTrue();
        assertThat(verdict()).isEqualTo("Your earlier answer was not right");
        assertThat(panel().getClassNames()).doesNotContain("wrong", "partly", "right");
    }

    /** One where a try is left after a miss, if there is one. */
    private AttemptState atAnOpenOne(Class<? extends Asked> kind) {
        boolean mayMiss =
                hipFlexors().quiz().bank().stream()
                        .anyMatch(one -> kind.isInstance(Asked.of(one, 1)) && one.tries() > 1);
        AttemptId attempt =
                BegunAttempt.where(
                        page ->
                                kind.isInstance(page.asked())
                                        && (!mayMiss || page.chances().triesLeft() > 1),
                        attempts,
                        mira,
                        hipFlexors().key());
        return attempts.see(mira, attempt);
    }

    private void change(Response response) {
        QuestionField field = find(QuestionField.class).single();
        field.show(response);
        field.changed();
    }

    private FeedbackPanel panel() {
        return find(FeedbackPanel.class).single();
    }

    private String verdict() {
        return ((H2) panel().getChildren().filter(H2.class::isInstance).findFirst().orElseThrow())
                .getText();
    }
}
