package org.palpate.classroom.visibility;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.Assignments;
import org.palpate.content.Course;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.content.Visibilities;
import org.palpate.content.WhoSees;
import org.palpate.people.People;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.people.Rights;
import org.palpate.people.Role;
import org.palpate.school.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The modules that a person may see: the one rule of who may see what. Every page comes to a module
 * through this door. What somebody may not see is not told from what is not there.
 *
 * <p>The asking person is null where nobody is known yet, which is the same as a guest.
 */
@Service
@Transactional(readOnly = true)
public class VisibleModules {

    private final LearningModules modules;
    private final Visibilities visibilities;
    private final People people;
    private final Rights rights;
    private final Assignments assignments;
    private final ClassModuleRepository opened;

    VisibleModules(
            LearningModules modules,
            Visibilities visibilities,
            People people,
            Rights rights,
            Assignments assignments,
            ClassModuleRepository opened) {
        this.modules = modules;
        this.visibilities = visibilities;
        this.people = people;
        this.rights = rights;
        this.assignments = assignments;
        this.opened = opened;
    }

    /** The courses with those of their modules that a person may see; none without any. */
    public List<Course> courses(@Nullable PersonId person) {
        Sight sight = of(person);
        return modules.courses().stream()
                .map(course ->
                        course.onlyWith(course.modules().stream().filter(sight::reaches).toList()))
                .filter(course -> !course.modules().isEmpty())
                .toList();
    }

    /** Every module that a person may see, in course order. */
    public List<LearningModule> all(@Nullable PersonId person) {
        Sight sight = of(person);
        return modules.all().stream().filter(module -> sight.reaches(module.key())).toList();
    }

    /** A module of the school's courses, if the person may see it. */
    public Optional<LearningModule> find(@Nullable PersonId person, ModuleKey key) {
        return modules.listed(key).filter(module -> of(person).reaches(key));
    }

    /** Whether {@link #find} finds it. */
    public boolean maySee(@Nullable PersonId person, ModuleKey key) {
        return find(person, key).isPresent();
    }

    /** As {@link #find}, and its last revision too when it has left the school's courses. */
    public Optional<LearningModule> lastKnown(@Nullable PersonId person, ModuleKey key) {
        return modules.lastKnown(key).filter(module -> of(person).reaches(key));
    }

    /**
     * The last revision of a module that has left the school's courses, for somebody who has begun
     * it. One that was taken back as a draft is for nobody.
     */
    public Optional<LearningModule> left(ModuleKey key) {
        return modules.listed(key).isPresent() || visibilities.now().of(key) == Visibility.DRAFT
                ? Optional.empty()
                : modules.lastKnown(key);
    }

    /**
     * The module of a paragraph that a question points to: whoever is asked the question may read
     * that paragraph, whatever else of the module they may see.
     *
     * <p>Needs no asker: whoever was given the asking module may follow its questions.
     *
     * @param asking the module that asks the question
     * @param section {@code module/lesson#anchor}, as the question has it
     */
    public Optional<LearningModule> pointedTo(LearningModule asking, String section) {
        int slash = section.indexOf('/');
        return slash > 0
                        && asking.questions()
                                .anyMatch(question -> question.about().section().equals(section))
                ? modules.lastKnown(new ModuleKey(section.substring(0, slash)))
                : Optional.empty();
    }

    /** What an instructor may assign to their classes and open for them; no drafts. */
    public List<LearningModule> assignable(PersonId instructor) {
        return rights.has(instructor, Role.INSTRUCTOR)
                ? all(instructor).stream()
                        .filter(module -> modules.isOffered(module.key()))
                        .toList()
                : List.of();
    }

    /** What an instructor may assign and learners see only where a class of theirs has it. */
    public List<LearningModule> forClasses(PersonId instructor) {
        WhoSees now = visibilities.now();
        return assignable(instructor).stream()
                .filter(module -> now.of(module.key()) == Visibility.CLASS)
                .toList();
    }

    /**
     * Whether a guest may go on with what they began in a module. A module that has left the
     * courses takes nothing from them; one that is no longer public does.
     */
    public boolean isClosedToGuests(ModuleKey key) {
        return visibilities.now().isClosedToGuests(key);
    }

    private Sight of(@Nullable PersonId person) {
        Sight.Who who = who(person);
        return new Sight(
                visibilities.now(),
                who,
                who == Sight.Who.LEARNER && person != null ? inClasses(person) : Set.of());
    }

    /** The roles as the database has them now, read with the person in one go. */
    private Sight.Who who(@Nullable PersonId id) {
        Person person = id == null ? null : people.find(id).orElse(null);
        if (person == null || person.isGuest()) {
            return Sight.Who.STRANGER;
        }
        if (person.is(Role.ADMINISTRATOR)) {
            return Sight.Who.ADMINISTRATOR;
        }
        return person.is(Role.INSTRUCTOR) ? Sight.Who.INSTRUCTOR : Sight.Who.LEARNER;
    }

    private Set<ModuleKey> inClasses(PersonId learner) {
        return Stream.concat(
                        assignments.modulesOf(learner).stream(),
                        opened.findFor(learner.value()).stream().map(ModuleKey::new))
                .collect(Collectors.toSet());
    }
}
