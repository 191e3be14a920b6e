package org.palpate.classroom.several;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.Assignments;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.UnknownAssignment;
import org.palpate.classroom.Window;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.people.PersonId;
import org.palpate.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes, moves or takes back several assignments of a class at once: all of them, or none where
 * one cannot be. The refusal names that one.
 *
 * <p>Throws {@link org.palpate.classroom.UnknownClass} where the asking person does not teach the
 * class, and {@link UnknownAssignment} where it has one of them no more.
 */
@Service
@Transactional
public class SeveralAssignments {

    /** The farthest that dates are moved at once, in days. */
    public static final int MOST_DAYS = 366;

    private final Assignments assignments;
    private final LearningModules modules;
    private final Clock clock;

    SeveralAssignments(Assignments assignments, LearningModules modules, Clock clock) {
        this.assignments = assignments;
        this.modules = modules;
        this.clock = clock;
    }

    /**
     * An assignment and the dates it would have.
     *
     * @param after the same times of day on other days, by the school's calendar
     */
    public record Moved(Assignment assignment, Window after) {

        /** Whether anything of it moves. */
        public boolean hasDates() {
            return after.first().isPresent();
        }
    }

    /**
     * All of a class's assignments, drafts too, in the order of their dates, as they would be some
     * days later.
     *
     * @param days negative for earlier, at most {@link #MOST_DAYS} either way
     */
    @Transactional(readOnly = true)
    public List<Moved> moved(PersonId instructor, ClassId id, int days) {
        return assignments.in(instructor, id).stream()
                .sorted(Assignment.BY_DATE)
                .map(one -> moved(one, days))
                .toList();
    }

    private Moved moved(Assignment one, int days) {
        return new Moved(one, one.window().shiftedBy(days, clock.getZone()));
    }

    /**
     * Moves the dates of some assignments. Learners' own dates stay: they were given as they stand.
     *
     * @param days negative for earlier
     * @throws Refusal when nothing would move, or what is published would be over already
     */
    public void move(PersonId instructor, ClassId id, Set<AssignmentId> which, int days) {
        Refusal.when(
                days == 0 || Math.abs(days) > MOST_DAYS,
                "Move the dates by 1 to %d days.".formatted(MOST_DAYS));
        for (Assignment one : chosen(instructor, id, which)) {
            Window after = moved(one, days).after();
            named(
                    one,
                    () -> assignments.change(instructor, id, one.id(), one.plan().within(after)));
        }
    }

    /**
     * Shows some drafts to their learners, what must be done first before what waits for it; what
     * is published already stays as it is.
     *
     * @throws Refusal when one cannot be published, also because what must be done first is a draft
     *     that was not chosen
     */
    public void publish(PersonId instructor, ClassId id, Set<AssignmentId> which) {
        List<Assignment> left = new ArrayList<>(chosen(instructor, id, which));
        Set<AssignmentId> waiting = new HashSet<>(which);
        while (!left.isEmpty()) {
            Assignment next =
                    left.stream()
                            .filter(one -> !waiting.contains(one.plan().prerequisite()))
                            .findFirst()
                            .orElse(left.getFirst());
            left.remove(next);
            waiting.remove(next.id());
            named(next, () -> assignments.publish(instructor, id, next.id()));
        }
    }

    /** Takes some assignments back; attempts made for them stay with their learners. */
    public void withdraw(PersonId instructor, ClassId id, Set<AssignmentId> which) {
        chosen(instructor, id, which)
                .forEach(one -> assignments.withdraw(instructor, id, one.id()));
    }

    private List<Assignment> chosen(PersonId instructor, ClassId id, Set<AssignmentId> which) {
        List<Assignment> found =
                assignments.in(instructor, id).stream()
                        .filter(one -> which.contains(one.id()))
                        .toList();
        Refusal.when(which.isEmpty(), "Tick at least one assignment.");
        if (found.size() < which.size()) {
            Set<AssignmentId> gone = new HashSet<>(which);
            found.forEach(one -> gone.remove(one.id()));
            throw new UnknownAssignment(gone.iterator().next());
        }
        return found;
    }

    private void named(Assignment one, Runnable act) {
        try {
            act.run();
        } catch (Refusal why) {
            throw new Refusal("“%s”: %s".formatted(title(one), why.sentence()));
        }
    }

    private String title(Assignment one) {
        return modules.lastKnown(one.module())
                .map(LearningModule::title)
                .orElse(one.module().value());
    }
}
