package org.palpate.classroom;

import java.util.List;
import org.palpate.people.People;
import org.palpate.people.PersonDeleted;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.refusal.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * No class is left without an instructor. The administrator who deletes the only one teaches it
 * from then on and hands it to whom they like; somebody who goes by themselves does that before.
 */
@Component
class LeavingInstructors {

    private final ClassRepository classes;
    private final People people;

    LeavingInstructors(ClassRepository classes, People people) {
        this.classes = classes;
        this.people = people;
    }

    @EventListener
    void handOver(PersonDeleted event) {
        PersonId leaving = event.person();
        List<StoredClass> alone =
                classes.findTaughtBy(leaving.value()).stream()
                        .map(found -> classes.lock(found.id().value()).orElse(found))
                        .filter(found -> found.instructors().size() == 1)
                        .toList();
        if (alone.isEmpty()) {
            return;
        }
        if (event.by().equals(leaving)) {
            throw new Refusal(
                    "You are the only instructor of %s. Add another instructor first, under the class's settings."
                            .formatted(
                                    String.join(
                                            ", ", alone.stream().map(StoredClass::name).toList())));
        }
        people.setRole(event.by(), event.by(), Role.INSTRUCTOR, true);
        alone.forEach(found -> found.addInstructor(event.by()));
        classes.saveAllAndFlush(alone);
    }
}
