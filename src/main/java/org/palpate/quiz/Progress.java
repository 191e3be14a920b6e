package org.palpate.quiz;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Require;

/** What the log of an attempt adds up to; each step makes the next one. */
public record Progress(
        Map<QuestionKey, QuestionState> questions,
        int position,
        @Nullable Instant deadline,
        Act.@Nullable Finish finish,
        @Nullable Instant finishedAt,
        Set<QuestionKey> voided,
        int lastSequence) {

    /** Where an attempt at this paper begins. */
    public static Progress of(Paper paper) {
        Map<QuestionKey, QuestionState> fresh = new LinkedHashMap<>();
        paper.questions().forEach(key -> fresh.put(key, QuestionState.FRESH));
        return new Progress(fresh, 0, null, null, null, Set.of(), 0);
    }

    /**
     * What the log adds up to with one more step.
     *
     * @throws IllegalArgumentException if the step's place in the log is not a later one
     */
    public Progress after(Step step, Quiz quiz) {
        Require.that(
                step.sequence() > lastSequence,
                "Step %s follows step %s: the log is out of order",
                step.sequence(),
                lastSequence);
        Progress next =
                switch (step.act()) {
                    case Act.Start a -> until(a.deadline());
                    case Act.Save a ->
                            with(a.question(), was -> was.saved(a.response(), a.certainty()));
                    case Act.Check a ->
                            with(a.question(), was -> was.checked(a, quiz.question(a.question())));
                    case Act.Hint a -> with(a.question(), QuestionState::hinted);
                    case Act.Reveal a -> with(a.question(), was -> was.revealed(a.fraction()));
                    case Act.Move a -> at(a.position());
                    case Act.Flag a -> with(a.question(), was -> was.flagged(a.on()));
                    case Act.Note a -> with(a.question(), was -> was.noted(a.text()));
                    case Act.Finish a ->
                            earned(a.fractions()).voiding(a.voided()).finished(a, step.at());
                    case Act.Regrade a -> earned(a.fractions()).voiding(a.voided());
                };
        return next.upTo(step.sequence());
    }

    int answered() {
        return (int)
                questions.values().stream().filter(state -> !state.response().isBlank()).count();
    }

    /** What the responses standing there earn by a key, tries and hints counted. */
    Map<QuestionKey, Double> marked(Quiz key, Rules rules) {
        Map<QuestionKey, Double> fractions = new LinkedHashMap<>();
        questions.forEach((name, state) -> {
            if (key.has(name)) {
                List<Try> tries = state.triesWithStanding();
                fractions.put(name, Credit.earned(key.question(name), tries, rules.penalty()));
            }
        });
        return fractions;
    }

    /** The questions that would count for nothing, if a key's word on these is taken. */
    Set<QuestionKey> voidedBy(Quiz key, Collection<QuestionKey> asked) {
        Set<QuestionKey> all = new HashSet<>(voided);
        for (QuestionKey name : asked) {
            if (key.has(name)) {
                if (key.question(name).about().isVoided()) {
                    all.add(name);
                } else {
                    all.remove(name);
                }
            }
        }
        return all;
    }

    private Progress with(QuestionKey key, UnaryOperator<QuestionState> change) {
        Map<QuestionKey, QuestionState> changed = new LinkedHashMap<>(questions);
        change(changed, key, change);
        return at(changed);
    }

    private Progress earned(Map<QuestionKey, Double> fractions) {
        Map<QuestionKey, QuestionState> changed = new LinkedHashMap<>(questions);
        fractions.forEach((key, fraction) -> change(changed, key, was -> was.earned(fraction)));
        return at(changed);
    }

    private static void change(
            Map<QuestionKey, QuestionState> states,
            QuestionKey key,
            UnaryOperator<QuestionState> change) {
        if (states.computeIfPresent(key, (same, was) -> change.apply(was)) == null) {
            throw new IllegalArgumentException(
                    "The log speaks of question '%s', which is not on the paper".formatted(key));
        }
    }

    private Progress at(Map<QuestionKey, QuestionState> states) {
        return new Progress(states, position, deadline, finish, finishedAt, voided, lastSequence);
    }

    private Progress voiding(Set<QuestionKey> all) {
        return new Progress(questions, position, deadline, finish, finishedAt, all, lastSequence);
    }

    private Progress at(int place) {
        return new Progress(questions, place, deadline, finish, finishedAt, voided, lastSequence);
    }

    private Progress until(@Nullable Instant end) {
        return new Progress(questions, position, end, finish, finishedAt, voided, lastSequence);
    }

    /** An attempt whose time ran out ended at its deadline, however late that was noticed. */
    private Progress finished(Act.Finish how, Instant noticed) {
        boolean late =
                how.how() == Ending.TIME_OUT && deadline != null && deadline.isBefore(noticed);
        return new Progress(
                questions,
                position,
                deadline,
                how,
                late ? deadline : noticed,
                voided,
                lastSequence);
    }

    private Progress upTo(int sequence) {
        return new Progress(questions, position, deadline, finish, finishedAt, voided, sequence);
    }
}
