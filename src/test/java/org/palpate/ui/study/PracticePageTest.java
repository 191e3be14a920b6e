package org.palpate.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts.Command;
import org.palpate.attempt.practice.OwnPractice;
import org.palpate.attempt.practice.PracticeWish.Which;
import org.palpate.classroom.ClassId;
import org.palpate.content.ModuleKey;
import org.palpate.content.Structure;
import org.palpate.people.PersonId;
import org.palpate.quiz.Asked;
import org.palpate.quiz.question.StructureKey;
import org.palpate.quiz.question.Topic;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.PracticeOf;
import org.palpate.ui.shell.SignInPage;
import org.palpate.ui.study.taking.AttemptView;
import org.palpate.ui.teaching.insight.InsightPage;

/** The page where practice is chosen, and the ways to it. */
class PracticePageTest extends PageTest {

    @Test
    void guestsAreAskedToSignInFirst() {
        navigate(Pages.PRACTICE, SignInPage.class);
    }

    @Test
    void theCountFollowsTheChoiceAndThePaperIsWhatWasCounted() {
        PersonId mira = learner("Mira Lind");
        signIn(mira);
        navigate(PracticePage.class);
        assertThat(heading()).isEqualTo(OwnPractice.TITLE);
        assertThat(said()).endsWith("and you get 10 of them. Those not asked yet come first.");
        which().setValue(Which.MISSED);
        assertThat(said())
                .isEqualTo(
                        "There is nothing here that you got wrong the last time. Choose other questions.");
        assertThat(button("Start practicing").isEnabled()).isFalse();
        which().setValue(Which.NEW);
        module().setValue(hipFlexors().key());
        String counted = said();
        assertThat(counted).contains("questions fit");
        number("4");
        assertThat(said()).contains("from 5 to 50");
        assertThat(button("Start practicing").isEnabled()).isFalse();
        number("5");
        assertThat(said()).endsWith("you get 5 of them.");

        test(button("Start practicing")).click();

        assertThat(getCurrentView()).isInstanceOf(AttemptView.class);
        assertThat(heading()).isEqualTo("My own practice · Question 1 of 5");
        assertThat(attempts.goingOn(mira)).singleElement().matches(one -> one.module() == null);
        assertThat(everything()).doesNotContain("Note to the instructor");
        navigate(PracticePage.class);
        assertThat(link("Continue practicing").getHref())
                .isEqualTo(Pages.attempt(attempts.goingOn(mira).getFirst().id()));
        navigate(Pages.HOME, HomePage.class);
        assertThat(link("Continue practicing")).isNotNull();
    }

    @Test
    void aResultLeadsToWhatWasMissedAndShowsItAlone() {
        PersonId mira = learner("Mira Lind");
        AttemptId attempt = begunAt(Asked.Choose.class, mira);
        attempts.finish(mira, attempt, Command.after(attempts.see(mira, attempt)));
        signIn(mira);
        navigate(Pages.result(attempt), ResultPage.class);
        assertThat(link("Practice what you missed").getHref())
                .isEqualTo(Pages.practiceMissed(attempt));
        int missed = attempts.result(mira, attempt).orElseThrow().missed().size();

        opensPractice(Pages.practiceMissed(attempt));

        assertThat(which().getValue()).isEqualTo(Which.MISSED_THERE);
        assertThat(said()).startsWith(missed + " question");
        test(button("Start practicing")).click();
        AttemptId own = attempts.goingOn(mira).getFirst().id();
        attempts.finish(mira, own, Command.after(attempts.see(mira, own)));

        navigate(Pages.result(own), ResultPage.class);
        assertThat(everything()).contains("Practice what you missed", "Choose what to practice");
        assertThat(everything()).doesNotContain("% passes", "Try again", "Back to the module");
        navigate(ProgressPage.class);
        assertThat(link("Practice 1").getHref()).isEqualTo(Pages.result(own));
        assertThat(link("Practice what I got wrong").getHref()).isEqualTo(Pages.practiceMissed());
    }

    @Test
    void aLinkHasChosenAlreadyWhatItAsksForAndWhatIsNotThereIsLeftOut() {
        signIn(learner("Mira Lind"));
        opensPractice(Pages.PRACTICE + "?module=hip-flexors");
        assertThat(module().getValue()).isEqualTo(hipFlexors().key());
        opensPractice(PracticeOf.domain("MBLEx-6"));
        assertThat(select("Exam domain").getValue()).isEqualTo("MBLEx-6");
        assertThat(module().getValue()).isNull();
        opensPractice(Pages.PRACTICE + "?topic=causes");
        assertThat(select("Topic").getValue()).isEqualTo(new Topic("causes"));
        opensPractice(PracticeOf.structure(new StructureKey("psoas-major")));
        assertThat(((Structure) find(ComboBox.class).single().getValue()).name())
                .isEqualTo("Psoas major");
        opensPractice(PracticeOf.notAskedYet());
        assertThat(which().getValue()).isEqualTo(Which.NEW);
        opensPractice(PracticeOf.domain("no & such = domain"));
        assertThat(select("Exam domain").getValue()).isNull();
        assertThat(button("Start practicing").isEnabled()).isTrue();
    }

    @Test
    void onlyWhatWasMissedStandsThereWhenThatIsWanted() {
        PersonId mira = learner("Mira Lind");
        AttemptId attempt =
                attempts.start(mira, hipFlexors().key(), org.palpate.attempt.CommandId.fresh());
        var page = attempts.see(mira, attempt);
        var question =
                modules.at(page.taken().revision()).question(page.asked().key()).orElseThrow();
        page =
                attempts.check(
                        mira,
                        attempt,
                        Command.after(page),
                        page.asked().key(),
                        org.palpate.quiz.marking.ModelAnswer.of(question),
                        null);
        attempts.finish(mira, attempt, Command.after(page));
        signIn(mira);
        navigate(Pages.result(attempt), ResultPage.class);
        int all = find(ReviewItem.class).all().size();

        find(Checkbox.class).withId("only-missed").single().setValue(true);

        assertThat(find(ReviewItem.class).all().stream().filter(item -> item.isVisible()))
                .hasSize(attempts.result(mira, attempt).orElseThrow().missed().size())
                .hasSizeLessThan(all);
    }

    @Test
    void whoTeachesSeesThatSomebodyPracticed() {
        PersonId tom = instructor("Tom Teacher");
        PersonId mira = learner("Mira Lind");
        ClassId spring = classes.make(tom, "Spring term");
        classes.join(mira, classes.find(tom, spring).joinCode());
        signIn(mira);
        navigate(PracticePage.class);
        test(button("Start practicing")).click();
        AttemptId own = attempts.goingOn(mira).getFirst().id();
        attempts.finish(mira, own, Command.after(attempts.see(mira, own)));
        signIn(tom);
        navigate(Pages.insight(spring), InsightPage.class);
        assertThat(everything()).contains("Own practice", "Mira Lind", "no answer");
    }

    private void opensPractice(String address) {
        com.vaadin
                .flow
                .component
                .UI
                .getCurrent()
                .navigate(
                        "practice",
                        com.vaadin.flow.router.QueryParameters.fromString(
                                address.substring(address.indexOf('?') + 1)));
    }

    private String said() {
        return find(com.vaadin.flow.component.html.Paragraph.class)
                .withId("fitting")
                .single()
                .getText();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Which> which() {
        return find(RadioButtonGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<ModuleKey> module() {
        return (Select<ModuleKey>) select("Module");
    }

    private Select<?> select(String label) {
        return find(Select.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void number(String typed) {
        find(TextField.class).all().stream()
                .filter(one -> "How many questions".equals(one.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(typed);
    }
}
