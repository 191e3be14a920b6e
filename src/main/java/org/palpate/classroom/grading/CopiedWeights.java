package org.palpate.classroom.grading;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.palpate.classroom.AssignmentCopies.Copied;
import org.palpate.classroom.ClassId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives copies of assignments the weight of what they are copies of, and its category: the one of
 * that name in their class, which is made as it was when there is none. A class that has as many
 * categories as it may have gets no further one; what would be in it is in none.
 */
@Component
class CopiedWeights {

    private final GradingRepository gradings;
    private final CategoryRepository categories;
    private final WeightRepository weights;
    private final Clock clock;

    CopiedWeights(
            GradingRepository gradings,
            CategoryRepository categories,
            WeightRepository weights,
            Clock clock) {
        this.gradings = gradings;
        this.categories = categories;
        this.weights = weights;
        this.clock = clock;
    }

    @EventListener
    void copied(Copied event) {
        List<StoredWeight> settled =
                gradings.findWeights(event.from().value()).stream()
                        .filter(one -> event.copies().containsKey(one.assignment()))
                        .toList();
        if (settled.isEmpty()) {
            return;
        }
        gradings.queueUp(event.to().value());
        Map<UUID, StoredCategory> from =
                gradings.findCategories(Set.of(event.from().value())).stream()
                        .collect(Collectors.toMap(StoredCategory::id, one -> one));
        List<StoredCategory> there =
                new ArrayList<>(gradings.findCategories(Set.of(event.to().value())));
        for (StoredWeight one : settled) {
            Weight weight = one.toWeight();
            CategoryId category =
                    Optional.ofNullable(weight.category())
                            .map(id -> from.get(id.value()))
                            .flatMap(original -> alike(original, event.to(), there))
                            .map(found -> new CategoryId(found.id()))
                            .orElse(null);
            weights.save(
                    new StoredWeight(
                            Objects.requireNonNull(event.copies().get(one.assignment())),
                            new Weight(weight.weight(), category)));
        }
    }

    private Optional<StoredCategory> alike(
            StoredCategory original, ClassId to, List<StoredCategory> there) {
        Optional<StoredCategory> found =
                there.stream()
                        .filter(one -> one.name().equalsIgnoreCase(original.name()))
                        .findFirst();
        if (found.isPresent() || there.size() >= Grading.MOST_CATEGORIES) {
            return found;
        }
        Category as = original.toCategory();
        var made =
                categories.save(
                        new StoredCategory(
                                to.value(), as.name(), as.weight(), as.leftOut(), clock.instant()));
        there.add(made);
        return Optional.of(made);
    }
}
