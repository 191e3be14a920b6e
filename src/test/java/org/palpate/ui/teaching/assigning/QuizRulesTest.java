package org.palpate.ui.teaching.assigning;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts.Command;
import org.palpate.attempt.CommandId;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.Window;
import org.palpate.content.LearningModule;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.Draw;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.QuizSetting;
import org.palpate.quiz.ReviewPart;
import org.palpate.quiz.ReviewPolicy;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Topic;
import org.palpate.ui.ClassTest;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.TypedField;
import org.palpate.ui.study.ModulePage;
import org.palpate.ui.study.QuizPage;
import org.palpate.ui.teaching.classes.ClassPage;
import org.springframework.beans.factory.annotation.Autowired;

/** Setting a quiz by rules of its own, and what its learners read of it. */
class QuizRulesTest extends ClassTest {

    private static final Set<ReviewPart> ALL = EnumSet.allOf(ReviewPart.class);

    @Autowired private Dates dates;

    @BeforeEach
    void theInstructor() {
        signIn(tom);
    }

    @Test
    void anExamOfThreeOnATopicAndFiveHardOnesIsSetAndItsLearnerReadsTheRules() {
        opensTheDialog();
        assertThat(said())
                .contains("The module's own quiz: practice, 12 questions, no time limit.");
        assertThat(select("Questions").getEmptySelectionCaption())
                .isEqualTo("As the module has it: 12 drawn from 53");
        assertThat(select("How it is taken").getEmptySelectionCaption())
                .isEqualTo("As the module has it: practice: told at once, with hints");
        this.<Behaviour>select("How it is taken").setValue(Behaviour.EXAM);
        this.<Boolean>select("Time").setValue(true);
        number("Minutes").setValue("10");
        this.<Boolean>select("Going back").setValue(true);
        assertThat(said())
                .contains("The module's own quiz stays open for practice")
                .contains("it has no closing date: learners never see that");
        choose("Questions", "So many of a topic or difficulty");
        rows().getFirst().setValue("3");
        this.<Topic>select("On which topic").setValue(new Topic("anatomy"));
        test(button("Another kind of questions")).click();
        rows().getLast().setValue("5");
        selects("How hard").getLast().setValue(3);
        assertThat(said()).contains("8 questions in all.");
        test(button("Assign")).click();

        assertThat(only().plan().set().setting())
                .isEqualTo(
                        new QuizSetting(
                                Behaviour.EXAM,
                                Duration.ofMinutes(10),
                                null,
                                true,
                                null,
                                List.of(
                                        Draw.of(new Topic("anatomy"), 3),
                                        new Draw(null, 3, null, List.of(), 5))));
        assertThat(everything())
                .contains("Quiz rules: exam, 8 questions, 10 minutes, one way (3 questions on ");

        signIn(mira);
        navigate(Pages.module(hipFlexors().key()), ModulePage.class);
        assertThat(everything()).contains("has this quiz by rules of its own: exam, 8 questions");
        navigate(Pages.quiz(hipFlexors().key(), quiz().key()), QuizPage.class);
        assertThat(everything())
                .contains(
                        "8 questions, drawn from 53.",
                        "3 questions on ",
                        "5 hard questions",
                        "It is an exam.",
                        "Nothing is told before the end.",
                        "When you are done you see your answers and your grade.",
                        "You have 10 minutes.",
                        "One way: you cannot go back to an earlier question.");
        test(button("Start quiz")).click();
        assertThat(attempts.of(mira)).hasSize(1).allMatch(one -> one.quiz().equals(quiz().key()));
    }

    @Test
    void whoeverIsNotAskedFindsNothingThere() {
        assignments.assign(tom, spring, plan(exam()));
        String address = Pages.quiz(hipFlexors().key(), quiz().key());
        signIn(learner("Nils Berg"));

        assertNothingAt(address);
    }

    @Test
    void moreThanThereAreIsRefusedAtTheFieldWithTheNumberThereIs() {
        opensTheDialog();
        choose("Questions", "So many of a topic or difficulty");
        this.<Topic>select("On which topic").setValue(new Topic("causes"));
        test(button("Assign")).click();
        assertThat(rows().getFirst().getErrorMessage())
                .isEqualTo("Write how many questions there are of this kind.");
        rows().getFirst().setValue("8");
        test(button("Assign")).click();

        assertThat(rows().getFirst().getErrorMessage())
                .isEqualTo("The quiz has 7 of this kind: ask for at most 7.");
        assertThat(assignments.in(tom, spring)).isEmpty();
        rows().getFirst().setValue("7");
        test(button("Assign")).click();
        assertThat(quiz().size()).isEqualTo(7);
    }

    @Test
    void singleQuestionsAndEachPartOfLookingBackAreTicked() {
        opensTheDialog();
        this.<Behaviour>select("How it is taken").setValue(Behaviour.TEST);
        choose("Looking back", "As ticked below");
        this.<ReviewPart>group("When they are done they see").select(ReviewPart.MARKS);
        this.<ReviewPart>group("Once it is closed they see")
                .select(ReviewPart.MARKS, ReviewPart.RIGHT_ANSWER);
        choose("Questions", "These questions");
        test(button("Assign")).click();
        assertThat(said()).contains("Tick at least one question.");
        List<Question> bank = hipFlexors().quiz().bank();
        this.<Question>group("Questions of the module").select(bank.get(2), bank.get(0));
        test(button("Assign")).click();

        QuizSetting kept = only().plan().set().setting();
        assertThat(kept.draws())
                .containsExactly(Draw.fixed(List.of(bank.get(0).key(), bank.get(2).key())));
        assertThat(kept.review())
                .isEqualTo(
                        new ReviewPolicy(
                                Set.of(),
                                Set.of(ReviewPart.MARKS),
                                Set.of(ReviewPart.MARKS, ReviewPart.RIGHT_ANSWER)));
        test(button("Edit")).click();
        test(button("Save")).click();
        assertThat(only().plan().set().setting()).isEqualTo(kept);
    }

    @Test
    void changedAfterSomebodyHasBegunTheDialogSaysSo() {
        assignments.assign(tom, spring, plan(exam()));
        begins(quiz().key());
        opens();
        test(button("Edit")).click();

        assertThat(said())
                .contains(
                        "1 learner has begun it. Attempts that were begun keep their questions and rules");
        number("Minutes").setValue("20");
        test(button("Save")).click();
        assertThat(quiz().rules().timeLimit()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void begunByTheModulesRulesTheRulesStay() {
        assignments.assign(tom, spring, plan(null));
        begins(hipFlexors().quiz().key());
        opens();
        test(button("Edit")).click();

        assertThat(said()).contains("1 learner has begun it by the module's own rules");
        assertThat(find(Select.class).withLabel("How it is taken").exists()).isFalse();
        test(button("Save")).click();
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(only().plan().set()).isNull();
    }

    @Test
    void leftAsTheModuleHasItNothingIsSet() {
        opensTheDialog();
        test(button("Assign")).click();

        assertThat(only().plan().set()).isNull();
        assertThat(everything()).doesNotContain("Quiz rules: practice");
    }

    @Test
    void whatIsToldOnceItIsClosedIsSaidToTheLearner() {
        QuizSetting setting =
                new QuizSetting(
                        Behaviour.TEST,
                        Duration.ZERO,
                        null,
                        null,
                        new ReviewPolicy(Set.of(), Set.of(), ALL),
                        List.of());
        assignments.assign(
                tom,
                spring,
                plan(setting).within(new Window(null, null, dates.now().plus(2, ChronoUnit.DAYS))));
        signIn(mira);
        navigate(Pages.quiz(hipFlexors().key(), quiz().key()), QuizPage.class);

        assertThat(everything())
                .contains(
                        "It is a test.",
                        "When you are done you cannot look back at it.",
                        "Once it is closed you also see your answers, which were right, your grade, the right answers and the reasons.");
    }

    /** What the dialog says. */
    private String said() {
        return find(Dialog.class).all().stream()
                        .flatMap(dialog -> find(Paragraph.class, dialog).all().stream())
                        .map(Paragraph::getText)
                        .collect(Collectors.joining(" "))
                + find(Div.class).withAttribute("role", "alert").all().stream()
                        .map(Div::getText)
                        .collect(Collectors.joining(" "));
    }

    private void begins(String key) {
        AttemptId begun = attempts.start(mira, hipFlexors().key(), key, CommandId.fresh());
        attempts.finish(mira, begun, Command.after(attempts.see(mira, begun)));
    }

    private static QuizSetting exam() {
        return new QuizSetting(
                Behaviour.EXAM, Duration.ofMinutes(10), null, null, null, List.of(Draw.any(4)));
    }

    private AssignmentPlan plan(QuizSetting setting) {
        return AssignmentPlan.of(hipFlexors().key(), What.QUIZ).by(setting);
    }

    private void opens() {
        navigate(Pages.schoolClass(spring), ClassPage.class);
    }

    private void opensTheDialog() {
        opens();
        test(button("Assign something")).click();
        this.<LearningModule>select("Module").setValue(hipFlexors());
        @SuppressWarnings("unchecked")
        RadioButtonGroup<What> what = find(RadioButtonGroup.class).withLabel("How much").single();
        what.setValue(What.QUIZ);
    }

    private Assignment only() {
        assertThat(assignments.in(tom, spring)).hasSize(1);
        return assignments.in(tom, spring).getFirst();
    }

    private Quiz quiz() {
        return only().plan().quizIn(hipFlexors()).orElseThrow();
    }

    private List<TypedField<?>> rows() {
        return find(TypedField.class).withLabel("How many").all().stream()
                .<TypedField<?>>map(one -> one)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String words) {
        Select<Object> list = find(Select.class).withLabel(label).single();
        list.setValue(
                list.getListDataView()
                        .getItems()
                        .filter(one -> list.getItemLabelGenerator().apply(one).equals(words))
                        .findFirst()
                        .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return find(Select.class).withLabel(label).all().getFirst();
    }

    @SuppressWarnings("unchecked")
    private List<Select<Integer>> selects(String label) {
        return find(Select.class).withLabel(label).all().stream()
                .map(one -> (Select<Integer>) one)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private <T> CheckboxGroup<T> group(String label) {
        return find(CheckboxGroup.class).withLabel(label).single();
    }

    private TypedField<?> number(String label) {
        return find(TypedField.class).withLabel(label).single();
    }
}
