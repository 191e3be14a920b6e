package org.palpate.quiz.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palpate.quiz.AttemptsTaken.asked;
import static org.palpate.quiz.AttemptsTaken.learners;
import static org.palpate.quiz.Words.choose;
import static org.palpate.quiz.Words.chose;
import static org.palpate.quiz.Words.statement;
import static org.palpate.quiz.Words.ticked;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.Said;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.TrueFalse;

class VerdictsTest {

    private final SingleChoice strap = choose("a").outOf("a", "b", "c");

    private List<Taken> chosen(int count, String option, double rest) {
        return learners(count, strap, chose(option), rest);
    }

    @Test
    void aGoodQuestionNeedsNoVerdict() {
        assertThat(asked(strap, chosen(12, "a", 0.9), chosen(4, "b", 0.2), chosen(4, "c", 0.3)))
                .satisfies(question -> {
                    assertThat(question.discrimination().index()).isGreaterThan(0.9);
                    assertThat(question.verdicts()).isEmpty();
                });
    }

    @Test
    void belowTwentyAnswersNothingElseIsSaid() {
        var nineteen = asked(strap, chosen(19, "b", 1));

        assertThat(nineteen.tooFew()).isTrue();
        assertThat(nineteen.verdicts()).containsExactly(new Verdict.TooFewAnswers(19, 20));
        assertThat(asked(strap).verdicts()).containsExactly(new Verdict.TooFewAnswers(0, 20));
    }

    @Test
    void aWrongKeyShowsInTheStrongLearners() {
        var question = asked(strap, chosen(10, "a", 0.2), chosen(9, "b", 0.9), chosen(6, "c", 0.3));

        assertThat(question.discrimination().index()).isNegative();
        assertThat(question.verdicts().getFirst())
                .isEqualTo(new Verdict.StrongGetItWrong(question.discrimination().index(), true));
        assertThat(question.verdicts())
                .filteredOn(Verdict.StrongerThanKey.class::isInstance)
                .extracting(verdict -> ((Verdict.StrongerThanKey) verdict).choice().choice())
                .containsExactly("b", "c");
    }

    @Test
    void aFaintContradictionMayBeBadLuck() {
        var question = asked(strap, chosen(9, "a", 0.5), chosen(9, "b", 0.6), chosen(3, "c", 0.3));

        Verdict first = question.verdicts().getFirst();
        assertThat(question.discrimination().index()).isNegative();
        assertThat(first)
                .isEqualTo(new Verdict.StrongGetItWrong(question.discrimination().index(), false));
    }

    @Test
    void aFewStrongLearnersOnAWrongOptionAreNoVerdict() {
        var question = asked(strap, chosen(20, "a", 0.8), chosen(4, "b", 1), chosen(6, "c", 0));

        assertThat(question.verdicts()).isEmpty();
    }

    @Test
    void almostEverybodyOrAlmostNobody() {
        assertThat(asked(strap, chosen(19, "a", 0.5), chosen(1, "b", 0.5)).verdicts())
                .contains(new Verdict.NearlyAllRight(0.95))
                .noneMatch(Verdict.NearlyNoneRight.class::isInstance);
        assertThat(asked(strap, chosen(1, "a", 0.5), chosen(19, "b", 0.5)).verdicts())
                .contains(new Verdict.NearlyNoneRight(0.05));
    }

    @Test
    void guessingWouldDoAsWell() {
        assertThat(asked(strap, chosen(7, "a", 0.5), chosen(14, "b", 0.5)).verdicts())
                .contains(new Verdict.GuessingDoesAsWell(7.0 / 21, 1.0 / 3));
        assertThat(asked(strap, chosen(8, "a", 0.5), chosen(13, "b", 0.5)).verdicts())
                .noneMatch(Verdict.GuessingDoesAsWell.class::isInstance);
    }

    @Test
    void aWrongOptionNobodyChoseIsNamed() {
        assertThat(asked(strap, chosen(12, "a", 0.9), chosen(8, "b", 0.2)).verdicts())
                .containsExactly(
                        new Verdict.NeverChosen(new ChoiceCount("", "c", false, 0, 0, null)));
    }

    @Test
    void theWrongSideOfAStatementCannotBeLeftOut() {
        TrueFalse statement = statement(true);

        assertThat(asked(statement, learners(20, statement, new Said(true), 0.5)).verdicts())
                .containsExactly(new Verdict.NearlyAllRight(1));
    }

    @Test
    void ofSeveralRightOptionsAllLearnersCountAsThoseOfTheKey() {
        MultipleResponse heads = choose("a", "b").among("a", "b", "c");
        var question =
                asked(
                        heads,
                        learners(10, heads, ticked("a"), 0.8),
                        learners(10, heads, ticked("b"), 0.4),
                        learners(5, heads, ticked("c"), 0.7));

        assertThat(question.verdicts())
                .filteredOn(Verdict.StrongerThanKey.class::isInstance)
                .singleElement()
                .satisfies(verdict ->
                        assertThat(((Verdict.StrongerThanKey) verdict).keyRest())
                                .isBetween(0.599999, 0.600001));
    }
}
