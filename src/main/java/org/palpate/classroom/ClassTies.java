package org.palpate.classroom;

import java.util.Set;
import java.util.stream.Collectors;
import org.palpate.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether somebody still stands to a class as they did. Pages that stay open ask it once a minute,
 * so each question is one statement. It opens nothing: what a page shows or does asks {@link
 * Classes}, which asks for the role as well.
 */
@Service
@Transactional(readOnly = true)
public class ClassTies {

    private final ClassRepository classes;
    private final EnrolmentRepository enrolments;

    ClassTies(ClassRepository classes, EnrolmentRepository enrolments) {
        this.classes = classes;
        this.enrolments = enrolments;
    }

    /** Whether somebody is among those who teach a class. */
    public boolean isTaughtBy(PersonId instructor, ClassId id) {
        return classes.countTaught(id.value(), instructor.value()) > 0;
    }

    /** Whether somebody is among those who teach a class, and a learner is in it. */
    public boolean isTaughtBy(PersonId instructor, ClassId id, PersonId learner) {
        return classes.countTaughtWith(id.value(), instructor.value(), learner.value()) > 0;
    }

    /** The classes a learner is in. */
    public Set<ClassId> of(PersonId learner) {
        return enrolments.findClassesOf(learner.value()).stream()
                .map(ClassId::new)
                .collect(Collectors.toSet());
    }
}
