package org.palpate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.ui.kit.Pages;

@InABrowser
class LearnersDayTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everything(boolean keys, School school) {
        Learner mira = school.newLearner();
        Set<String> seen = new HashSet<>();
        for (int n = 0; n < 7; n++) {
            var quiz = mira.startsTheHipFlexorQuiz();
            if (keys) quiz = quiz.with(new Keyboard(mira.page(), school.hipFlexors()));
            while (true) {
                long t = System.nanoTime();
                var q = quiz.question();
                try {
                if (seen.add(q.key().value())) {
                    quiz.answersWrongly().checks();
                    if (!quiz.isClosed()) {
                    quiz.answersRightly().checks();
                    assertThat(quiz.verdict()).hasText("✓ Right");}
                }
                } catch (Throwable e) { System.out.println("#### " + keys + " " + q.key().value() + " " + q.getClass().getSimpleName() + " " + e); mira.page().screenshot(new com.microsoft.playwright.Page.ScreenshotOptions().setPath(java.nio.file.Path.of("/tmp/t2/shot-" + q.key().value() + ".png")));}
                System.out.printf("%d %b %s %s %.1f%n", n, keys, q.key().value(), q.getClass().getSimpleName(), (System.nanoTime() - t) / 1e9);
                if (quiz.place() == 12) break;
                quiz.goesOn();
            }
            mira.presses("Finish");
            try { mira.page().waitForTimeout(500); if (mira.button("Finish").count() > 0) mira.button("Finish").last().click(); mira.page().waitForTimeout(500); } catch (Throwable e) { System.out.println("#### finish " + e); }
        }
        System.out.println("seen " + seen.size());
    }
}
