package org.palpate.quiz.marking;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.palpate.quiz.marking.words.Term;
import org.palpate.quiz.marking.words.Word;
import org.palpate.quiz.marking.words.WordList;

/**
 * Where something is, said again: the question asks for a landmark of the femur, and {@code greater
 * trochanter of the femur} is answered; it speaks of the right hip, and {@code … on the right} is.
 * A place or a side the question does not name stays and is marked.
 */
final class Place {

    /** Words before a place that may stand for one another. */
    private static final Set<String> AT = Set.of("of", "on", "in", "at");

    private static final List<String> SIDES = List.of("left", "right");

    private static final String SIDE = "side";
    private static final String BONE = "bone";

    private static final Set<String> BONES = new HashSet<>(WordList.entries("bones.txt"));

    private Place() {}

    /** Adds what was typed without the place at its end that the question names. */
    static void addWithout(Term typed, List<String> stem, Set<Term> ways) {
        List<String> plain = typed.plain();
        int size = plain.size();
        for (int at = 1; at < size - 1; at++) {
            if (AT.contains(plain.get(at)) && isNamed(plain.subList(at + 1, size), stem)) {
                ways.add(typed.from(0, at));
            }
        }
    }

    private static boolean isNamed(List<String> place, List<String> stem) {
        String first = place.getFirst();
        if (SIDES.contains(first)) {
            boolean alone = place.size() == 1 || place.equals(List.of(first, SIDE));
            boolean other = stem.contains(SIDES.get(1 - SIDES.indexOf(first)));
            return stem.contains(first) && !other && (alone || isIn(place, stem));
        }
        return isIn(place, stem);
    }

    /** Whether the question says this as a place: "on the femur". */
    private static boolean isIn(List<String> place, List<String> stem) {
        for (int from = 1; from + place.size() <= stem.size(); from++) {
            boolean led =
                    AT.contains(stem.get(from - 1))
                            || SIDES.contains(stem.get(from - 1))
                            || SIDES.contains(place.getFirst());
            if (led && Collections.indexOfSubList(stem.subList(from, stem.size()), place) == 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Adds what says an accepted answer by one more word, or one less: the femur bone, os sacrum.
     */
    static void addKind(Set<Term> ways) {
        for (Term way : List.copyOf(ways)) {
            if (way.words().size() == 2
                    && way.plain().getFirst().equals("os")
                    && BONES.contains(way.plain().getLast())) {
                ways.add(way.from(1, 2));
            }
            if (way.words().size() == 1) {
                String only = way.plain().getFirst();
                if (BONES.contains(only)) {
                    ways.add(way.with(BONE));
                    ways.add(new Term(List.of(Word.plain("os"), way.words().getFirst())));
                } else if (SIDES.contains(only)) {
                    ways.add(way.with(SIDE));
                    ways.add(way.with("hand").with(SIDE));
                    ways.add(Term.of(only.substring(0, 1)));
                }
            }
        }
    }
}
