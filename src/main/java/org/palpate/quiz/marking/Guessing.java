package org.palpate.quiz.marking;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.question.ChosenGap;
import org.palpate.quiz.question.Gap;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Hotspot;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.Ordering;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.TrueFalse;
import org.palpate.quiz.question.TypedGap;

/**
 * What blind guessing earns on average, as Moodle's question types define it: <a
 * href="https://docs.moodle.org/en/Quiz_statistics_report">docs.moodle.org</a>.
 */
public final class Guessing {

    private Guessing() {}

    /**
     * The mean fraction of guesses, 0 to 1. One of several options earns its share, what is typed
     * earns nothing. {@code null} where it depends on how one guesses (how many options are ticked)
     * or on what the engine does not know (how many regions a drawing has).
     */
    public static @Nullable Double fraction(Question question) {
        return switch (question) {
            case SingleChoice q -> 1.0 / q.options().size();
            case TrueFalse q -> 0.5;
            case ShortAnswer q -> 0.0;
            case Numeric q -> 0.0;
            case Matching q -> 1.0 / q.choices().size();
            case Labelling q -> 1.0 / q.all().size();
            case Gaps q -> gaps(q);
            case Ordering q ->
                    switch (q.count()) {
                        case EXACT_PLACE -> 1.0 / q.items().size();
                        case LONGEST_RUN -> null;
                    };
            case MultipleResponse q -> null;
            case Hotspot q -> null;
        };
    }

    private static double gaps(Gaps question) {
        ToDoubleFunction<Gap> chance =
                gap ->
                        switch (gap) {
                            case ChosenGap g -> 1.0 / g.choices().size();
                            case TypedGap g -> 0.0;
                        };
        Map<String, Double> chances =
                question.gaps().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        gap -> chance.applyAsDouble(gap.getValue())));
        return Parts.mean(Parts.weights(question), chances);
    }
}
