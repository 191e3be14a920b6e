package org.palpate.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.palpate.quiz.marking.Mark;
import org.palpate.quiz.question.Gap;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Hotspot;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.Ordering;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.Sentences;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.TrueFalse;

/**
 * What is right in a response that is not all right, in a sentence: "2 of 3 in place: psoas;
 * iliacus." It speaks of what the learner gave and of nothing that is still to be found.
 */
final class SoFar {

    private SoFar() {}

    /** Empty for a response that is all right, and for a question that is one whole. */
    static String of(Question question, Response response, Mark mark, List<Remark> remarks) {
        if (mark.isRight() || response.isBlank() || remarks.isEmpty()) {
            return "";
        }
        List<String> right =
                remarks.stream().filter(Remark::right).map(Remark::given).distinct().toList();
        int count = (int) remarks.stream().filter(Remark::right).count();
        return switch (question) {
            case MultipleResponse q ->
                    q.allOrNothing() ? "" : chosen(count, remarks.size(), "chose", right);
            case Hotspot q ->
                    q.pick() == 1 ? "" : chosen(count, remarks.size(), "pointed at", right);
            case Matching q -> placed(count, remarks.size(), q.pairs().size(), "in place", right);
            case Labelling q -> placed(count, remarks.size(), q.places().size(), "in place", right);
            case Gaps q ->
                    placed(
                            count,
                            remarks.size(),
                            q.gaps().size(),
                            "filled right",
                            named(q, remarks));
            case Ordering q ->
                    switch (q.count()) {
                        case EXACT_PLACE ->
                                placed(
                                        count,
                                        remarks.size(),
                                        q.items().size(),
                                        "at their place",
                                        right);
                        case LONGEST_RUN ->
                                count < 2
                                        ? "No two of them follow each other rightly."
                                        : Sentences.about(
                                                "%d of %d stand in the right order, others between them left out"
                                                        .formatted(count, q.items().size()),
                                                Sentences.list(right));
                    };
            case SingleChoice q -> "";
            case TrueFalse q -> "";
            case ShortAnswer q -> "";
            case Numeric q -> "";
        };
    }

    private static String chosen(int right, int given, String verb, List<String> texts) {
        if (right == 0) {
            return "";
        }
        if (right == given) {
            return Sentences.about(
                    "What you %s is right, and something is missing".formatted(verb),
                    Sentences.list(texts));
        }
        return Sentences.about(
                "%d of the %d you %s %s right"
                        .formatted(right, given, verb, said(right, "is", "are")),
                Sentences.list(texts));
    }

    private static String placed(int right, int given, int all, String how, List<String> texts) {
        if (right == 0 && given < all) {
            return "%s %s; %s."
                    .formatted(
                            said(
                                    given,
                                    "The one you gave is not",
                                    "None of the %d you gave is".formatted(given)),
                            one(how),
                            empty(all - given));
        }
        return right == 0
                ? "None of the %d is %s.".formatted(all, one(how))
                : Sentences.about("%d of %d %s".formatted(right, all, how), Sentences.list(texts));
    }

    private static String empty(int left) {
        return left + said(left, " is left empty", " are left empty");
    }

    /** What is said of one thing, and of any other number of them. */
    private static String said(int number, String one, String several) {
        return number == 1 ? one : several;
    }

    private static String one(String how) {
        return how.equals("at their place") ? "at its place" : how;
    }

    /** "gap 1: psoas". */
    private static List<String> named(Gaps question, List<Remark> remarks) {
        List<String> names = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, Gap> gap : question.gaps().entrySet()) {
            number++;
            for (Remark remark : remarks) {
                if (remark.part().equals(gap.getKey()) && remark.right()) {
                    names.add("gap %d, %s".formatted(number, remark.given()));
                }
            }
        }
        return names;
    }
}
