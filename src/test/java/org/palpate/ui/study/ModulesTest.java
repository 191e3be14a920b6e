package org.palpate.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;
import org.palpate.content.LearningModule;
import org.palpate.people.PersonId;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;

/** The list of modules, one module, and its lessons. */
class ModulesTest extends PageTest {

    @Test
    void everyModuleOfTheCourseIsThereForWhoIsSignedIn() {
        signIn(learner("Mira Lind"));
        navigate(ModulesPage.class);
        assertThat(find(ModuleCard.class).all())
                .extracting(Anchor::getHref)
                .containsExactlyElementsOf(
                        modules.all().stream().map(module -> Pages.module(module.key())).toList());
    }

    @Test
    void aModuleShowsWhatWasRead() {
        PersonId mira = learner("Mira Lind");
        LearningModule module = hipFlexors();
        readings.markRead(mira, module.key(), module.lessons().getFirst().key());
        signIn(mira);
        navigate(Pages.module(module.key()), ModulePage.class);
        assertThat(heading()).isEqualTo(module.title());
        assertThat(linkAround(module.lessons().getFirst().title())).isNotNull();
        assertThat(ticks("Read")).isEqualTo(1);
        assertThat(ticks("Not read yet")).isEqualTo(module.lessons().size() - 1);
    }

    private int ticks(String label) {
        return find(Span.class).withAttribute("aria-label", label).all().size();
    }

    @Test
    void guestsMayReadAndAreShownTheWayToTheQuiz() {
        navigate(Pages.module(hipFlexors().key()), ModulePage.class);
        assertThat(link("Take the quiz").getHref()).isEqualTo("quiz/hip-flexors/hip-flexor-quiz");
    }

    @Test
    void aLessonHasItsTextAndTheWayOn() {
        var lesson = hipFlexors().lessons().getFirst();
        var next = hipFlexors().lessons().get(1);
        navigate(Pages.lesson(hipFlexors().key(), lesson.key()), LessonPage.class);
        assertThat(heading()).isEqualTo(lesson.title());
        assertThat(find(H2.class).withText("After this lesson you can").exists()).isTrue();
        assertThat(link("Next: " + next.title()).getHref())
                .isEqualTo(Pages.lesson(hipFlexors().key(), next.key()));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertNothingAt("modules/no-such-module");
        assertNothingAt("modules/hip-flexors/no-such-lesson");
        assertNothingAt("modules/hip-flexors/..%2F..%2Fetc");
        assertNothingAt("quiz/hip-flexors/no-such-quiz");
        signIn(learner("Mira Lind"));
        assertNothingAt("attempt/no-such-attempt");
        assertNothingAt("attempt/no-such-attempt/result");
    }
}
