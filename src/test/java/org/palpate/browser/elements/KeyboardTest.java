package org.palpate.browser.elements;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palpate.browser.InABrowser;
import org.palpate.browser.Keyboard;
import org.palpate.browser.Learner;
import org.palpate.browser.OpenQuiz;
import org.palpate.browser.School;
import org.palpate.quiz.Asked;

@InABrowser
class KeyboardTest {

    @Test
    void aMuscleIsPointedAtWithTabArrowsSpaceAndEnter(School school) {
        Learner learner = school.newLearner();
        OpenQuiz quiz = learner.goesOnAt(Asked.Point.class);
        int place = quiz.place();
        var keys = new Keyboard(learner.page(), school.hipFlexors());
        quiz.with(keys).answersRightly().checks();
        assertThat(quiz.verdict()).hasText("✓ Right");
        assertThat(quiz.verdict()).isFocused();
        keys.press("Enter");
        quiz.isAt(place + 1);
    }

    @Test
    void theWholeQuizIsTakenWithoutAMouse(School school) {
        Learner learner = school.newLearner();
        OpenQuiz quiz = learner.startsTheHipFlexorQuiz();
        quiz.with(new Keyboard(learner.page(), school.hipFlexors()))
                .answersAllThatFollow()
                .finishes();
        learner.sees("12 of 12 questions right");
    }
}
