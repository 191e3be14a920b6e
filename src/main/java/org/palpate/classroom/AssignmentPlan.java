package org.palpate.classroom;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.quiz.Mastery;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.question.Topic;

/**
 * What an instructor settles about an assignment, and may settle anew: what, for whom, when, and by
 * which rules.
 *
 * @param module what to read
 * @param what how much of the module is asked for
 * @param mastery what it takes to be done; there when it is set until mastered, else null
 * @param topic which topic is practiced; there when practice on a topic is set, else null
 * @param prerequisite another assignment of the class that must be done first; null for none
 */
public record AssignmentPlan(
        ModuleKey module,
        Assignment.What what,
        @Nullable Mastery mastery,
        @Nullable Topic topic,
        Audience audience,
        Window window,
        Counting counting,
        @Nullable AssignmentId prerequisite) {

    /** Refuses a mastery or a topic that is missing or has nothing to do with what is set. */
    public AssignmentPlan {
        if ((what == Assignment.What.MASTERY) != (mastery != null)) {
            throw new IllegalArgumentException(
                    "What is set until mastered says what mastery is, and nothing else does");
        }
        if ((what == Assignment.What.TOPIC) != (topic != null)) {
            throw new IllegalArgumentException(
                    "Practice on a topic says which, and nothing else does");
        }
    }

    /** For the whole class, at once, without an end, by the quiz's own rules. */
    public static AssignmentPlan of(ModuleKey module, Assignment.What what) {
        return new AssignmentPlan(
                module,
                what,
                what == Assignment.What.MASTERY ? Mastery.USUAL : null,
                null,
                Audience.CLASS,
                Window.ALWAYS,
                Counting.AS_THE_QUIZ,
                null);
    }

    /** Practice on one topic of a module's quiz, for the whole class, at once, without an end. */
    public static AssignmentPlan practice(ModuleKey module, Topic topic) {
        return of(module, Assignment.What.QUIZ).on(topic);
    }

    /**
     * The quiz it asks for: the module's own, or practice on one of its topics; empty when the
     * module has none, or its quiz the topic no more.
     */
    public Optional<Quiz> quizIn(LearningModule of) {
        Quiz quiz = of.quiz();
        if (quiz == null || topic == null) {
            return Optional.ofNullable(quiz);
        }
        return quiz.topics().contains(topic) ? Optional.of(quiz.on(topic)) : Optional.empty();
    }

    /** Whether a module has what it asks for: where not, nobody can do it. */
    public boolean isIn(LearningModule of) {
        return what == Assignment.What.MODULE || quizIn(of).isPresent();
    }

    /** The same for others. */
    public AssignmentPlan to(Audience other) {
        return new AssignmentPlan(
                module, what, mastery, topic, other, window, counting, prerequisite);
    }

    /** The same at another time. */
    public AssignmentPlan within(Window other) {
        return new AssignmentPlan(
                module, what, mastery, topic, audience, other, counting, prerequisite);
    }

    /** The same, open at once and due at a time; null for no due date. */
    public AssignmentPlan due(@Nullable Instant at) {
        return within(Window.due(at));
    }

    /** The same by other rules. */
    public AssignmentPlan counting(Counting other) {
        return new AssignmentPlan(
                module, what, mastery, topic, audience, window, other, prerequisite);
    }

    /** The same once another assignment is done; null for at once. */
    public AssignmentPlan after(@Nullable AssignmentId other) {
        return new AssignmentPlan(module, what, mastery, topic, audience, window, counting, other);
    }

    /** The same quiz, set until it is mastered. */
    public AssignmentPlan until(Mastery other) {
        return new AssignmentPlan(
                module,
                Assignment.What.MASTERY,
                other,
                null,
                audience,
                window,
                counting,
                prerequisite);
    }

    /** The same quiz, set as practice on one topic alone. */
    public AssignmentPlan on(Topic other) {
        return new AssignmentPlan(
                module,
                Assignment.What.TOPIC,
                null,
                other,
                audience,
                window,
                counting,
                prerequisite);
    }
}
