package org.palpate.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Response;

/** An attempt written down step by step, a second apart, as the server would. */
public final class Log {

    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Quiz quiz;
    private final Paper paper;
    private final List<Step> steps = new ArrayList<>();
    private Sitting sitting;

    public Log(Quiz quiz) {
        this(quiz, Paper.arrange(quiz, 1, Set.of()), 1);
    }

    public Log(Quiz quiz, Paper paper, double timeFactor) {
        this.quiz = quiz;
        this.paper = paper;
        this.sitting = Sitting.replay(quiz, paper, List.of());
        add(s -> Act.Start.at(NOON, quiz.rules(), timeFactor));
    }

    public Log add(Function<Sitting, Act> verb) {
        return add(verb, NOON.plusSeconds(steps.size()));
    }

    public Log add(Function<Sitting, Act> verb, Instant at) {
        Step step = new Step(sitting.lastSequence() + 1, at, verb.apply(sitting));
        steps.add(step);
        sitting = sitting.with(step);
        return this;
    }

    public Log save(Question question, Response response) {
        return add(s -> s.save(question.key(), response, null));
    }

    public Log save(Question question, Response response, Certainty certainty) {
        return add(s -> s.save(question.key(), response, certainty));
    }

    public Log check(Question question, Response response) {
        return add(s -> s.check(question.key(), response, null));
    }

    public Log hint(Question question) {
        return add(s -> s.hint(question.key()));
    }

    public Log finish(Ending how) {
        return add(s -> s.finish(how));
    }

    public void refuses(Refused.Reason reason, Consumer<Sitting> verb) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> verb.accept(sitting))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason))
                .withMessageEndingWith(".");
    }

    public Sitting sitting() {
        return sitting;
    }

    public QuestionState state(Question question) {
        return sitting.state(question.key());
    }

    public double earned(Question question) {
        Double fraction = state(question).fraction();
        assertThat(fraction).as("fraction of " + question.key()).isNotNull();
        return fraction;
    }

    public Sitting replayed() {
        return Sitting.replay(quiz, paper, steps);
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }
}
