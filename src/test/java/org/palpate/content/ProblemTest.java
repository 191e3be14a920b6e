package org.palpate.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.content.yaml.Nearest;

class ProblemTest {

    @Test
    void aProblemIsOneSentenceWithItsPlace() {
        assertThat(
                        new Problem("hip-flexors/quiz.yaml", 41, "It has no stem.", "Add one.")
                                .sentence())
                .isEqualTo("hip-flexors/quiz.yaml:41: It has no stem. Add one.");
        assertThat(
                        new Problem("hip-flexors/quiz.yaml", 0, "It is missing.", "Write it.")
                                .sentence())
                .isEqualTo("hip-flexors/quiz.yaml: It is missing. Write it.");
    }

    @Test
    void whateverItQuotesAProblemStaysOneShortLine() {
        var problem =
                new Problem(
                        "a.md", 1, "x\n12:00 INFO forged\u001b[31m" + "y".repeat(1000), "Fix it.");
        assertThat(problem.sentence())
                .startsWith("a.md:1: x 12:00 INFO forged [31m")
                .hasSizeLessThan(400);
    }

    @Test
    void theNearestWordIsMeant() {
        var known = List.of("explanation", "options", "psoas-major");
        assertThat(Nearest.to("expanation", known)).contains("explanation");
        assertThat(Nearest.to("psoas", known)).contains("psoas-major");
        assertThat(Nearest.to("sartorius", known)).isEmpty();
        assertThat(Nearest.hint("sartorius", known))
                .isEqualTo("Known here: explanation, options, psoas-major.");
        assertThat(Nearest.to("x".repeat(1_000_000), known)).isEmpty();
    }
}
