package org.palpate.quiz.marking;

import static java.util.stream.Collectors.joining;

import java.util.stream.IntStream;
import org.palpate.quiz.question.Gap;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Hotspot;
import org.palpate.quiz.question.Isolates;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.Option;
import org.palpate.quiz.question.Ordering;
import org.palpate.quiz.question.Piece;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.RegionKey;
import org.palpate.quiz.question.Sentences;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.Tolerance;
import org.palpate.quiz.question.TrueFalse;

/** A question's key in plain words. */
public final class RightAnswer {

    private RightAnswer() {}

    /** What is right; where several keys count, each of them. */
    public static String of(Question question) {
        return Sentences.either(
                Keys.counting(question).stream().map(RightAnswer::byKey).distinct().toList());
    }

    private static String byKey(Question question) {
        return switch (question) {
            case SingleChoice q -> q.answer().text();
            case MultipleResponse q ->
                    Sentences.list(q.answers().stream().map(Option::text).toList());
            case TrueFalse q -> q.answer() ? "True" : "False";
            case ShortAnswer q -> q.accepted().getFirst();
            case Numeric q -> of(q);
            case Matching q ->
                    Sentences.list(
                            q.pairs().stream()
                                    .map(pair ->
                                            Isolates.of(pair.stem())
                                                    + " → "
                                                    + Isolates.of(pair.choice()))
                                    .toList());
            case Ordering q ->
                    Sentences.list(
                            IntStream.range(0, q.items().size())
                                    .mapToObj(i ->
                                            (i + 1) + ". " + Isolates.of(q.items().get(i).text()))
                                    .toList());
            case Gaps q ->
                    q.pieces().stream()
                            .map(piece ->
                                    switch (piece) {
                                        case Piece.Words(String text) -> text;
                                        case Piece.Hole(String gap) -> answer(q, gap);
                                    })
                            .collect(joining());
            case Hotspot q -> Sentences.list(q.right().stream().map(RightAnswer::words).toList());
            case Labelling q ->
                    Sentences.list(
                            q.places().entrySet().stream()
                                    .map(place -> placed(place.getKey(), place.getValue().text()))
                                    .toList());
        };
    }

    /** "45 minutes", with what else counts: "45 minutes (40 to 50)". */
    private static String of(Numeric q) {
        String value = ModelAnswer.inFull(q, q.value());
        return switch (q.tolerance()) {
            case Tolerance.Range(var from, var to) when from.compareTo(to) < 0 ->
                    "%s (%s to %s)"
                            .formatted(
                                    value,
                                    ModelAnswer.unmistakable(q, from),
                                    ModelAnswer.unmistakable(q, to));
            case Tolerance.Range range -> value;
            case Tolerance.Nominal(var amount) when amount.signum() > 0 ->
                    "%s (± %s)".formatted(value, amount.toPlainString());
            case Tolerance.Nominal exact -> value;
            case Tolerance.Relative(var share) when share.signum() > 0 ->
                    "%s (± %s %%)"
                            .formatted(
                                    value,
                                    share.movePointRight(2).stripTrailingZeros().toPlainString());
            case Tolerance.Relative exact -> value;
        };
    }

    private static String answer(Gaps question, String name) {
        Gap gap = question.gaps().get(name);
        return gap == null ? "" : gap.answer();
    }

    /** A region that is called what its label says needs no arrow. */
    private static String placed(RegionKey region, String label) {
        return words(region).equalsIgnoreCase(label)
                ? label
                : words(region) + " → " + Isolates.of(label);
    }

    /** A region as words; its title stands in the drawing, which the engine does not read. */
    public static String words(RegionKey region) {
        return region.value().replace('-', ' ');
    }
}
