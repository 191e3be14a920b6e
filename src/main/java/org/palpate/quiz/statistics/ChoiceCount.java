package org.palpate.quiz.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.Pick;
import org.palpate.quiz.marking.Mark;
import org.palpate.quiz.question.Question;

/**
 * How many learners gave one answer to a question, and how strong they are.
 *
 * @param part the part of the question it was given for, named as in {@link Mark#parts}; empty for
 *     a question that is one whole
 * @param choice the option's, region's or label's key, {@code true} or {@code false}, or the text
 *     chosen or typed; typed words in lower case
 * @param right whether it is right
 * @param learners how many gave it, 0 or more
 * @param share how many that is of all who were asked, 0 to 1; several options of one question may
 *     add up to more
 * @param rest the mean share they earned of the rest of the paper, 0 to 1; {@code null} if nobody
 *     gave it or there is no rest
 */
public record ChoiceCount(
        String part,
        String choice,
        boolean right,
        int learners,
        double share,
        @Nullable Double rest) {

    private static final Comparator<ChoiceCount> MOST_FIRST =
            Comparator.comparing(ChoiceCount::learners)
                    .reversed()
                    .thenComparing(ChoiceCount::part)
                    .thenComparing(ChoiceCount::choice);

    /** What is offered in the author's order, then what else was given, most frequent first. */
    static List<ChoiceCount> of(Question question, List<Encounter> encounters) {
        Map<Pick, List<Encounter>> by = new LinkedHashMap<>();
        Pick.offered(question).forEach(pick -> by.put(pick, new ArrayList<>()));
        int offered = by.size();
        for (Encounter one : encounters) {
            for (Pick pick : Pick.made(question, one.answer().response())) {
                by.computeIfAbsent(pick, key -> new ArrayList<>()).add(one);
            }
        }
        List<ChoiceCount> counts = new ArrayList<>();
        by.forEach((pick, who) -> counts.add(of(question, pick, who, encounters.size())));
        counts.subList(offered, counts.size()).sort(MOST_FIRST);
        return List.copyOf(counts);
    }

    private static ChoiceCount of(Question question, Pick pick, List<Encounter> who, int asked) {
        List<Double> rests = new ArrayList<>();
        for (Encounter one : who) {
            if (one.rest() != null) {
                rests.add(one.rest());
            }
        }
        return new ChoiceCount(
                pick.part(),
                pick.choice(),
                pick.isRight(question),
                who.size(),
                asked == 0 ? 0 : (double) who.size() / asked,
                rests.isEmpty() ? null : Sample.of(rests).mean());
    }
}
