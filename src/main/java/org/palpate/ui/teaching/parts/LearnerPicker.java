package org.palpate.ui.teaching.parts;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.palpate.people.NameOrder;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.ui.kit.Isolated;

/**
 * Chooses learners by a part of their name: however many there are, it is one field, and a tick
 * sends what is ticked and no list. Who has the same name as another is told apart by their
 * address.
 */
public final class LearnerPicker extends MultiSelectComboBox<Person> {

    private final List<Person> learners;

    /**
     * A field in which nobody is chosen.
     *
     * @param learners who may be chosen, in the order in which they are shown
     * @param changed called when somebody was chosen or not any more
     */
    public LearnerPicker(List<Person> learners, Runnable changed) {
        super("Learners");
        this.learners = List.copyOf(learners);
        Set<String> met = new HashSet<>();
        Set<String> shared =
                learners.stream()
                        .map(Person::name)
                        .filter(name -> !met.add(name))
                        .collect(Collectors.toSet());
        setItemLabelGenerator(person ->
                shared.contains(person.name())
                        ? "%s (%s)".formatted(Isolated.of(person.name()), person.email())
                        : Isolated.of(person.name()));
        setItems((person, typed) -> NameOrder.matches(person.name(), typed), this.learners);
        setSelectedItemsOnTop(true);
        setWidthFull();
        say();
        addValueChangeListener(event -> {
            say();
            changed.run();
        });
    }

    private void say() {
        setHelperText(
                "%d of %d chosen. Type a part of a name to find somebody; those chosen come first."
                        .formatted(getValue().size(), learners.size()));
    }

    /** Ticks those of the learners who are named; others are none of them. */
    public void choose(Set<PersonId> chosen) {
        setValue(
                learners.stream()
                        .filter(person -> chosen.contains(person.id()))
                        .collect(Collectors.toSet()));
    }

    /** Who is chosen. */
    public Set<PersonId> chosen() {
        return getValue().stream().map(Person::id).collect(Collectors.toSet());
    }
}
