package org.palpate.ui.teaching.assigning;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.content.LearningModule;
import org.palpate.recall.Target;
import org.palpate.recall.TargetPlan;
import org.palpate.recall.Targets;
import org.palpate.ui.ClassTest;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.DayAndTime;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.TypedField;
import org.palpate.ui.study.HomePage;
import org.palpate.ui.study.ProgressPage;
import org.palpate.ui.study.daily.DailyRecallPage;
import org.palpate.ui.teaching.classes.ClassPage;
import org.palpate.ui.teaching.parts.LearnerPicker;
import org.springframework.beans.factory.annotation.Autowired;

/** Setting, changing and withdrawing a target on a class's page, and where learners see it. */
class TargetSectionTest extends ClassTest {

    @Autowired private Dates dates;
    @Autowired private Targets targets;

    @BeforeEach
    void theInstructor() {
        signIn(tom);
    }

    @Test
    void aTargetIsSetAndSeenByInstructorAndLearner() {
        open();
        assertThat(everything()).contains("No target is set.");
        test(button("Set a target")).click();
        test(lastButton("Set the target")).click();
        assertThat(alerts()).contains("Choose a module first.");

        module().setValue(hipFlexors());
        assertThat(
                        find(Paragraph.class).all().stream()
                                .map(Paragraph::getText)
                                .anyMatch(words ->
                                        words.startsWith("Somebody who has answered none of the ")))
                .isTrue();
        LocalDateTime day = dates.today().plusDays(20).withHour(18).withMinute(0);
        until().setValue(day);
        test(lastButton("Set the target")).click();

        Target target = only();
        assertThat(target.plan())
                .isEqualTo(
                        new TargetPlan(
                                hipFlexors().key(),
                                TargetPlan.Kind.RECALL,
                                85,
                                target.plan().by()));
        assertThat(dates.typed(target.plan().by()).toLocalDate()).isEqualTo(day.toLocalDate());
        assertThat(everything())
                .contains("at 85 % until ", "1 with too few answers to say.", "too few answers");

        signIn(mira);
        navigate(Pages.HOME, HomePage.class);
        assertThat(everything()).contains("at 85 % until ", " a day.");
        navigate(Pages.RECALL, DailyRecallPage.class);
        assertThat(everything()).contains("at 85 % until ", " a day.");
        navigate(Pages.PROGRESS, ProgressPage.class);
        assertThat(everything()).contains("Targets", "at 85 % until ", "Too few answers");
    }

    @Test
    void aTargetIsChangedAndWithdrawnAfterOneQuestion() {
        targets.set(
                tom,
                spring,
                new TargetPlan(
                        hipFlexors().key(),
                        TargetPlan.Kind.RECALL,
                        85,
                        dates.resolve(dates.today().plusDays(20))));
        open();
        test(button("Change…")).click();
        @SuppressWarnings("unchecked")
        var share = (TypedField<Integer>) find(TypedField.class).withLabel("Share, %").single();
        share.setValue("99");
        test(lastButton("Save")).click();
        assertThat(alerts())
                .anySatisfy(alert -> assertThat(alert).contains("A target is 50 to 95 %"));
        share.setValue("70");
        test(lastButton("Save")).click();
        assertThat(only().plan().share()).isEqualTo(70);

        test(button("Withdraw…")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(targets.in(tom, spring)).isEmpty();
        assertThat(everything()).contains("No target is set.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void oneIsSetForASingleLearner() {
        open();
        test(button("Set a target")).click();
        module().setValue(hipFlexors());
        find(RadioButtonGroup.class).withLabel("For").single().setValue(false);
        test(lastButton("Set the target")).click();
        assertThat(alerts()).contains("Choose at least one learner, or the whole class.");
        LearnerPicker learners = find(LearnerPicker.class).withLabel("Learners").single();
        learners.setValue(learners.getListDataView().getItems().collect(Collectors.toSet()));
        test(lastButton("Set the target")).click();

        assertThat(only().plan().learners()).containsExactly(mira);
        assertThat(everything()).contains("For Mira");
    }

    private List<String> alerts() {
        return find(Div.class).withAttribute("role", "alert").all().stream()
                .map(Div::getText)
                .toList();
    }

    private void open() {
        navigate(Pages.schoolClass(spring), ClassPage.class);
    }

    private Target only() {
        assertThat(targets.in(tom, spring)).hasSize(1);
        return targets.in(tom, spring).getFirst();
    }

    private Button lastButton(String words) {
        return find(Button.class).withText(words).all().getLast();
    }

    @SuppressWarnings("unchecked")
    private Select<LearningModule> module() {
        return (Select<LearningModule>) find(Select.class).withLabel("Module").single();
    }

    private DayAndTime until() {
        return find(DayAndTime.class).withLabel("Until").single();
    }
}
