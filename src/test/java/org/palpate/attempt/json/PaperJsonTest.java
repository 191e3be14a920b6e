package org.palpate.attempt.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;
import org.palpate.quiz.CertaintyMode;
import org.palpate.quiz.Rules;
import org.palpate.quiz.question.QuestionKey;

class PaperJsonTest {

    private static final Origin HIP =
            new Origin(new ModuleKey("hip"), new RevisionId(new UUID(1, 1)));
    private static final Origin BACK =
            new Origin(new ModuleKey("back"), new RevisionId(new UUID(2, 2)));

    @Test
    void aPaperOfAModulesQuizIsAListOfKeys() {
        var paper = new WrittenPaper(List.of(new QuestionKey("a"), new QuestionKey("b")), null);

        assertThat(PaperJson.write(paper)).isEqualTo("[\"a\",\"b\"]");
        assertThat(PaperJson.read("[\"a\",\"b\"]")).isEqualTo(paper);
    }

    @Test
    void aPaperOfItsOwnComesBackWithAllItsRules() {
        for (Rules rules :
                List.of(
                        Rules.practice(),
                        Rules.test().withPenalty(0.25).withoutShuffle(),
                        Rules.exam()
                                .withTimeLimit(Duration.ofMinutes(110))
                                .withCertainty(CertaintyMode.MARKED)
                                .withoutWayBack())) {
            var paper =
                    new WrittenPaper(
                            List.of(
                                    new QuestionKey("a"),
                                    new QuestionKey("b"),
                                    new QuestionKey("c")),
                            new OwnPaper(
                                    "Mine: \"all\"",
                                    rules,
                                    List.of(HIP, BACK, HIP),
                                    List.of(new PaperDomain("MBLEx-1", "\"A\" & p", true))));

            assertThat(PaperJson.read(PaperJson.write(paper))).isEqualTo(paper);
        }
    }
}
