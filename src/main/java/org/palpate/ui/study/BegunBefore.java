package org.palpate.ui.study;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.OwnSummary;
import org.palpate.attempt.admission.AssignedQuiz;
import org.palpate.content.LearningModule;
import org.palpate.quiz.Quiz;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Visitor;
import org.palpate.words.Counted;

/** What a quiz's page says of attempts that were begun before. */
final class BegunBefore {

    private final Attempts attempts;
    private final Visitor visitor;
    private final Dates dates;

    BegunBefore(Attempts attempts, Visitor visitor, Dates dates) {
        this.attempts = attempts;
        this.visitor = visitor;
        this.dates = dates;
    }

    /** How far an attempt that goes on has come. */
    Component goingOn(OwnSummary attempt) {
        String answered =
                "You are in the middle of it: %d of %s answered."
                        .formatted(attempt.answered(), Counted.of(attempt.questions(), "question"));
        String whole =
                visitor.signedIn()
                        .map(person -> attempts.see(person.id(), attempt.id()).deadline())
                        .map(until ->
                                answered + " Its time is up %s.".formatted(dates.precise(until)))
                        .orElse(answered);
        return Bits.text(whole, "message", "due");
    }

    /** What was begun as a guest is said not to count where an attempt that counts is asked for. */
    Component asGuest(LearningModule module, Quiz quiz, List<AssignedQuiz> asked) {
        boolean begunAsGuest =
                !asked.isEmpty()
                        && visitor.known().stream()
                                .flatMap(person -> attempts.of(person).stream())
                                .filter(OwnSummary::asGuest)
                                .anyMatch(one ->
                                        module.key().equals(one.module())
                                                && one.quiz().equals(quiz.key()));
        return begunAsGuest
                ? Bits.text(
                        "What you did here before you signed in stays yours, under Progress. It was practice and"
                                + " counts for no assignment.",
                        "message")
                : new Div();
    }
}
