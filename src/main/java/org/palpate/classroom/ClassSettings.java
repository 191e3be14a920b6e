package org.palpate.classroom;

import java.time.Clock;
import org.palpate.people.People;
import org.palpate.people.PersonId;
import org.palpate.refusal.Refusal;
import org.palpate.store.audit.AuditEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who teaches a class and whether it is going on. The door for those who teach it; to everybody
 * else the class is {@link UnknownClass}.
 */
@Service
@Transactional
public class ClassSettings {

    private final Classes classes;
    private final ClassRepository rows;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClassSettings(
            Classes classes,
            ClassRepository rows,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.classes = classes;
        this.rows = rows;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts a class away: nobody joins it, its learners no longer see its assignments, and nothing
     * is lost.
     */
    public void archive(PersonId instructor, ClassId id) {
        StoredClass found = classes.require(instructor, id);
        boolean isFirst = !found.isArchived();
        found.archive(clock.instant());
        if (isFirst) {
            events.publishEvent(
                    AuditEvent.setting(
                            instructor.value(), "Class '%s' archived".formatted(found.name())));
        }
        events.publishEvent(new ClassChanged(id));
    }

    /** Takes a class out of the archive, with everything it had. */
    public void bringBack(PersonId instructor, ClassId id) {
        StoredClass found = classes.require(instructor, id);
        if (found.isArchived()) {
            events.publishEvent(
                    AuditEvent.setting(
                            instructor.value(),
                            "Class '%s' taken out of the archive".formatted(found.name())));
        }
        found.bringBack();
        events.publishEvent(new ClassChanged(id));
    }

    /**
     * Lets the instructor who has this e-mail teach the class as well.
     *
     * @throws Refusal when nobody with the instructor's role has it, or they teach it already
     */
    public void addInstructor(PersonId instructor, ClassId id, String email) {
        StoredClass found = classes.require(instructor, id);
        if (email.isBlank()) {
            throw new Refusal("Write the e-mail address of an instructor.");
        }
        var other =
                people.instructor(instructor, email)
                        .orElseThrow(() ->
                                new Refusal(
                                        "No instructor has this e-mail address. Check the spelling; an administrator gives the"
                                                + " role under Office."));
        if (found.isTaughtBy(other.id())) {
            throw new Refusal(
                    "%s teaches this class already. Write another address."
                            .formatted(other.name()));
        }
        found.addInstructor(other.id());
        events.publishEvent(new ClassChanged(id));
    }

    /**
     * Ends somebody's teaching of the class, one's own too.
     *
     * @throws Refusal when nobody would be left
     */
    public void removeInstructor(PersonId instructor, ClassId id, PersonId leaving) {
        // Two who leave at once queue up here, and the second finds the first gone.
        rows.lock(id.value());
        StoredClass found = classes.require(instructor, id);
        if (!found.isTaughtBy(leaving)) {
            return;
        }
        if (found.instructors().size() == 1) {
            throw new Refusal(
                    "A class needs an instructor: add another one first, or archive the class.");
        }
        found.removeInstructor(leaving);
        events.publishEvent(new ClassChanged(id));
    }
}
