package org.palpate.content.reading;

import java.math.BigDecimal;
import java.time.Duration;
import org.palpate.content.yaml.YamlMap;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.CertaintyMode;
import org.palpate.quiz.GradeMethod;
import org.palpate.quiz.ReviewPart;
import org.palpate.quiz.ReviewPolicy;
import org.palpate.quiz.Rules;

/** Reads how a quiz is taken; what it does not say is what quizzes of its behaviour usually do. */
final class RulesReader {

    private static final int LONGEST_QUIZ = 600;
    private static final int MOST_ATTEMPTS = 1000;

    private RulesReader() {}

    static Rules read(YamlMap fields) {
        Rules usual =
                Rules.usual(
                        fields.requiredWord("behavior", Behaviour.class)
                                .orElse(Behaviour.PRACTICE));
        return new Rules(
                usual.behaviour(),
                fields.requiredWholeNumber("pass-mark", 0, 100),
                fields.wholeNumber("time-limit", 1, LONGEST_QUIZ)
                        .map(Duration::ofMinutes)
                        .orElse(usual.timeLimit()),
                fields.optionalFlag("one-way").orElse(usual.oneWay()),
                penalty(fields, usual),
                fields.word("certainty", CertaintyMode.class).orElse(usual.certainty()),
                fields.wholeNumber("attempts", 1, MOST_ATTEMPTS).orElse(usual.attempts()),
                fields.word("grade-method", GradeMethod.class).orElse(usual.gradeMethod()),
                fields.optionalFlag("shuffle").orElse(usual.shuffle()),
                review(fields, usual.review()));
    }

    /** What may be looked back at when; what is not said is as the behaviour has it. */
    private static ReviewPolicy review(YamlMap fields, ReviewPolicy usual) {
        return fields.map("review")
                .map(review -> {
                    review.called("The review");
                    var policy =
                            new ReviewPolicy(
                                    review.words("during", ReviewPart.class).orElse(usual.during()),
                                    review.words("right-after", ReviewPart.class)
                                            .orElse(usual.rightAfter()),
                                    review.words("after-closing", ReviewPart.class)
                                            .orElse(usual.afterClosing()));
                    review.nothingElse();
                    return policy;
                })
                .orElse(usual);
    }

    private static double penalty(YamlMap fields, Rules usual) {
        double penalty =
                fields.number("penalty").map(BigDecimal::doubleValue).orElse(usual.penalty());
        if (penalty < 0 || penalty > 1) {
            fields.problem(
                    "penalty",
                    "The penalty is %s.".formatted(penalty),
                    "Write the share each further try costs, from 0 to 1.");
            return usual.penalty();
        }
        return penalty;
    }
}
