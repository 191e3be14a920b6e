package org.palpate.quiz;

import java.util.ArrayList;
import java.util.List;
import org.palpate.quiz.question.QuestionKey;

/**
 * Chance that is the same on every machine and for ever: SplitMix64 (Steele, Lea and Flood, "Fast
 * splittable pseudorandom number generators", 2014), written out because the JDK promises no
 * algorithm for its own.
 */
final class Chance {

    private long state;

    Chance(long seed) {
        this.state = seed;
    }

    /** The chance of one question within an attempt, the same whatever else is on the paper. */
    static Chance of(long seed, QuestionKey question) {
        return new Chance(seed ^ new Chance(question.value().hashCode()).next());
    }

    /** A list of its own in an order of its own (Fisher–Yates). */
    <T> List<T> shuffled(List<T> list) {
        List<T> mixed = new ArrayList<>(list);
        for (int last = mixed.size() - 1; last > 0; last--) {
            int other = below(last + 1);
            T moved = mixed.get(last);
            mixed.set(last, mixed.get(other));
            mixed.set(other, moved);
        }
        return mixed;
    }

    private int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
