package org.palpate.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RulesTest {

    @ParameterizedTest(name = "{0}: {2} {1} is {3}")
    @CsvSource({
        "PRACTICE, DURING, RIGHT_ANSWER, true",
        "TEST, DURING, OWN_ANSWERS, true",
        "TEST, DURING, RIGHT_OR_WRONG, false",
        "TEST, DURING, MARKS, false",
        "TEST, RIGHT_AFTER, EXPLANATIONS, true",
        "EXAM, RIGHT_AFTER, MARKS, true",
        "EXAM, RIGHT_AFTER, RIGHT_ANSWER, false",
        "EXAM, RIGHT_AFTER, EXPLANATIONS, false",
        "EXAM, AFTER_CLOSING, RIGHT_ANSWER, true"
    })
    void eachBehaviourHasItsUsualReview(
            Behaviour behaviour, ReviewTime time, ReviewPart part, boolean allowed) {
        assertThat(Rules.usual(behaviour).review().allows(time, part)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @EnumSource
    void aQuizThatSaysNothingElseHasUsualRules(Behaviour behaviour) {
        Rules rules = Rules.usual(behaviour);

        assertThat(rules.behaviour()).isEqualTo(behaviour);
        assertThat(rules.penalty()).isEqualTo(1.0 / 3);
        assertThat(rules.certainty()).isEqualTo(CertaintyMode.OFF);
        assertThat(rules.timeLimit()).isNull();
        assertThat(rules.attempts()).isNull();
        assertThat(rules.oneWay()).isFalse();
        assertThat(rules.shuffle()).isTrue();
    }

    @Test
    void oneRuleChangesWithoutTheOthers() {
        Rules rules = Rules.exam().withTimeLimit(Duration.ofHours(1)).withoutWayBack();

        assertThat(rules.timeLimit()).isEqualTo(Duration.ofHours(1));
        assertThat(rules.oneWay()).isTrue();
        assertThat(rules.withTimeLimit(null).withPenalty(0.5))
                .isEqualTo(Rules.exam().withoutWayBack().withPenalty(0.5));
    }
}
