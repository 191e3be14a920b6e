package org.palpate.ui.study;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AssignedQuiz;
import org.palpate.people.Accommodation;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.Rules;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.OwnTerms;

/** What to expect of a quiz before it begins, by the rules and by the learner's own terms. */
class QuizExpectations extends UnorderedList {

    /**
     * The lines for a quiz.
     *
     * @param guest whether only this browser knows the learner
     * @param asked where it is assigned to the learner; what is settled there is said there
     */
    QuizExpectations(Quiz quiz, boolean guest, Accommodation terms, List<AssignedQuiz> asked) {
        Rules rules = quiz.rules();
        say("%d questions, drawn from %d.".formatted(quiz.size(), quiz.bank().size()));
        say(
                switch (rules.behaviour()) {
                    case PRACTICE -> "You see at once whether an answer is right, and why.";
                    case TEST -> "You see at the end what was right, and why.";
                    case EXAM -> "Nothing is told before the end.";
                });
        time(rules.timeLimit(), terms).ifPresent(this::say);
        if (asked.isEmpty()) {
            attempts(rules.attempts(), terms).ifPresent(this::say);
        }
        if (rules.oneWay()) {
            say("It goes one way: there is no going back to an earlier question.");
        }
        switch (rules.certainty()) {
            case OFF -> {}
            case ASKED -> say("You are asked how sure you are. It does not change your grade.");
            case MARKED ->
                    say("You are asked how sure you are, and it counts. " + CertaintyWords.SCALE);
        }
        say(
                guest
                        ? "Every answer is saved as you go. Close the page whenever you like and go on later in this browser, or with an account on any device."
                        : "Every answer is saved as you go. Close the page whenever you like and go on later, on any device.");
        if (asked.stream().allMatch(a -> a.assignment().plan().counting().passMark() == null)) {
            say("%d %% passes.".formatted(rules.passMark()));
        }
        if (!terms.isNone()) {
            say(
                    "Your own terms: %s. Times, attempts and dates on this page have them counted in."
                            .formatted(OwnTerms.summary(terms)));
        }
    }

    private void say(String line) {
        add(new ListItem(line));
    }

    private static Optional<String> time(@Nullable Duration limit, Accommodation terms) {
        if (limit == null) {
            return Optional.empty();
        }
        if (terms.untimed()) {
            return Optional.of(
                    "You have as long as you need: the limit of %s does not apply to you."
                            .formatted(length(limit)));
        }
        Duration own = Duration.ofMillis(Math.round(limit.toMillis() * terms.timeFactor()));
        return Optional.of(
                "You have %s%s. The server's clock counts, and hands in for you when the time is up."
                        .formatted(
                                length(own),
                                terms.timeFactor() > 1
                                        ? ": your own time factor of %s is counted in"
                                                .formatted(OwnTerms.factor(terms.timeFactor()))
                                        : ""));
    }

    private static Optional<String> attempts(@Nullable Integer allowed, Accommodation terms) {
        if (allowed == null) {
            return Optional.empty();
        }
        int own = allowed + terms.extraAttempts();
        String often =
                own == 1 ? "It can be taken once" : "It can be taken %d times".formatted(own);
        return Optional.of(
                terms.extraAttempts() > 0
                        ? "%s: your own %s counted in."
                                .formatted(
                                        often,
                                        terms.extraAttempts() == 1
                                                ? "extra attempt is"
                                                : "%d extra attempts are"
                                                        .formatted(terms.extraAttempts()))
                        : often + ".");
    }

    /** "45 minutes"; with seconds only where there are some. */
    private static String length(Duration duration) {
        return duration.toSeconds() % 60 == 0
                ? OwnTerms.count(duration.toMinutes(), "minute")
                : Dates.length(duration);
    }
}
