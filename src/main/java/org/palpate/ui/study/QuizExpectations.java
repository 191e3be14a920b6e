package org.palpate.ui.study;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.admission.AssignedQuiz;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.Rules;
import org.palpate.quiz.question.Topic;
import org.palpate.ui.kit.OwnTerms;
import org.palpate.ui.kit.Titles;
import org.palpate.ui.study.parts.CertaintyWords;
import org.palpate.ui.study.parts.LookBackWords;
import org.palpate.words.Counted;

/** What to expect of a quiz before it begins, by the rules and by the learner's own terms. */
class QuizExpectations extends UnorderedList {

    /**
     * The lines for a quiz.
     *
     * @param names of topics
     * @param guest whether only this browser knows the learner
     * @param asked where it is assigned to the learner; what is settled there is said there
     * @param time the sentence on the time there is; empty when there is no end to it
     */
    QuizExpectations(
            Quiz quiz,
            Function<Topic, String> names,
            boolean guest,
            Accommodation terms,
            List<AssignedQuiz> asked,
            Optional<String> time) {
        Rules rules = quiz.rules();
        drawn(quiz);
        boolean set = asked.stream().anyMatch(one -> one.assignment().plan().set() != null);
        if (set && quiz.draws().size() > 1) {
            say(
                    "Of them %s."
                            .formatted(
                                    quiz.draws().stream()
                                            .map(draw -> Titles.of(draw, names))
                                            .collect(Collectors.joining(", "))));
        }
        if (set && rules.behaviour() != Behaviour.PRACTICE) {
            say(rules.behaviour() == Behaviour.EXAM ? "It is an exam." : "It is a test.");
        }
        LookBackWords.of(
                        rules,
                        asked.stream()
                                .anyMatch(one -> one.assignment().window().closesAt() != null))
                .forEach(this::say);
        time.ifPresent(this::say);
        if (asked.isEmpty()) {
            attempts(rules.attempts(), terms).ifPresent(this::say);
        }
        if (rules.oneWay()) {
            say("One way: you cannot go back to an earlier question.");
        }
        switch (rules.certainty()) {
            case OFF -> {}
            case ASKED -> say("You are asked how sure you are. It does not change your grade.");
            case MARKED ->
                    say("You are asked how sure you are, and it counts. " + CertaintyWords.SCALE);
        }
        say(
                "Every answer is saved as you go. Close the page whenever you like and go on later%s%s"
                        .formatted(
                                guest
                                        ? " in this browser, or with an account on any device"
                                        : ", on any device",
                                until(quiz, terms, asked)));
        if (asked.stream().allMatch(a -> a.assignment().plan().counting().passMark() == null)) {
            say("%d %% passes.".formatted(rules.passMark()));
        }
        if (!terms.isNone()) {
            say(
                    "Your accommodations: %s. Times, attempts and dates on this page include them."
                            .formatted(OwnTerms.summary(terms)));
        }
    }

    /** What the quiz was, where nothing of it can be begun any more: nothing is promised. */
    private QuizExpectations(Quiz quiz) {
        drawn(quiz);
    }

    /** The lines for a quiz of which no attempt can begin any more, neither now nor later. */
    static QuizExpectations over(Quiz quiz) {
        return new QuizExpectations(quiz);
    }

    private void drawn(Quiz quiz) {
        say(
                "%s, drawn from %d."
                        .formatted(Counted.of(quiz.size(), "question"), quiz.bank().size()));
    }

    /** On until when; the time that is running is never left out. */
    private static String until(Quiz quiz, Accommodation terms, List<AssignedQuiz> asked) {
        boolean closes = asked.stream().anyMatch(QuizExpectations::isToClose);
        boolean timed = quiz.rules().timeLimit() != null && !terms.untimed();
        return (closes ? ", as long as it is open" : "")
                + (timed ? "; the time goes on meanwhile." : ".");
    }

    private static boolean isToClose(AssignedQuiz asked) {
        return asked.assignment().window().closesAt() != null
                && asked.state() != AssignedQuiz.State.CLOSED;
    }

    private void say(String line) {
        add(new ListItem(line));
    }

    private static Optional<String> attempts(@Nullable Integer allowed, Accommodation terms) {
        if (allowed == null) {
            return Optional.empty();
        }
        int own = allowed + terms.extraAttempts();
        String often = Counted.sentence(own, "It can be taken once", "It can be taken %d times");
        return Optional.of(
                terms.extraAttempts() > 0
                        ? "%s: your own %s included."
                                .formatted(
                                        often,
                                        Counted.sentence(
                                                terms.extraAttempts(),
                                                "extra attempt is",
                                                "%d extra attempts are"))
                        : often + ".");
    }
}
