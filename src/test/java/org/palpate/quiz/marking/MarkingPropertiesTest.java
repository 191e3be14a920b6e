package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.Anything;
import org.palpate.quiz.Asked;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.Words;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Hotspot;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.Ordering;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.TrueFalse;

/** What holds for every question and every response; each run is the same, by its seed. */
class MarkingPropertiesTest {

    private static void forAll(BiConsumer<Question, Anything> property) {
        for (int seed = 0; seed < 5_000; seed++) {
            Anything any = new Anything(seed);
            property.accept(any.question(seed), any);
        }
    }

    @Test
    void everyMarkLiesBetweenNothingAndEverything() {
        forAll((question, any) -> {
            Mark mark = Marking.mark(question, any.response(question));

            assertThat(mark.fraction()).isBetween(0.0, 1.0);
            assertThat(mark.parts().values()).allMatch(share -> share >= 0 && share <= 1);
            assertThat(mark.parts().keySet()).isEqualTo(Parts.weights(question).keySet());
        });
    }

    @Test
    void theKeyEarnsEverythingAndABlankNothing() {
        forAll((question, any) -> {
            assertThat(Marking.mark(question, ModelAnswer.of(question)).isRight()).isTrue();
            assertThat(Marking.mark(question, Response.BLANK).fraction()).isZero();
        });
    }

    @Test
    void everyResponseHasFeedback() {
        forAll((question, any) -> {
            Response response = any.response(question);
            Feedback feedback = Feedback.on(question, response);

            assertThat(feedback.mark()).isEqualTo(Marking.mark(question, response));
            assertThat(feedback.rightAnswer()).isNotBlank();
            assertThat(feedback.withoutAnswer().rightAnswer()).isEmpty();
        });
    }

    @Test
    void tickingEverythingNeverBeatsTickingWhatIsRight() {
        forAll((question, any) -> {
            if (question instanceof MultipleResponse q) {
                List<String> all = q.options().stream().map(o -> o.key().value()).toList();
                double everything = ticking(q, all);

                assertThat(everything).isLessThanOrEqualTo(1);
                if (all.size() > q.answers().size()) {
                    assertThat(everything).isLessThan(1);
                }
            }
        });
    }

    @Test
    void oneMoreWrongTickNeverEarnsMore() {
        forAll((question, any) -> {
            if (question instanceof MultipleResponse q) {
                List<String> ticked = new ArrayList<>();
                q.options().stream()
                        .filter(option -> any.maybe())
                        .forEach(option -> ticked.add(option.key().value()));
                double before = ticking(q, ticked);
                q.options().stream()
                        .filter(option -> !option.right())
                        .forEach(option -> ticked.add(option.key().value()));

                assertThat(ticking(q, ticked)).isLessThanOrEqualTo(before);
            }
        });
    }

    private static double ticking(MultipleResponse question, List<String> options) {
        return Marking.mark(question, Words.ticked(options.toArray(String[]::new))).fraction();
    }

    @Test
    void theOrderOfOptionsDoesNotMatter() {
        forAll((question, any) -> {
            Response response = any.response(question);

            assertThat(Marking.mark(mixed(question, any.upTo(1000)), response).fraction())
                    .isEqualTo(Marking.mark(question, response).fraction(), within(1e-12));
        });
    }

    /** The same question with everything that has no order of its own in another one. */
    private static Question mixed(Question question, int seed) {
        return switch (question) {
            case SingleChoice q -> new SingleChoice(q.about(), mix(q.options(), seed), q.fixed());
            case MultipleResponse q ->
                    new MultipleResponse(
                            q.about(),
                            mix(q.options(), seed),
                            q.allOrNothing(),
                            q.sayHowMany(),
                            q.fixed());
            case Labelling q ->
                    new Labelling(q.about(), q.figure(), mix(q.labels(), seed), q.extra());
            case ShortAnswer q -> new ShortAnswer(q.about(), mix(q.accepted(), seed), q.reasons());
            case TrueFalse q -> q;
            case Numeric q -> q;
            case Matching q -> q;
            case Ordering q -> q;
            case Gaps q -> q;
            case Hotspot q -> q;
        };
    }

    private static <T> List<T> mix(List<T> list, int seed) {
        List<T> mixed = new ArrayList<>(list);
        Collections.shuffle(mixed, new Random(seed));
        return mixed;
    }

    @Test
    void whatAPageKnowsBeforeTheAnswerIsTheSameForEverySeed() {
        forAll((question, any) -> {
            long seed = any.upTo(1000);

            assertThat(Asked.of(question, seed)).isEqualTo(Asked.of(question, seed));
            assertThat(Asked.of(question, seed).key()).isEqualTo(question.key());
        });
    }
}
