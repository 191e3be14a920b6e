package org.palpate.quiz.memory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The order of a session: no two questions of one section in a row, unless there is no other
 * section at all; pictures that look alike apart where it can be; and else the most valuable first.
 */
final class Arrangement {

    private Arrangement() {}

    /** Those in an order; what could only follow its like is left out. */
    static <Q> List<Candidate<Q>> of(List<Candidate<Q>> best) {
        return of(best, best.size());
    }

    /** The same, at most so many. */
    static <Q> List<Candidate<Q>> of(List<Candidate<Q>> best, int most) {
        List<Candidate<Q>> left = firstThatCanBe(best, most);
        if (isOfOneSection(left)) {
            return List.copyOf(left);
        }
        List<Candidate<Q>> order = new ArrayList<>();
        while (!left.isEmpty()) {
            Candidate<Q> next = next(order, left);
            left.remove(next);
            order.add(next);
        }
        return order;
    }

    private static <Q> List<Candidate<Q>> firstThatCanBe(List<Candidate<Q>> best, int most) {
        boolean alone = isOfOneSection(best);
        List<Candidate<Q>> left = new ArrayList<>(best);
        while (true) {
            List<Candidate<Q>> some = new ArrayList<>(left.subList(0, Math.min(most, left.size())));
            List<Candidate<Q>> tooMany = alone ? List.of() : tooMany(some);
            if (tooMany.isEmpty()) {
                return some;
            }
            left.removeAll(tooMany);
        }
    }

    /** Whether there is nothing to put between two of them. */
    static boolean isOfOneSection(List<? extends Turn> some) {
        return sections(some).size() < 2;
    }

    /**
     * The least valuable of a section of which there are so many that two of them would meet. The
     * most valuable come first.
     */
    static <Q> List<Candidate<Q>> tooMany(List<Candidate<Q>> picked) {
        if (picked.isEmpty()) {
            return List.of();
        }
        Map<String, Long> sections = sections(picked);
        String largest = largest(sections);
        long others = picked.size() - sections.getOrDefault(largest, 0L);
        return picked.stream()
                .filter(one -> one.section().equals(largest))
                .skip(others + 1)
                .toList();
    }

    /**
     * The most valuable that may follow; of a section whose questions would meet otherwise, if
     * there is one.
     */
    private static <Q> Candidate<Q> next(List<Candidate<Q>> order, List<Candidate<Q>> left) {
        Map<String, Long> sections = sections(left);
        String largest = largest(sections);
        boolean pressing = sections.getOrDefault(largest, 0L) * 2 > left.size();
        List<Candidate<Q>> may =
                left.stream()
                        .filter(one ->
                                order.isEmpty() || !one.section().equals(order.getLast().section()))
                        .filter(one -> !pressing || one.section().equals(largest))
                        .toList();
        return may.stream()
                .filter(one -> order.isEmpty() || !one.looksLike(order.getLast()))
                .findFirst()
                .orElseGet(() -> may.getFirst());
    }

    /** Where a missed one comes back: after so many others, or where it meets none of its like. */
    static <T extends Turn> int placeFor(T missed, List<T> rest, int after) {
        for (int place = Math.min(after, rest.size()); place <= rest.size(); place++) {
            if (fits(missed, rest, place)) {
                return place;
            }
        }
        for (int place = Math.min(after, rest.size()) - 1; place > 0; place--) {
            if (fits(missed, rest, place)) {
                return place;
            }
        }
        return rest.size();
    }

    private static <T extends Turn> boolean fits(T missed, List<T> rest, int place) {
        return place > 0
                && !rest.get(place - 1).section().equals(missed.section())
                && (place == rest.size() || !rest.get(place).section().equals(missed.section()));
    }

    /** Without those that would follow their like, so that the missed one stays. */
    static <T extends Turn> List<T> withoutMeeting(List<T> open, T missed) {
        if (isOfOneSection(open)) {
            return List.copyOf(open);
        }
        List<T> apart = new ArrayList<>();
        for (T one : open) {
            boolean meets = !apart.isEmpty() && apart.getLast().section().equals(one.section());
            if (meets && one == missed) {
                apart.removeLast();
            }
            if (!meets || one == missed) {
                apart.add(one);
            }
        }
        return apart;
    }

    private static String largest(Map<String, Long> sections) {
        return sections.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static Map<String, Long> sections(List<? extends Turn> some) {
        return some.stream()
                .map(Turn::section)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /**
     * The first that fit into the time and can be put in order: those of a section there would be
     * too many of make room for the next of others.
     */
    static <Q> List<Candidate<Q>> fitting(List<Candidate<Q>> best, Duration promised) {
        boolean alone = isOfOneSection(best);
        List<Candidate<Q>> left = new ArrayList<>(best);
        List<Candidate<Q>> picked = new ArrayList<>();
        boolean changed = true;
        while (changed) {
            changed = fill(picked, left, promised);
            List<Candidate<Q>> tooMany = alone ? List.of() : tooMany(picked);
            picked.removeAll(tooMany);
            left.removeAll(tooMany);
            changed &= !tooMany.isEmpty();
        }
        return picked;
    }

    private static <Q> boolean fill(
            List<Candidate<Q>> picked, List<Candidate<Q>> left, Duration promised) {
        Duration needed =
                picked.stream()
                        .map(Candidate::withComingBack)
                        .reduce(Duration.ZERO, Duration::plus);
        boolean any = false;
        for (Candidate<Q> one : List.copyOf(left)) {
            Duration with = needed.plus(one.withComingBack());
            if (with.compareTo(promised) <= 0) {
                needed = with;
                picked.add(one);
                left.remove(one);
                any = true;
            }
        }
        return any;
    }
}
