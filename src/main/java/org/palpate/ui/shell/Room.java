package org.palpate.ui.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Who makes room when a server holds as much as it can: the idlest of those who take the most. So
 * whoever opens hundreds of tabs closes their own, and not those of people with one or two.
 */
final class Room {

    private Room() {}

    /** One of those who take room: the place it has among its owner's, counted from the latest. */
    private record Placed<T>(T one, int place, long used) {}

    /**
     * Chooses them.
     *
     * @param owner whose one is
     * @param used when it was used last, as any rising number
     * @param number how many are to go
     */
    static <T> List<T> makers(
            Collection<T> all, Function<T, Object> owner, ToLongFunction<T> used, int number) {
        return makers(all, owner, used, one -> 0, number);
    }

    /**
     * Chooses them, with some at an advantage.
     *
     * @param ahead how many its owner may have more than others before it counts as one more
     */
    static <T> List<T> makers(
            Collection<T> all,
            Function<T, Object> owner,
            ToLongFunction<T> used,
            ToIntFunction<T> ahead,
            int number) {
        Map<Object, Integer> places = new HashMap<>();
        Stream<Placed<T>> placed =
                all.stream()
                        .map(one -> new Placed<>(one, 0, used.applyAsLong(one)))
                        .sorted(Comparator.<Placed<T>>comparingLong(Placed::used).reversed())
                        .map(one ->
                                new Placed<>(
                                        one.one(),
                                        places.merge(owner.apply(one.one()), 1, Integer::sum)
                                                - ahead.applyAsInt(one.one()),
                                        one.used()))
                        .toList()
                        .stream();
        return placed.sorted(
                        Comparator.<Placed<T>>comparingInt(one -> -one.place())
                                .thenComparingLong(Placed::used))
                .limit(Math.max(0, number))
                .map(Placed::one)
                .toList();
    }

    /**
     * Chooses those that hold the most, whoever uses them: the heaviest first, until a quarter of
     * what all hold is free.
     *
     * @param weight what one holds, at least 1, in any measure
     */
    static <T> List<T> heaviest(Collection<T> all, ToLongFunction<T> weight) {
        record Weighed<T>(T one, long weight) {}
        List<Weighed<T>> sorted =
                all.stream()
                        .map(one -> new Weighed<>(one, weight.applyAsLong(one)))
                        .sorted(Comparator.<Weighed<T>>comparingLong(Weighed::weight).reversed())
                        .toList();
        long toFree = sorted.stream().mapToLong(Weighed::weight).sum() / 4;
        List<T> chosen = new ArrayList<>();
        for (Weighed<T> next : sorted) {
            if (toFree <= 0) {
                break;
            }
            chosen.add(next.one());
            toFree -= next.weight();
        }
        return chosen;
    }
}
