package org.palpate.ui.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.content.Problem;
import org.palpate.content.Problem.Weight;

class ProblemsCardTest {

    private static final Problem ERROR = new Problem("a/quiz.yaml", 3, "No key.", "Add one.");
    private static final Problem ADVICE =
            new Problem(Weight.ADVICE, "b/quiz.yaml", 7, "No source.", "Add one.");

    @Test
    void errorsAndAdviceStandApartAndEachLineSaysWhichItIs() {
        assertThat(words(List.of(ADVICE, ERROR)))
                .containsSubsequence(
                        "Errors (1)",
                        "not taken over",
                        "Error a/quiz.yaml:3: No key.",
                        "Advice (1)",
                        "keeps no module from being shown",
                        "Advice b/quiz.yaml:7: No source.");
    }

    @Test
    void whatThereIsNoneOfHasNoHeading() {
        assertThat(words(List.of(ERROR))).doesNotContain("Advice");
        assertThat(words(List.of(ADVICE))).doesNotContain("Error");
        assertThat(words(List.of())).isEqualTo("Every module was read without a problem.");
    }

    private static String words(List<Problem> problems) {
        return new ProblemsCard(problems).getElement().getTextRecursively();
    }
}
