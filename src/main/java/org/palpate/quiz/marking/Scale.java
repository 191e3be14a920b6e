package org.palpate.quiz.marking;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.Tolerance;

/**
 * What kind of number is asked for, as far as that decides how one is read. It tells nothing of how
 * large the right one is.
 *
 * @param whole whether only whole numbers are right, so that {@code 7/10} is a score or a pair
 * @param change whether it is asked by how much something changes: 3.6 °F more are 2 °C more
 * @param things whether things are counted, of which there are no parts: "how many bones"
 */
record Scale(boolean whole, boolean change, boolean things) {

    /** How many words after "how many" say what is counted. */
    private static final int COUNTED = 5;

    private static final Set<String> CHANGES =
            Set.of(
                    "rise",
                    "raise",
                    "drop",
                    "fall",
                    "increase",
                    "decrease",
                    "difference",
                    "differ",
                    "change",
                    "warmer",
                    "colder",
                    "cooler",
                    "hotter",
                    "higher",
                    "lower",
                    "gain",
                    "lose",
                    "loss",
                    "by",
                    "vary",
                    "variation",
                    "more",
                    "less");

    static Scale of(Numeric question, Surroundings around) {
        List<BigDecimal> ends =
                question.tolerance() instanceof Tolerance.Range(BigDecimal from, BigDecimal to)
                        ? List.of(question.value(), from, to)
                        : List.of(question.value());
        return of(ends, around);
    }

    static Scale of(Collection<BigDecimal> values, Surroundings around) {
        return new Scale(
                values.stream().allMatch(value -> value.stripTrailingZeros().scale() <= 0),
                around.stem().stream().anyMatch(CHANGES::contains),
                areThings(around.stem()));
    }

    /** Whether a question asks how many there are of something that is no unit. */
    private static boolean areThings(List<String> stem) {
        int many = Collections.indexOfSubList(stem, List.of("how", "many")) + 2;
        return many > 1
                && many < stem.size()
                && stem.subList(many, Math.min(stem.size(), many + COUNTED)).stream()
                        .noneMatch(word -> Units.known(word).isPresent());
    }
}
