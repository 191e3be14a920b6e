package org.palpate.content.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.palpate.content.ModuleKey;
import org.palpate.content.Published;

/** The states of each module that several folders may have, and which of them counts. */
final class ModuleStates {

    /**
     * One folder's state of a module.
     *
     * @param standIn whether it lies ready where the school's own is unfinished
     */
    record State(String course, ReadModule read, boolean standIn) {}

    private final Published published;
    private final Map<ModuleKey, List<State>> states = new LinkedHashMap<>();

    ModuleStates(Published published) {
        this.published = published;
    }

    void add(ModuleKey key, State state) {
        states.computeIfAbsent(key, none -> new ArrayList<>()).add(state);
    }

    /** The modules of which there is a state, in the order in which they were first met. */
    Set<ModuleKey> keys() {
        return states.keySet();
    }

    /** All states of all modules. */
    Stream<State> all() {
        return states.values().stream().flatMap(List::stream);
    }

    /** All states of one module, in the order in which they were met. */
    Stream<State> of(ModuleKey key) {
        return states.getOrDefault(key, List.of()).stream();
    }

    /** The state that counts; there must be one. */
    State chosen(ModuleKey key) {
        List<State> all = states.getOrDefault(key, List.of());
        Predicate<State> good = state -> state.read().isGood();
        Predicate<State> own = state -> !state.standIn();
        boolean several = all.stream().filter(own.and(good)).count() > 1;
        return first(
                        all,
                        own.and(good)
                                .and(state -> several && published.isCurrent(state.read().files())))
                .or(() -> first(all, own.and(good)))
                .or(() -> published.has(key) ? first(all, own) : Optional.empty())
                .or(() -> first(all, good))
                .orElseGet(all::getFirst);
    }

    private static Optional<State> first(List<State> states, Predicate<State> wanted) {
        return states.stream().filter(wanted).findFirst();
    }
}
