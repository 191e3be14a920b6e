package org.palpate.ui.study.aids;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.palpate.people.PersonId;
import org.palpate.quiz.question.StructureKey;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.AidPages;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.shell.NotFoundPage;
import org.palpate.ui.study.LessonPage;
import org.palpate.ui.study.taking.AttemptView;

/** The page of one part of the body. */
class StructurePageTest extends PageTest {

    private static final StructureKey PSOAS = new StructureKey("psoas-major");

    @Test
    void aLearnerSeesItAndBeginsPracticeOnItInOnePress() {
        PersonId mira = learner("Mira Lind");
        signIn(mira);
        navigate(AidPages.structure(PSOAS), StructurePage.class);

        assertThat(heading()).isEqualTo("Psoas major");
        assertThat(everything())
                .contains("Too few ")
                .contains("What is taught about it")
                .contains("The group at the front of the hip");
        test(find(com.vaadin.flow.component.button.Button.class).withId("practice").single())
                .click();

        assertThat(getCurrentView()).isInstanceOf(AttemptView.class);
        assertThat(attempts.goingOn(mira)).singleElement().matches(one -> one.module() == null);
    }

    @Test
    void aGuestReadsWhatIsOpenAndIsToldOfTheRest() {
        navigate(AidPages.structure(PSOAS), StructurePage.class);

        assertThat(heading()).isEqualTo("Psoas major");
        assertThat(everything()).contains("can be practiced with an account");
    }

    @Test
    void notTheirsAndNotThereAreOneAnswer() {
        for (String key : new String[] {"iliolumbar-ligament", "no-such-thing", "No Such"}) {
            UI.getCurrent().navigate("structures/" + key);
            assertThat(getCurrentView()).as(key).isInstanceOf(NotFoundPage.class);
        }
    }

    @Test
    void aLessonLeadsToIt() {
        navigate(
                Pages.lesson(hipFlexors().key(), hipFlexors().lessons().getFirst().key()),
                LessonPage.class);

        assertThat(link("Psoas major").getHref()).isEqualTo(AidPages.structure(PSOAS));
    }
}
