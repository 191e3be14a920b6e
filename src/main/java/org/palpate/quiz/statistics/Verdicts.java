package org.palpate.quiz.statistics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.marking.Mark;
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

/** How numbers become plain words about a question, gravest first. */
final class Verdicts {

    /** From how many learners on an answer's learners are called stronger than others. */
    static final int GROUP = 5;

    private Verdicts() {}

    static List<Verdict> of(Question question, QuestionStatistics numbers) {
        Double facility = numbers.ease().facility();
        if (numbers.tooFew() || facility == null) {
            return List.of(
                    new Verdict.TooFewAnswers(numbers.attempts(), QuestionStatistics.ENOUGH));
        }
        List<Verdict> verdicts = new ArrayList<>();
        Double discrimination = numbers.discrimination().index();
        if (discrimination != null && discrimination < 0) {
            Interval interval = numbers.discrimination().interval();
            verdicts.add(
                    new Verdict.StrongGetItWrong(
                            discrimination, interval != null && interval.high() < 0));
        }
        numbers.answers().choices().stream()
                .filter(choice -> !choice.right() && choice.learners() >= GROUP)
                .forEach(choice -> compare(choice, numbers.answers().choices(), verdicts));
        if (facility >= QuestionStatistics.NEARLY_ALL) {
            verdicts.add(new Verdict.NearlyAllRight(facility));
        }
        if (facility <= QuestionStatistics.NEARLY_NONE) {
            verdicts.add(new Verdict.NearlyNoneRight(facility));
        }
        Double guess = numbers.guess();
        if (guess != null && guess > 0 && facility <= guess + Mark.NEARLY) {
            verdicts.add(new Verdict.GuessingDoesAsWell(facility, guess));
        }
        if (offersWrongOptions(question)) {
            numbers.answers().choices().stream()
                    .filter(choice -> !choice.right() && choice.learners() == 0)
                    .forEach(choice -> verdicts.add(new Verdict.NeverChosen(choice)));
        }
        return List.copyOf(verdicts);
    }

    private static void compare(
            ChoiceCount choice, List<ChoiceCount> choices, List<Verdict> verdicts) {
        Double keyRest = keyRest(choice.part(), choices);
        Double rest = choice.rest();
        if (keyRest != null && rest != null && rest > keyRest + Mark.NEARLY) {
            verdicts.add(new Verdict.StrongerThanKey(choice, keyRest));
        }
    }

    /** How strong those are who gave a right answer to the part; {@code null} if they are few. */
    private static @Nullable Double keyRest(String part, List<ChoiceCount> choices) {
        int learners = 0;
        double sum = 0;
        for (ChoiceCount choice : choices) {
            Double rest = choice.rest();
            if (choice.right() && choice.part().equals(part) && rest != null) {
                learners += choice.learners();
                sum += choice.learners() * rest;
            }
        }
        return learners < GROUP ? null : sum / learners;
    }

    /** Whether an option nobody chose could be left out; the wrong side of a statement cannot. */
    private static boolean offersWrongOptions(Question question) {
        return switch (question) {
            case SingleChoice q -> true;
            case MultipleResponse q -> true;
            case Gaps q -> true;
            case TrueFalse q -> false;
            case ShortAnswer q -> false;
            case Numeric q -> false;
            case Matching q -> false;
            case Ordering q -> false;
            case Hotspot q -> false;
            case Labelling q -> false;
        };
    }
}
