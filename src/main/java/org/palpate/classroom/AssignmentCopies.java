package org.palpate.classroom;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palpate.people.PersonId;
import org.palpate.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets again what another class was set, on other dates: the first date moves to a new day and all
 * others by as many days, at the same times of day. An instructor must teach both classes.
 */
@Service
@Transactional
public class AssignmentCopies {

    private final Assignments assignments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssignmentCopies(Assignments assignments, ApplicationEventPublisher events, Clock clock) {
        this.assignments = assignments;
        this.events = events;
        this.clock = clock;
    }

    /** The first day of all in a class's assignments; nothing when none has a date. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> firstDay(PersonId instructor, ClassId from) {
        return firstDay(assignments.in(instructor, from));
    }

    private Optional<LocalDate> firstDay(List<Assignment> all) {
        return all.stream()
                .flatMap(assignment -> assignment.window().first().stream())
                .min(Comparator.<Instant>naturalOrder())
                .map(first -> first.atZone(clock.getZone()).toLocalDate());
    }

    /** A class's assignments as they would be with another first day, drafts too. */
    @Transactional(readOnly = true)
    public List<Assignment> preview(PersonId instructor, ClassId from, LocalDate newFirstDay) {
        List<Assignment> all = assignments.in(instructor, from);
        ZoneId zone = clock.getZone();
        long days = firstDay(all).map(old -> ChronoUnit.DAYS.between(old, newFirstDay)).orElse(0L);
        return all.stream()
                .map(a ->
                        new Assignment(
                                a.id(),
                                a.classId(),
                                a.className(),
                                a.assignedAt(),
                                a.draft(),
                                a.plan().within(a.window().shiftedBy(days, zone))))
                .toList();
    }

    /**
     * Copies some of a class's assignments into another as drafts, for the whole class: the chosen
     * learners of one are not in the other. What had to be done first has to be again when it is
     * copied as well.
     *
     * @param which of the class's assignments; others are passed over
     * @throws Refusal when a module is gone
     */
    public List<AssignmentId> copy(
            PersonId instructor,
            ClassId from,
            ClassId to,
            Set<AssignmentId> which,
            LocalDate newFirstDay) {
        List<Assignment> chosen =
                preview(instructor, from, newFirstDay).stream()
                        .filter(assignment -> which.contains(assignment.id()))
                        .toList();
        Map<AssignmentId, AssignmentId> copies = new LinkedHashMap<>();
        for (Assignment original : chosen) {
            var plan = original.plan().to(Audience.CLASS).after(null);
            copies.put(original.id(), assignments.draft(instructor, to, plan));
        }
        for (Assignment original : chosen) {
            AssignmentId prerequisite = original.plan().prerequisite();
            AssignmentId first = prerequisite == null ? null : copies.get(prerequisite);
            AssignmentId copy = copies.get(original.id());
            if (first != null && copy != null) {
                var plan = original.plan().to(Audience.CLASS).after(first);
                assignments.change(instructor, to, copy, plan);
            }
        }
        events.publishEvent(new Copied(from, to, copies));
        return List.copyOf(copies.values());
    }

    /**
     * Assignments were copied; what belongs to them elsewhere goes along in the same transaction.
     *
     * @param copies by what they are copies of
     */
    public record Copied(ClassId from, ClassId to, Map<AssignmentId, AssignmentId> copies) {

        /** With the map copied. */
        public Copied {
            copies = Map.copyOf(copies);
        }
    }
}
