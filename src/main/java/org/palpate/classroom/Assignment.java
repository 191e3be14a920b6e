package org.palpate.classroom;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.content.ModuleKey;
import org.palpate.people.Accommodation;
import org.palpate.people.PersonId;

/**
 * A module, or its quiz, set for a class or for some of its learners.
 *
 * @param className of the class it was set for
 * @param assignedAt when it was published, or made while it is a draft
 * @param draft whether only those who teach the class see it
 * @param plan what was settled about it
 */
public record Assignment(
        AssignmentId id,
        ClassId classId,
        String className,
        Instant assignedAt,
        boolean draft,
        AssignmentPlan plan) {

    /** The earliest due date first, those without one last. */
    public static final Comparator<Assignment> BY_DUE_DATE =
            Comparator.comparing(
                    Assignment::dueAt, Comparator.nullsLast(Comparator.naturalOrder()));

    /** How much of a module is assigned. */
    public enum What {
        /** Its lessons and its quiz. */
        MODULE,
        /** Its quiz alone. */
        QUIZ,
        /** Its quiz, again and again until it is mastered: {@link org.palpate.quiz.Mastery}. */
        MASTERY,
        /** Practice on one topic of its quiz: {@link org.palpate.quiz.Quiz#on}. */
        TOPIC
    }

    /** What to read. */
    public ModuleKey module() {
        return plan.module();
    }

    /** How much of the module is asked for. */
    public What what() {
        return plan.what();
    }

    /** When it may be done. */
    public Window window() {
        return plan.window();
    }

    /** The end of the time given; null when there is no due date. */
    public @Nullable Instant dueAt() {
        return plan.window().dueAt();
    }

    /** Whether the time given is over. */
    public boolean isPastDue(Instant now) {
        return plan.window().isPastDue(now);
    }

    /** Attempts begun from then on count: its opening, or else when it was published. */
    public Instant countsFrom() {
        Instant opensAt = plan.window().opensAt();
        return opensAt == null ? assignedAt : opensAt;
    }

    /** Whether an attempt begun then counts, as far as the time goes. */
    public boolean counts(Instant startedAt) {
        return !startedAt.isBefore(countsFrom()) && !plan.window().hasClosed(startedAt);
    }

    /**
     * Whether an attempt that was begun in time also ended in time. Practice goes on after the
     * closing, but what is finished then is too late to count.
     */
    public boolean countsEnd(@Nullable Instant finishedAt) {
        Instant closesAt = plan.window().closesAt();
        return finishedAt != null && (closesAt == null || !finishedAt.isAfter(closesAt));
    }

    /** As it is for one learner: with their extra days, and nobody else named. */
    public Assignment asFor(PersonId learner, Accommodation terms, ZoneId zone) {
        return new Assignment(
                id,
                classId,
                className,
                assignedAt,
                draft,
                plan.within(plan.window().extendedBy(terms.extraDays(), zone))
                        .to(
                                plan.audience().wholeClass()
                                        ? Audience.CLASS
                                        : Audience.chosen("", Set.of(learner))));
    }
}
