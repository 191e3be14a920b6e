package org.palpate.classroom;

import java.util.Set;
import java.util.stream.Collectors;
import org.palpate.people.PersonId;
import org.palpate.people.Rights;
import org.palpate.people.Role;
import org.palpate.people.recovery.TeachingTies;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether somebody still stands to a class as they did. Pages that stay open ask it once a minute,
 * so each question is a statement for the role and one for the class. It opens nothing: what a page
 * shows or does asks {@link Classes}.
 */
@Service
@Transactional(readOnly = true)
public class ClassTies implements TeachingTies {

    private final ClassRepository classes;
    private final EnrolmentRepository enrolments;

    private final Rights rights;

    ClassTies(ClassRepository classes, EnrolmentRepository enrolments, Rights rights) {
        this.classes = classes;
        this.enrolments = enrolments;
        this.rights = rights;
    }

    /** Whether somebody is among those who teach a class, as an instructor. */
    public boolean isTaughtBy(PersonId instructor, ClassId id) {
        return rights.has(instructor, Role.INSTRUCTOR)
                && classes.countTaught(id.value(), instructor.value()) > 0;
    }

    /** Whether somebody is among those who teach a class, and a learner is in it. */
    public boolean isTaughtBy(PersonId instructor, ClassId id, PersonId learner) {
        return rights.has(instructor, Role.INSTRUCTOR)
                && classes.countTaughtWith(id.value(), instructor.value(), learner.value()) > 0;
    }

    @Override
    public boolean hasLearner(PersonId instructor, PersonId learner) {
        return rights.has(instructor, Role.INSTRUCTOR)
                && classes.countShared(instructor.value(), learner.value()) > 0;
    }

    /** The classes a learner is in. */
    public Set<ClassId> of(PersonId learner) {
        return enrolments.findClassesOf(learner.value()).stream()
                .map(ClassId::new)
                .collect(Collectors.toSet());
    }
}
