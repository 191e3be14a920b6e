package org.palpate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts.Command;
import org.palpate.attempt.CommandId;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.content.Visibilities;
import org.palpate.people.PersonId;
import org.palpate.school.Visibility;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.office.OfficePage;
import org.palpate.ui.shell.NotFoundPage;
import org.palpate.ui.study.HomePage;
import org.palpate.ui.study.LessonPage;
import org.palpate.ui.study.ModulePage;
import org.palpate.ui.study.ModulesPage;
import org.palpate.ui.study.ProgressPage;
import org.palpate.ui.study.QuizPage;
import org.palpate.ui.study.ResultPage;
import org.palpate.ui.teaching.classes.ClassSettingsPage;
import org.springframework.beans.factory.annotation.Autowired;

/** Who finds which module on the pages, and where it is set. */
class VisibilityPagesTest extends PageTest {

    private static final ModuleKey PIRIFORMIS = new ModuleKey("piriformis");

    @Autowired private Visibilities visibilities;
    @Autowired private Visitor visitor;

    private PersonId ada;
    private PersonId tom;
    private PersonId mira;
    private ClassId spring;

    @BeforeEach
    void aClass() {
        ada = administrator();
        tom = instructor("Tom Teacher");
        mira = learner("Mira Lind");
        spring = classes.make(tom, "Spring term");
        classes.join(mira, classes.find(tom, spring).joinCode());
    }

    private LearningModule piriformis() {
        return modules.offered(PIRIFORMIS).orElseThrow();
    }

    private List<String> addresses() {
        LearningModule module = piriformis();
        return List.of(
                Pages.module(PIRIFORMIS),
                Pages.lesson(PIRIFORMIS, module.lessons().getFirst().key()),
                Pages.quiz(PIRIFORMIS, module.quiz().key()));
    }

    @Test
    void guestsFindThePublicModuleAndNothingElse() {
        List<String> addresses = addresses();
        navigate(HomePage.class);
        assertThat(modulesLinked()).containsExactly("modules/hip-flexors");
        assertThat(everything()).doesNotContain(piriformis().title());
        navigate(ModulesPage.class);
        assertThat(modulesLinked()).containsExactly("modules/hip-flexors");
        String nothing = textOf("modules/never-was");
        for (String address : addresses) {
            assertNothingAt(address);
            assertThat(everything())
                    .as("the same answer as where nothing ever was")
                    .isEqualTo(nothing);
        }
    }

    /** A link that a guest cannot follow is none; its words stay. */
    @Test
    void aPublicLessonLinksNowhereElse() {
        for (var lesson : hipFlexors().lessons()) {
            navigate(Pages.lesson(hipFlexors().key(), lesson.key()), LessonPage.class);
            assertThat(((Component) getCurrentView()).getElement().getOuterHTML())
                    .doesNotContainPattern("href=\"modules/(?!hip-flexors)[a-z]");
        }
    }

    @Test
    void whereNothingIsPublicGuestsAreLedToSignIn() {
        visibilities.set(ada, hipFlexors().key(), Visibility.SCHOOL);
        navigate(HomePage.class);
        assertThat(everything()).contains("Nothing to see without an account");
        navigate(ModulesPage.class);
        assertThat(modulesLinked()).isEmpty();
        assertThat(everything()).contains("Nothing to see without an account");
    }

    @Test
    void anAdministratorSetsItInTheOffice() {
        signIn(ada);
        navigate(OfficePage.class);
        assertThat(of("piriformis").getValue().toString()).contains("As its course: School");
        assertThat(of("hip-flexors").getValue().toString()).contains("Public");

        choose("piriformis", "Class");
        assertThat(visibilities.now().of(PIRIFORMIS)).isEqualTo(Visibility.CLASS);
        choose("piriformis", "As its course");
        assertThat(visibilities.now().own(PIRIFORMIS)).isEmpty();
        choose("course-lower-back-and-hip", "DRAFT");
        assertThat(visibilities.now().of(PIRIFORMIS)).isEqualTo(Visibility.DRAFT);
        assertThat(visibilities.now().of(hipFlexors().key())).isEqualTo(Visibility.PUBLIC);
        choose("otherwise", "SCHOOL");
        navigate(Pages.module(PIRIFORMIS), ModulePage.class);
        assertThat(everything()).contains("This module is a draft: only administrators see it.");
    }

    @Test
    void whatIsForClassesIsThereForWhomItIsAssignedTo() {
        visibilities.set(ada, PIRIFORMIS, Visibility.CLASS);
        signIn(mira);
        addresses().forEach(this::assertNothingAt);
        navigate(ModulesPage.class);
        assertThat(modulesLinked()).doesNotContain("modules/piriformis").isNotEmpty();

        assignments.assign(tom, spring, AssignmentPlan.of(PIRIFORMIS, Assignment.What.QUIZ));

        for (String address : addresses()) {
            UI.getCurrent().navigate(address);
            assertThat((Object) getCurrentView()).as(address).isNotInstanceOf(NotFoundPage.class);
        }
        navigate(ModulesPage.class);
        assertThat(modulesLinked()).contains("modules/piriformis");
        signIn(learner("Max Berg"));
        addresses().forEach(this::assertNothingAt);
    }

    @Test
    void anInstructorOpensAModuleForAClass() {
        signIn(tom);
        navigate(Pages.classSettings(spring), ClassSettingsPage.class);
        assertThat(everything()).contains("there is nothing to open here");
        visibilities.set(ada, PIRIFORMIS, Visibility.CLASS);
        navigate(Pages.classSettings(spring), ClassSettingsPage.class);

        test(find(Checkbox.class).withId("open-piriformis").single()).click();

        assertThat(find(Checkbox.class).withId("open-piriformis").single().getValue()).isTrue();
        signIn(mira);
        navigate(Pages.module(PIRIFORMIS), ModulePage.class);
        signIn(tom);
        navigate(Pages.classSettings(spring), ClassSettingsPage.class);
        test(find(Checkbox.class).withId("open-piriformis").single()).click();
        signIn(mira);
        assertNothingAt(Pages.module(PIRIFORMIS));
    }

    @Test
    void whatOneDidStaysReadableWhenTheModuleIsWithdrawn() {
        AttemptId done = attempts.start(mira, PIRIFORMIS, CommandId.fresh());
        attempts.finish(mira, done, Command.after(attempts.see(mira, done)));
        AttemptId open = attempts.start(mira, PIRIFORMIS, CommandId.fresh());
        List<String> addresses = addresses();
        visibilities.set(ada, PIRIFORMIS, Visibility.DRAFT);
        signIn(mira);

        navigate(Pages.result(done), ResultPage.class);
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .doesNotContain("modules/piriformis");
        navigate(Pages.PROGRESS, ProgressPage.class);
        assertThat(link("Attempt 1").getHref()).isEqualTo(Pages.result(done));
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .doesNotContain("modules/piriformis");
        assertNothingAt(addresses.get(0));
        assertNothingAt(addresses.get(1));
        navigate(addresses.get(2), NotFoundPage.class);
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(Pages.attempt(open))
                .doesNotContain("modules/piriformis");
    }

    @Test
    void aGuestInTheMiddleOfAQuizThatIsNoLongerPublicSignsInAndGoesOn() {
        navigate("quiz/hip-flexors/hip-flexor-quiz", QuizPage.class);
        test(button("Start quiz")).click();
        PersonId guest = visitor.guest().orElseThrow();
        AttemptId open = attempts.of(guest).getFirst().id();
        visibilities.set(ada, hipFlexors().key(), Visibility.SCHOOL);

        UI.getCurrent().navigate(Pages.attempt(open));
        roundTrip();
        assertThat(heading()).isEqualTo("Sign in");
    }

    private List<String> modulesLinked() {
        return find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.matches("modules/[a-z-]+"))
                .distinct()
                .toList();
    }

    private String textOf(String address) {
        assertNothingAt(address);
        return everything();
    }

    private Select<?> of(String what) {
        return find(Select.class).withId("visibility-" + what).single();
    }

    /** The choice whose words, or whose name, begin so. */
    private void choose(String what, String words) {
        Select<?> select = of(what);
        test(select)
                .selectItem(
                        select.getListDataView()
                                .getItems()
                                .map(item -> label(select, item))
                                .filter(label ->
                                        label.toUpperCase(java.util.Locale.ROOT)
                                                .startsWith(
                                                        words.toUpperCase(java.util.Locale.ROOT)))
                                .findFirst()
                                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static <T> String label(Select<T> select, Object item) {
        return select.getItemLabelGenerator().apply((T) item);
    }
}
