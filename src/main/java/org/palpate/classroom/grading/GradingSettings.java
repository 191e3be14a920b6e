package org.palpate.classroom.grading;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.ClassChanged;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Classes;
import org.palpate.classroom.SchoolClass;
import org.palpate.classroom.UnknownAssignment;
import org.palpate.limits.AtMost;
import org.palpate.people.PersonId;
import org.palpate.people.PersonalData;
import org.palpate.refusal.Refusal;
import org.palpate.store.audit.AuditEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where instructors settle how the classes they teach count. Whatever is settled throws {@link
 * org.palpate.classroom.UnknownClass} when the asking person does not teach the class; whoever else
 * settles something of the same class at that moment comes after.
 */
@Service
@Transactional
public class GradingSettings {

    private final GradingRepository gradings;
    private final CategoryRepository categories;
    private final WeightRepository weights;
    private final Classes classes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GradingSettings(
            GradingRepository gradings,
            CategoryRepository categories,
            WeightRepository weights,
            Classes classes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gradings = gradings;
        this.categories = categories;
        this.weights = weights;
        this.classes = classes;
        this.events = events;
        this.clock = clock;
    }

    /** Settles whether work that is missing once its time is over counts as 0. */
    public void countMissing(PersonId instructor, ClassId id, boolean isZero) {
        SchoolClass found = find(instructor, id);
        StoredGrading row = row(id);
        row.countMissing(isZero);
        gradings.save(row);
        changed(
                instructor,
                found,
                isZero ? "missing work counts as 0" : "missing work is left out");
    }

    /**
     * Settles the assignments without a category.
     *
     * @throws Refusal when a number is out of range
     */
    public void settleRest(PersonId instructor, ClassId id, int weight, int leftOut) {
        SchoolClass found = find(instructor, id);
        checkNumbers(weight, leftOut);
        StoredGrading row = row(id);
        row.settle(weight, leftOut);
        gradings.save(row);
        changed(instructor, found, "without a category: " + numbers(weight, leftOut));
    }

    /**
     * Makes a category.
     *
     * @throws Refusal when there are too many, a number is out of range, or the name is empty, too
     *     long or taken
     */
    public CategoryId make(
            PersonId instructor,
            ClassId id,
            @AtMost(characters = AtMost.SAID_BY_THE_ROOM) String name,
            int weight,
            int leftOut) {
        SchoolClass found = find(instructor, id);
        checkNumbers(weight, leftOut);
        List<StoredCategory> there = gradings.findCategories(Set.of(id.value()));
        Refusal.when(
                there.size() >= Grading.MOST_CATEGORIES,
                "A class has at most %d categories. Change or remove one of them."
                        .formatted(Grading.MOST_CATEGORIES));
        var made =
                new StoredCategory(
                        id.value(), checkName(name, there), weight, leftOut, clock.instant());
        categories.save(made);
        changed(
                instructor,
                found,
                "category '%s' made, %s".formatted(made.name(), numbers(weight, leftOut)));
        return new CategoryId(made.id());
    }

    /**
     * Settles a category anew.
     *
     * @throws Refusal as {@link #make} does, and when the category is gone
     */
    public void change(
            PersonId instructor,
            ClassId id,
            CategoryId category,
            @AtMost(characters = AtMost.SAID_BY_THE_ROOM) String name,
            int weight,
            int leftOut) {
        SchoolClass found = find(instructor, id);
        checkNumbers(weight, leftOut);
        List<StoredCategory> there = gradings.findCategories(Set.of(id.value()));
        List<StoredCategory> others =
                there.stream().filter(one -> !one.id().equals(category.value())).toList();
        StoredCategory changed = require(there, category);
        changed.settle(checkName(name, others), weight, leftOut);
        changed(
                instructor,
                found,
                "category '%s' changed, %s".formatted(changed.name(), numbers(weight, leftOut)));
    }

    /** Removes a category; its assignments stay, in none. What is gone already stays gone. */
    public void remove(PersonId instructor, ClassId id, CategoryId category) {
        SchoolClass found = find(instructor, id);
        gradings.findCategories(Set.of(id.value())).stream()
                .filter(one -> one.id().equals(category.value()))
                .forEach(one -> {
                    weights.leave(category.value());
                    categories.delete(one);
                    changed(instructor, found, "category '%s' removed".formatted(one.name()));
                });
    }

    /**
     * Settles what some assignments of a class count.
     *
     * @throws UnknownAssignment when one is not of the class
     * @throws Refusal when the category is gone
     */
    public void weigh(PersonId instructor, ClassId id, Set<AssignmentId> which, Weight weight) {
        SchoolClass found = find(instructor, id);
        CategoryId category = weight.category();
        if (category != null) {
            require(gradings.findCategories(Set.of(id.value())), category);
        }
        Set<AssignmentId> there =
                found.assignments().stream().map(Assignment::id).collect(Collectors.toSet());
        for (AssignmentId one : which) {
            if (!there.contains(one)) {
                throw new UnknownAssignment(one);
            }
            weights.save(new StoredWeight(one, weight));
        }
        changed(
                instructor,
                found,
                "assignments changed: %d, weight now %d".formatted(which.size(), weight.weight()));
    }

    /** Tells the open pages of the class, and the audit log what grades are counted by now. */
    private void changed(PersonId instructor, SchoolClass found, String what) {
        events.publishEvent(new ClassChanged(found.id()));
        events.publishEvent(
                AuditEvent.setting(
                        instructor.value(),
                        "How grades of class '%s' are counted: %s".formatted(found.name(), what)));
    }

    private static String numbers(int weight, int leftOut) {
        return "weight %d, lowest left out %d".formatted(weight, leftOut);
    }

    private SchoolClass find(PersonId instructor, ClassId id) {
        SchoolClass found = classes.find(instructor, id);
        gradings.queueUp(id.value());
        return found;
    }

    private StoredGrading row(ClassId id) {
        return gradings.findById(id.value()).orElseGet(() -> new StoredGrading(id.value()));
    }

    private static StoredCategory require(List<StoredCategory> there, CategoryId category) {
        return there.stream()
                .filter(one -> one.id().equals(category.value()))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(
                                "This category was removed. Reload the page to see what is there."));
    }

    private static void checkNumbers(int weight, int leftOut) {
        Refusal.when(
                weight < 0 || weight > Grading.MOST_WEIGHT,
                "A weight is a whole number from 0 to %d.".formatted(Grading.MOST_WEIGHT));
        Refusal.when(
                leftOut < 0 || leftOut > Grading.MOST_LEFT_OUT,
                "From 0 to %d of the lowest results can be left out."
                        .formatted(Grading.MOST_LEFT_OUT));
    }

    private static String checkName(String name, List<StoredCategory> others) {
        String clean = PersonalData.clean(name);
        Refusal.when(
                clean.isEmpty() || clean.length() > Grading.LONGEST_NAME,
                "Please give the category a name of 1 to %d characters."
                        .formatted(Grading.LONGEST_NAME));
        PersonalData.objectionToSigns(clean)
                .ifPresent(objection -> {
                    throw new Refusal(objection);
                });
        Refusal.when(
                others.stream().anyMatch(one -> one.name().equalsIgnoreCase(clean)),
                "The class has a category “%s” already. Choose another name.".formatted(clean));
        return clean;
    }
}
