package org.palpate.ui.teaching.assigning;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.Audience;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Counting;
import org.palpate.classroom.Group;
import org.palpate.classroom.SchoolClass;
import org.palpate.classroom.Window;
import org.palpate.classroom.several.SeveralAssignments.Moved;
import org.palpate.content.LearningModule;
import org.palpate.people.Person;
import org.palpate.quiz.GradeMethod;
import org.palpate.quiz.Mastery;
import org.palpate.quiz.question.Topic;
import org.palpate.ui.ClassTest;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.DayAndTime;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.TypedField;
import org.palpate.ui.teaching.classes.ClassPage;
import org.palpate.ui.teaching.parts.LearnerPicker;
import org.springframework.beans.factory.annotation.Autowired;

/** Assigning, changing, publishing, taking back and copying on a class's page. */
class AssigningTest extends ClassTest {

    @Autowired private Dates dates;

    @BeforeEach
    void anotherLearnerAndTheInstructor() {
        joins(learner("Nils Berg"));
        signIn(tom);
    }

    @Test
    void aTimeIsUnderstoodOrRefusedAtTheFieldAndNeverAnother() {
        open();
        test(button("Assign something")).click();
        module().setValue(hipFlexors());
        DayAndTime due = picker("Due");
        @SuppressWarnings("unchecked")
        var time = (TypedField<java.time.LocalTime>) due.time();
        test(time).setValue("6 pm");
        assertThat(time.getValue()).isEqualTo("18:00");
        assertThat(due.typed().getHour()).isEqualTo(18);

        test(time).setValue("6");
        assertThat(time.isInvalid()).isTrue();
        assertThat(time.getErrorMessage()).contains("18:00");
        test(button("Assign")).click();

        assertThat(time.getValue()).as("what was typed stays").isEqualTo("6");
        assertThat(all()).isEmpty();
    }

    @Test
    void everythingCanBeSettledInOneDialog() {
        AssignmentId first = assignments.assign(tom, spring, plan(What.MODULE));
        open();
        test(button("Assign something")).click();
        module().setValue(hipFlexors());
        what().setValue(What.MASTERY);
        number("Grade to reach, %").setValue("90");
        number("Right in every topic, %").setValue("50");
        test(whom()).selectItem("Chosen learners");
        learners().select(learnerNamed("Mira Lind"));
        find(TextField.class).withLabel("Name of the group").single().setValue("Evening table");
        LocalDateTime day = dates.today().plusDays(3);
        picker("Opens").setValue(day.withHour(8));
        picker("Due").setValue(day.withHour(18));
        picker("Closes").setValue(day.withHour(20));
        number("Attempts that count").setValue("3");
        this.<GradeMethod>select("Grade").setValue(GradeMethod.LAST);
        number("Pass mark, %").setValue("75");
        this.<Assignment>select("Must be done first").setValue(only());
        test(button("Assign")).click();

        assertThat(all().getLast().plan())
                .isEqualTo(
                        plan(What.QUIZ)
                                .until(new Mastery(90, 50))
                                .to(asKept(Audience.chosen("Evening table", Set.of(mira))))
                                .within(
                                        new Window(
                                                dates.resolve(day.withHour(8)),
                                                dates.resolve(day.withHour(18)),
                                                dates.resolve(day.withHour(20))))
                                .counting(new Counting(3, GradeMethod.LAST, 75))
                                .after(first));
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(everything())
                .contains(
                        "3 attempts. The last attempt counts. 75 % passes.",
                        "Only after “Module: ",
                        "For Evening table (1 learner)",
                        "Opens ",
                        "Until mastered",
                        "0 of 1 done");
    }

    @Test
    void whatIsMissingIsSaidAndNoLongerOnceSomethingIsChosen() {
        open();
        test(button("Assign something")).click();
        test(button("Assign")).click();
        assertThat(alerts()).contains("Choose a module first.");

        module().setValue(hipFlexors());
        assertThat(alerts()).doesNotContain("Choose a module first.");

        test(whom()).selectItem("Chosen learners");
        test(button("Assign")).click();
        assertThat(alerts()).contains("Choose at least one learner, or the whole class.");
        test(whom()).selectItem("The whole class, also those who join later");
        assertThat(alerts()).containsOnly("");

        picker("Due").setValue(dates.today().minusDays(1));
        test(button("Assign")).click();
        assertThat(alerts()).contains("The due date is over already: choose a later one, or none.");
        assertThat(all()).isEmpty();
    }

    @Test
    void practiceOnOneTopicIsSetAndOpenedAgain() {
        open();
        test(button("Assign something")).click();
        module().setValue(hipFlexors());
        what().setValue(What.TOPIC);
        test(button("Assign")).click();
        assertThat(alerts()).contains("Choose a topic.");
        Topic topic = hipFlexors().quiz().topics().getLast();
        this.<Topic>select("Topic").setValue(topic);
        test(button("Assign")).click();
        assertThat(only().plan().topic()).isEqualTo(topic);
        assertThat(everything()).contains("Practice on %s: Hip Flexor quiz".formatted(topic));

        test(button("Edit")).click();
        assertThat(this.<Topic>select("Topic").getValue()).isEqualTo(topic);
    }

    @Test
    void aGroupThatWasNamedOnceIsOfferedAgain() {
        assignments.assign(
                tom, spring, plan(What.QUIZ).to(Audience.chosen("Evening table", Set.of(mira))));
        open();
        test(button("Assign something")).click();
        module().setValue(hipFlexors());
        test(whom()).selectItem("A group");
        test(button("Assign")).click();
        assertThat(alerts()).contains("Choose a group.");

        test(this.<Group>select("Group")).selectItem("Evening table (1 learner)");
        Group evening = this.<Group>select("Group").getValue();
        assertThat(everything()).contains("Mira Lind");
        test(button("Assign")).click();

        assertThat(evening.learners()).containsExactly(mira);
        assertThat(all().getLast().plan().audience()).isEqualTo(Audience.of(evening));
    }

    @Test
    void aNumberThatCannotBeIsNamedAtItsField() {
        open();
        test(button("Assign something")).click();
        module().setValue(hipFlexors());
        number("Pass mark, %").setValue("150");

        test(button("Assign")).click();

        assertThat(number("Pass mark, %").getErrorMessage())
                .isEqualTo("“Pass mark, %”: Write a whole number from 1 to 100.");
        assertThat(all()).isEmpty();
    }

    @Test
    void aDraftIsPreparedAndThenPublished() {
        open();
        test(button("Assign something")).click();
        module().setValue(hipFlexors());
        test(button("Save as draft")).click();
        assertThat(only().draft()).isTrue();
        assertThat(everything()).contains("Draft");
        assertThat(assignments.to(mira)).isEmpty();

        test(button("Publish")).click();

        assertThat(only().draft()).isFalse();
        assertThat(assignments.to(mira)).hasSize(1);
        assertThat(find(Button.class).withText("Publish").exists()).isFalse();
    }

    @Test
    void aDraftThatCannotBePublishedSaysWhy() {
        assignments.draft(tom, spring, plan(What.QUIZ).due(dates.now().minus(1, ChronoUnit.DAYS)));
        open();

        test(button("Publish")).click();

        assertThat(alerts()).contains("The due date is over already: choose a later one, or none.");
        assertThat(only().draft()).isTrue();
    }

    @Test
    void theSameDialogChangesAnAssignmentAndKeepsWhatIsNotTouched() {
        Instant due = dates.now().plus(5, ChronoUnit.DAYS).plusSeconds(7);
        AssignmentPlan before =
                plan(What.QUIZ)
                        .until(new Mastery(70, 30))
                        .to(Audience.chosen("Few", Set.of(mira)))
                        .due(due)
                        .counting(new Counting(2, GradeMethod.FIRST, 60));
        AssignmentId id = assignments.assign(tom, spring, before);
        Window kept = only().window();
        open();

        test(button("Edit")).click();
        number("Attempts that count").setValue("4");
        test(button("Save")).click();

        assertThat(only().id()).isEqualTo(id);
        assertThat(only().plan())
                .isEqualTo(
                        before.to(asKept(before.audience()))
                                .within(kept)
                                .counting(new Counting(4, GradeMethod.FIRST, 60)));
    }

    @Test
    void anAssignmentIsTakenBackAfterOneQuestion() {
        assignments.assign(tom, spring, plan(What.QUIZ));
        open();

        var takeBack = button("Take back");
        test(takeBack).click();
        takeBack.click();
        assertThat(all()).as("and a double click asks once").hasSize(1);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(all()).isEmpty();
        assertThat(everything()).contains("Nothing assigned");
    }

    @Test
    void whoIsNotChosenStandsThereAsNotAssigned() {
        assignments.assign(tom, spring, plan(What.QUIZ).to(Audience.chosen("", Set.of(mira))));
        assignments.draft(tom, spring, plan(What.MODULE));
        open();

        assertThat(everything()).contains("For Mira Lind", "Not assigned", "Not begun", "Draft");
    }

    @Test
    void severalAreMovedPublishedAndDeletedAtOnce() {
        Instant due = dates.resolve(dates.today().plusDays(3).withHour(18));
        Instant later = dates.resolve(dates.today().plusDays(10).withHour(18));
        assignments.draft(tom, spring, plan(What.MODULE));
        assignments.assign(tom, spring, plan(What.QUIZ).due(due));
        open();
        assertThat(everything().indexOf("Due " + dates.until(due)))
                .as("by date, what has none last")
                .isLessThan(everything().indexOf("Module: "));
        test(button("Several at once…")).click();
        test(button("Move the dates")).click();
        assertThat(alerts()).contains("Tick at least one assignment.");
        test(button("Tick all")).click();
        assertThat(lines())
                .contains("due %s → %s".formatted(dates.until(due), dates.until(later)))
                .doesNotContain("over already");
        number("Days").setValue("0");
        test(button("Move the dates")).click();
        assertThat(number("Days").getErrorMessage()).contains("whole number from 1 to 366");
        number("Days").setValue("7");
        test(button("Move the dates")).click();
        assertThat(all().getLast().dueAt()).isEqualTo(later);

        choose("Publish the drafts among them", "Publish the drafts");
        assertThat(all()).noneMatch(Assignment::draft);

        choose("Delete them", "Delete…");
        assertThat(all()).as("asked once").hasSize(2);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(all()).isEmpty();
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    private void choose(String doing, String verb) {
        test(button("Several at once…")).click();
        RadioButtonGroup<?> what = find(RadioButtonGroup.class).withLabel("What to do").single();
        test(what).selectItem(doing);
        test(button("Tick all")).click();
        test(button(verb)).click();
    }

    private String lines() {
        CheckboxGroup<Moved> which = group("Which");
        return which.getValue().stream()
                .map(which.getItemLabelGenerator()::apply)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void assignmentsOfAnotherClassAreSeenOnTheirNewDatesAndCopied() {
        ClassId autumn = classes.make(tom, "Autumn term");
        Instant due = dates.resolve(dates.today().plusDays(10).withHour(18));
        assignments.assign(tom, autumn, plan(What.QUIZ).due(due));
        AssignmentId second =
                assignments.assign(
                        tom, autumn, plan(What.MODULE).due(due.plus(1, ChronoUnit.DAYS)));
        open();
        test(button("Copy assignments from another class…")).click();
        test(button("Copy as drafts")).click();
        assertThat(alerts()).contains("Choose a class first.");

        Select<SchoolClass> from = select("Class");
        from.setValue(classes.find(tom, autumn));
        DatePicker first = find(DatePicker.class).withLabel("New first date").single();
        assertThat(first.getValue()).isEqualTo(dates.typed(due).toLocalDate());
        LocalDate newDay = first.getValue().plusDays(7);
        first.setValue(newDay);
        CheckboxGroup<Assignment> which = group("Copy these");
        assertThat(which.getValue()).hasSize(2);
        which.deselect(
                which.getValue().stream().filter(a -> a.id().equals(second)).findFirst().get());
        assertThat(which.getItemLabelGenerator().apply(which.getValue().iterator().next()))
                .contains("Hip Flexor quiz", dates.full(dates.resolve(newDay.atTime(18, 0))));
        test(button("Copy as drafts")).click();

        assertThat(only().draft()).isTrue();
        assertThat(only().plan())
                .isEqualTo(plan(What.QUIZ).due(dates.resolve(newDay.atTime(18, 0))));
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void datesThatAreOverAreProposedForTheNextSuchDayOfTheWeek() {
        ClassId autumn = classes.make(tom, "Autumn term");
        LocalDateTime lastTerm = dates.today().minusDays(100).withHour(18);
        assignments.draft(tom, autumn, plan(What.QUIZ).due(dates.resolve(lastTerm)));
        open();
        test(button("Copy assignments from another class…")).click();
        Select<SchoolClass> from = select("Class");
        from.setValue(classes.find(tom, autumn));

        DatePicker first = find(DatePicker.class).withLabel("New first date").single();
        assertThat(first.getValue())
                .isBetween(
                        dates.today().toLocalDate().plusDays(1),
                        dates.today().toLocalDate().plusDays(7));
        assertThat(first.getValue().getDayOfWeek()).isEqualTo(lastTerm.getDayOfWeek());
        CheckboxGroup<Assignment> which = group("Copy these");
        assertThat(label(which)).doesNotContain("over already");

        first.setValue(dates.today().toLocalDate().minusDays(1));
        assertThat(label(which)).contains("over already");
    }

    /** With the id that its group was given. */
    private Audience asKept(Audience named) {
        return new Audience(
                named.wholeClass(),
                all().getLast().plan().audience().groupId(),
                named.group(),
                named.learners());
    }

    private static String label(CheckboxGroup<Assignment> which) {
        return which.getItemLabelGenerator().apply(which.getValue().iterator().next());
    }

    @Test
    void theClassHasACalendarOfItsOwn() {
        open();

        assertThat(everything()).contains("Calendar of this class");
        test(find(Button.class).withText("Make an address").single()).click();

        assertThat(find(TextField.class).withLabel("Calendar address").single().getValue())
                .contains("/calendar/")
                .endsWith(".ics");
    }

    private void open() {
        navigate(Pages.schoolClass(spring), ClassPage.class);
    }

    private AssignmentPlan plan(What what) {
        return AssignmentPlan.of(hipFlexors().key(), what);
    }

    private List<Assignment> all() {
        return assignments.in(tom, spring);
    }

    private Assignment only() {
        assertThat(all()).hasSize(1);
        return all().getFirst();
    }

    private List<String> alerts() {
        return find(Div.class).withAttribute("role", "alert").all().stream()
                .map(Div::getText)
                .toList();
    }

    private Select<LearningModule> module() {
        return select("Module");
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return find(Select.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private <T> CheckboxGroup<T> group(String label) {
        return find(CheckboxGroup.class).withLabel(label).single();
    }

    private LearnerPicker learners() {
        return find(LearnerPicker.class).withLabel("Learners").single();
    }

    private Person learnerNamed(String name) {
        return learners()
                .getListDataView()
                .getItems()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<What> what() {
        return find(RadioButtonGroup.class).withLabel("How much").single();
    }

    private RadioButtonGroup<?> whom() {
        return find(RadioButtonGroup.class).withLabel("For").single();
    }

    private TypedField<?> number(String label) {
        return find(TypedField.class).withLabel(label).single();
    }

    private DayAndTime picker(String label) {
        return find(DayAndTime.class).withLabel(label).single();
    }
}
