package org.palpate.classroom;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.quiz.Mastery;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.QuizSetting;
import org.palpate.quiz.SetQuiz;
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
 * @param set by which rules its quiz is set; null as the quiz has them
 */
public record AssignmentPlan(
        ModuleKey module,
        Assignment.What what,
        @Nullable Mastery mastery,
        @Nullable Topic topic,
        Audience audience,
        Window window,
        Counting counting,
        @Nullable AssignmentId prerequisite,
        @Nullable SetQuiz set) {

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
        if (topic != null && set != null) {
            throw new IllegalArgumentException("Practice on a topic has rules of its own");
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
                null,
                null);
    }

    /** Practice on one topic of a module's quiz, for the whole class, at once, without an end. */
    public static AssignmentPlan practice(ModuleKey module, Topic topic) {
        return of(module, Assignment.What.QUIZ).on(topic);
    }

    /**
     * The quiz it asks for: the module's own, as it is set here, or practice on one of its topics;
     * empty when the module has none, or its quiz nothing more of what is asked for.
     */
    public Optional<Quiz> quizIn(LearningModule of) {
        return Optional.ofNullable(of.quiz()).flatMap(this::quizOf);
    }

    /** The same of a module's quiz, which may have other keys than its author wrote. */
    public Optional<Quiz> quizOf(Quiz whole) {
        if (topic != null) {
            return whole.topics().contains(topic) ? Optional.of(whole.on(topic)) : Optional.empty();
        }
        return set == null ? Optional.of(whole) : set.in(whole);
    }

    /**
     * What its quiz is set by, to be kept. Once it was set by rules of its own it stays a quiz of
     * its own, also by the rules it was written with: what was begun goes on counting.
     *
     * @param wasSet whether it was, for learners to see
     */
    @Nullable QuizSetting setting(boolean wasSet) {
        if (set != null) {
            return set.setting();
        }
        return wasSet && topic == null ? QuizSetting.AS_WRITTEN : null;
    }

    /** Whether a module has what it asks for: where not, nobody can do it. */
    public boolean isIn(LearningModule of) {
        return what == Assignment.What.MODULE || quizIn(of).isPresent();
    }

    /** The same for others. */
    public AssignmentPlan to(Audience other) {
        return new AssignmentPlan(
                module, what, mastery, topic, other, window, counting, prerequisite, set);
    }

    /** The same at another time. */
    public AssignmentPlan within(Window other) {
        return new AssignmentPlan(
                module, what, mastery, topic, audience, other, counting, prerequisite, set);
    }

    /** The same, open at once and due at a time; null for no due date. */
    public AssignmentPlan due(@Nullable Instant at) {
        return within(Window.due(at));
    }

    /** The same by other rules. */
    public AssignmentPlan counting(Counting other) {
        return new AssignmentPlan(
                module, what, mastery, topic, audience, window, other, prerequisite, set);
    }

    /** The same once another assignment is done; null for at once. */
    public AssignmentPlan after(@Nullable AssignmentId other) {
        return new AssignmentPlan(
                module, what, mastery, topic, audience, window, counting, other, set);
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
                prerequisite,
                set);
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
                prerequisite,
                null);
    }

    /** The same quiz, set by rules of its own; null for the rules it was written with. */
    public AssignmentPlan by(@Nullable QuizSetting rules) {
        return new AssignmentPlan(
                module,
                what,
                mastery,
                topic,
                audience,
                window,
                counting,
                prerequisite,
                rules == null ? null : SetQuiz.of(rules));
    }
}
