package org.palpate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.Asked;
import org.palpate.quiz.marking.Mark;
import org.palpate.quiz.marking.Marking;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Response;

/**
 * Every type of question answered rightly, wrongly, partly and not at all: by mouse, by touch on a
 * phone's screen, and by the keys alone. What the page says is what the engine says.
 */
@InABrowser
class EveryTypeTest {

    private static final int DESK = 1440;
    private static final int PHONE = 390;

    private static final List<Class<? extends Asked>> KINDS =
            List.of(
                    Asked.Choose.class,
                    Asked.ChooseSeveral.class,
                    Asked.Say.class,
                    Asked.Write.class,
                    Asked.Calculate.class,
                    Asked.Match.class,
                    Asked.Arrange.class,
                    Asked.Fill.class,
                    Asked.Point.class,
                    Asked.Place.class);

    private enum Verdict {
        RIGHT("✓ Right"),
        PARTLY("◐ Partly right"),
        WRONG("✗ Not .*");

        private final Pattern heading;

        Verdict(String heading) {
            this.heading = Pattern.compile("^" + heading + "$");
        }

        static Verdict of(Mark mark) {
            return mark.isRight() ? RIGHT : mark.isPartly() ? PARTLY : WRONG;
        }
    }

    @Test
    void byMouse(School school) {
        Learner learner = school.newLearner();
        takesEveryType(school, learner, new Mouse(learner.page(), school.hipFlexors()), DESK);
    }

    @Test
    void onAPhone(School school) {
        Learner learner = school.newLearner();
        takesEveryType(school, learner, new Mouse(learner.page(), school.hipFlexors()), PHONE);
    }

    @Test
    void byTheKeysAlone(School school) {
        Learner learner = school.newLearner();
        takesEveryType(school, learner, new Keyboard(learner.page(), school.hipFlexors()), DESK);
    }

    private static void takesEveryType(School school, Learner learner, Hand hand, int width) {
        learner.page().setViewportSize(width, 900);
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        for (var kind : KINDS) {
            OpenQuiz quiz = learner.goesOnAt(kind).with(hand);
            leavesItBlank(learner, hand, kind);
            Question question = quiz.question();
            seen.add(answers(quiz, ModelAnswer.of(question)));
            OpenQuiz again = learner.goesOnAt(kind).with(hand);
            seen.add(answers(again, Mistakes.in(again.question(), school.hipFlexors())));
            OpenQuiz third = learner.goesOnAt(kind).with(hand);
            Optional<Response> half = HalfRight.to(third.question());
            half.ifPresent(response -> seen.add(answers(third, response)));
        }
        assertThat(seen).containsExactlyInAnyOrder(Verdict.values());
    }

    /** Nothing is nothing to check, and costs nothing. */
    private static void leavesItBlank(Learner learner, Hand hand, Class<?> kind) {
        hand.presses(hand.button("Check"));
        learner.isTold(nothingToCheck(kind));
    }

    private static String nothingToCheck(Class<?> kind) {
        if (kind == Asked.Arrange.class) {
            return "You have not arranged anything yet";
        }
        if (kind == Asked.Write.class || kind == Asked.Calculate.class) {
            return "Write an answer first";
        }
        return kind == Asked.Fill.class ? "Fill in a gap first" : "Choose an answer first";
    }

    private static Verdict answers(OpenQuiz quiz, Response response) {
        Verdict expected = Verdict.of(Marking.mark(quiz.question(), response));
        quiz.answers(response).checks();
        assertThat(quiz.verdict()).hasText(expected.heading);
        return expected;
    }
}
