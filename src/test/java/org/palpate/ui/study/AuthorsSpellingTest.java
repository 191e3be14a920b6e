package org.palpate.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.question.About;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.Topic;
import org.palpate.quiz.question.Typed;
import org.palpate.quiz.question.TypedGap;
import org.palpate.ui.study.parts.FeedbackPanel;

/** What an author or a learner wrote keeps its capitals: "pH" is no "PH", and "mm" no "Mm". */
class AuthorsSpellingTest {

    private static About about() {
        return new About(
                new QuestionKey("q"),
                "What is measured?",
                new About.Place(new Topic("blood"), 1, "", false),
                About.Teaching.NONE,
                1);
    }

    @Test
    void theRightAnswerStandsAsItsAuthorSpelledIt() {
        var question = new ShortAnswer(about(), List.of("pH"), Map.of("pO2", "That is a gas."));

        Feedback told = Feedback.on(question, new Typed("pO2"));
        var panel = new Div();
        FeedbackPanel.addRemarks(told, panel);

        assertThat(FeedbackPanel.rightAnswer(told).getElement().getTextRecursively())
                .isEqualTo("Right answer: pH");
        assertThat(panel.getElement().getTextRecursively()).isEqualTo("pO2: That is a gas.");
    }

    @Test
    void soDoesWhatIsRightSoFar() {
        var question =
                new Gaps(
                        about(),
                        "{a} and {b}",
                        Map.of(
                                "a", new TypedGap(List.of("pH"), Map.of(), 1),
                                "b", new TypedGap(List.of("tRNA"), Map.of(), 1)));

        var panel = new Div();
        FeedbackPanel.addSoFar(
                Feedback.on(question, new Filled(Map.of("a", "pH", "b", "?x"))), panel);

        assertThat(panel.getElement().getTextRecursively()).contains("pH").doesNotContain("PH");
    }

    @Test
    void noStyleSheetChangesCapitals() throws IOException {
        try (Stream<Path> sheets = Files.walk(Path.of("frontend"))) {
            for (Path sheet : sheets.filter(file -> file.toString().endsWith(".css")).toList()) {
                assertThat(Files.readString(sheet))
                        .as(sheet.toString())
                        .doesNotContain("text-transform: uppercase", "text-transform: capitalize");
            }
        }
    }
}
