package org.palpate.classroom;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.allowances.Allowance;
import org.palpate.classroom.allowances.GivenAllowance;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.people.accommodations.Accommodation;

/**
 * A module, or its quiz, set for a class or for some of its learners.
 *
 * @param className of the class it was set for
 * @param assignedAt when it was published, or made while it is a draft
 * @param draft whether only those who teach the class see it
 * @param plan what was settled about it
 * @param enrolment whose it is, and since when they are in the class; null as the class has it
 * @param allowances what single learners are given in it, by learner; only the own one as it is for
 *     one learner
 */
public record Assignment(
        AssignmentId id,
        ClassId classId,
        String className,
        Instant assignedAt,
        boolean draft,
        AssignmentPlan plan,
        @Nullable Enrolment enrolment,
        Map<PersonId, GivenAllowance> allowances) {

    /** A copy. */
    public Assignment {
        allowances = Map.copyOf(allowances);
    }

    /** As the class has it, and no learner in particular. */
    public Assignment(
            AssignmentId id,
            ClassId classId,
            String className,
            Instant assignedAt,
            boolean draft,
            AssignmentPlan plan) {
        this(id, classId, className, assignedAt, draft, plan, null, Map.of());
    }

    /** The earliest due date first, those without one last. */
    public static final Comparator<Assignment> BY_DUE_DATE =
            Comparator.comparing(
                    Assignment::dueAt, Comparator.nullsLast(Comparator.naturalOrder()));

    /** By the date that ends it, or else by its opening; the earliest first, none last. */
    public static final Comparator<Assignment> BY_DATE =
            Comparator.comparing(
                    one -> one.plan().window().main(),
                    Comparator.nullsLast(Comparator.naturalOrder()));

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

    /**
     * An assignment is about to be settled anew; whoever knows why it must not be refuses.
     *
     * @param by who asks, and teaches its class
     */
    public record Settled(PersonId by, Assignment before, AssignmentPlan after) {}

    /** Module and class in a line of the audit log: "assignment 'hip-flexors' of class 'Fall'". */
    public String named() {
        return "assignment '%s' of class '%s'".formatted(module().value(), className);
    }

    /** What one learner is given in it; {@link Allowance#NONE} if nothing. */
    Allowance allowed(PersonId learner) {
        return to(learner).map(GivenAllowance::what).orElse(Allowance.NONE);
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

    /**
     * Whether it was due before the learner whose it is came into the class; never so as the class
     * has it. What was due during an earlier stay in the class was theirs.
     */
    public boolean wasDueBeforeJoining() {
        Instant due = dueAt();
        return enrolment != null
                && due != null
                && due.isBefore(enrolment.joinedAt())
                && !enrolment.covers(due);
    }

    /** Attempts begun from then on count: its opening, or else when it was published. */
    public Instant countsFrom() {
        Instant opensAt = plan.window().opensAt();
        return opensAt == null ? assignedAt : opensAt;
    }

    /**
     * Whether an attempt begun then was begun for it: between its opening and its closing, and, for
     * a learner, while they were in the class. What they did before they came is their own.
     */
    public boolean counts(Instant startedAt) {
        return (enrolment == null || enrolment.covers(startedAt))
                && !startedAt.isBefore(countsFrom())
                && !plan.window().hasClosed(startedAt);
    }

    /** The times at which {@link #counts} is true, the ends excluded; none is empty. */
    List<Enrolment.Stay> countingTimes() {
        Instant closesAt = plan.window().closesAt();
        var open = new Enrolment.Stay(countsFrom(), closesAt == null ? Instant.MAX : closesAt);
        return (enrolment == null ? List.of(open) : enrolment.stays())
                .stream().flatMap(stay -> stay.within(open).stream()).toList();
    }

    /**
     * Whether an attempt that was begun in time also ended in time. One that was begun before its
     * closing was moved keeps the end it began with; what is finished after the closing is too late
     * to count.
     */
    public boolean countsEnd(@Nullable Instant finishedAt) {
        Instant closesAt = plan.window().closesAt();
        return finishedAt != null && (closesAt == null || !finishedAt.isAfter(closesAt));
    }

    /**
     * What the learner whose it is was given in it; empty when nothing, and as the class has it.
     */
    public Optional<GivenAllowance> own() {
        return enrolment == null ? Optional.empty() : to(enrolment.learner());
    }

    /** What a learner is given in it and nobody else; empty when it is nothing, or taken back. */
    public Optional<GivenAllowance> to(PersonId learner) {
        return Optional.ofNullable(allowances.get(learner)).filter(one -> !one.what().isNone());
    }

    /**
     * As it is for one learner: with their extra days, and what they are given in it, and nobody
     * else named.
     */
    public Assignment asFor(Enrolment own, Accommodation terms, ZoneId zone) {
        Allowance mine = allowed(own.learner());
        return new Assignment(
                id,
                classId,
                className,
                assignedAt,
                draft,
                plan.within(plan.window().extendedBy(terms.extraDays(), zone).with(mine))
                        .counting(plan.counting().plus(mine.extraAttempts()))
                        .to(
                                plan.audience().wholeClass()
                                        ? Audience.CLASS
                                        : Audience.chosen("", Set.of(own.learner()))),
                own,
                to(own.learner()).map(one -> Map.of(own.learner(), one)).orElse(Map.of()));
    }
}
