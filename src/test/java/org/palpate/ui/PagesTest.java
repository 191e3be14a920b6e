package org.palpate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.palpate.ui.study.AttemptView;
import org.palpate.ui.study.HomePage;
import org.palpate.ui.study.LessonPage;
import org.palpate.ui.study.ModulesPage;
import org.palpate.ui.study.QuizPage;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The pages as a guest meets them, without a browser. */
@SpringBootTest
@WithAnonymousUser
class PagesTest extends SpringBrowserlessTest {

    @DynamicPropertySource
    static void dataOfItsOwn(DynamicPropertyRegistry registry) throws IOException {
        String folder = Files.createTempDirectory("palpate-pages").toString();
        registry.add("palpate.data", () -> folder);
    }

    @Test
    void theFrontPageOffersTheHipFlexorQuiz() {
        navigate(HomePage.class);

        Anchor offer = find(Anchor.class).withText("Take the Hip Flexor quiz").single();
        assertThat(offer.getHref()).isEqualTo("quiz/hip-flexors/hip-flexor-quiz");
    }

    @Test
    void theModulesAreListedUnderTheirCourse() {
        navigate(ModulesPage.class);

        assertThat(find(H2.class).single().getText()).contains("Lower-back and hip pain");
        assertThat(
                        find(Anchor.class)
                                .withCondition(link -> link.getHref().endsWith("/hip-flexors"))
                                .exists())
                .isTrue();
    }

    @Test
    void aLessonLeadsToTheNextOne() {
        navigate("modules/hip-flexors/the-group", LessonPage.class);

        assertThat(find(H1.class).single().getText())
                .isEqualTo("The group at the front of the hip");
        assertThat(find(Anchor.class).withTextContaining("Next:").exists()).isTrue();
    }

    @Test
    void aGuestStartsTheQuizAndIsAskedTheFirstQuestion() {
        navigate("quiz/hip-flexors/hip-flexor-quiz", QuizPage.class);

        test(find(Button.class).withText("Start quiz").single()).click();

        assertThat(getCurrentView()).isInstanceOf(AttemptView.class);
        assertThat(find(H1.class).single().getText()).endsWith("Question 1 of 12");
    }

    @Test
    void checkingWithoutAnAnswerIsToldSo() {
        navigate("quiz/hip-flexors/hip-flexor-quiz", QuizPage.class);
        test(find(Button.class).withText("Start quiz").single()).click();

        test(find(Button.class).withText("Check").single()).click();

        assertThat(
                        find(com.vaadin.flow.component.html.Div.class)
                                .withText("Choose an answer first, then check it.")
                                .exists())
                .isTrue();
    }
}
