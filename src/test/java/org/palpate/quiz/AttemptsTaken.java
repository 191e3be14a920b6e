package org.palpate.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.palpate.quiz.marking.Marking;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.Said;
import org.palpate.quiz.question.TrueFalse;
import org.palpate.quiz.statistics.QuestionStatistics;
import org.palpate.quiz.statistics.QuizStatistics;
import org.palpate.quiz.statistics.Taken;

/**
 * Finished attempts in few words: {@code taken("110", "100")} are two learners and three questions
 * of equal weight.
 */
public final class AttemptsTaken {

    private AttemptsTaken() {}

    /** Statements that are true, named q-1, q-2 and so on. */
    public static Quiz statements(int count) {
        return Words.quiz(
                Rules.test(),
                IntStream.rangeClosed(1, count)
                        .mapToObj(n -> new TrueFalse(Words.about("q-" + n), true, ""))
                        .toArray(Question[]::new));
    }

    /** One attempt for each word: 1 is right, 0 wrong, – not answered, a blank not asked. */
    public static List<Taken> taken(String... attempts) {
        List<Taken> taken = new ArrayList<>();
        for (String attempt : attempts) {
            List<Answered> answers = new ArrayList<>();
            for (int i = 0; i < attempt.length(); i++) {
                char sign = attempt.charAt(i);
                Response response = sign == '-' ? Response.BLANK : new Said(sign == '1');
                if (sign != ' ') {
                    answers.add(
                            Answered.of(
                                    new QuestionKey("q-" + (i + 1)),
                                    1,
                                    sign == '1' ? 1 : 0,
                                    response));
                }
            }
            taken.add(new Taken(answers));
        }
        return taken;
    }

    public static QuizStatistics statistics(String... attempts) {
        int size = attempts.length == 0 ? 1 : attempts[0].length();
        return QuizStatistics.of(statements(size), taken(attempts));
    }

    public static QuestionKey q(int number) {
        return new QuestionKey("q-" + number);
    }

    /** As many learners who answered so, and earned this share of a second question. */
    public static List<Taken> learners(
            int count, Question question, Response response, double rest) {
        Answered answered =
                Answered.of(
                        question.key(),
                        question.weight(),
                        Marking.mark(question, response).fraction(),
                        response);
        Answered other = Answered.of(new QuestionKey("rest"), 1, rest, Response.BLANK);
        return IntStream.range(0, count)
                .mapToObj(i -> new Taken(List.of(answered, other)))
                .toList();
    }

    @SafeVarargs
    public static QuestionStatistics asked(Question question, List<Taken>... groups) {
        List<Taken> all = new ArrayList<>();
        List.of(groups).forEach(all::addAll);
        return QuizStatistics.of(Words.quiz(Rules.test(), question), all).question(question.key());
    }
}
