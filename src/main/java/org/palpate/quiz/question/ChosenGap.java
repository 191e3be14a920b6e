package org.palpate.quiz.question;

import java.util.List;

/**
 * A gap to choose for.
 *
 * @param choices at least 2 different texts, exactly one right
 * @param weight what the gap is worth among its neighbors, more than 0
 */
public record ChosenGap(List<Choice> choices, double weight) implements Gap {

    /** Refuses choices of which not exactly one is right. */
    public ChosenGap {
        choices = List.copyOf(choices);
        Require.that(
                choices.size() >= 2, "A gap has fewer than 2 choices: add some or let it type");
        Require.distinct("A gap", "choice", choices, Choice::text);
        long right = choices.stream().filter(Choice::right).count();
        Require.that(right == 1, "A gap has %s right choices: mark exactly one as right", right);
        Require.weight("a gap", weight);
    }

    @Override
    public String answer() {
        return choices.stream().filter(Choice::right).findFirst().orElseThrow().text();
    }
}
