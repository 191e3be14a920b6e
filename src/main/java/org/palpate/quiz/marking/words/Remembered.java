package org.palpate.quiz.marking.words;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Things worked out once for as many different questions as a server has in use; beyond that it
 * begins anew.
 *
 * @param <K> what they are worked out from
 * @param <V> what they are
 */
public final class Remembered<K, V> {

    private final int most;
    private final Function<K, V> work;
    private final Map<K, V> known = new ConcurrentHashMap<>();

    /**
     * Remembers what a piece of work gave.
     *
     * @param most how many results are kept at most
     */
    public Remembered(int most, Function<K, V> work) {
        this.most = most;
        this.work = work;
    }

    /** The result for a key, worked out once for as long as it is kept. */
    public V of(K key) {
        V value = known.get(key);
        if (value != null) {
            return value;
        }
        if (known.size() >= most) {
            known.clear();
        }
        V fresh = work.apply(key);
        known.put(key, fresh);
        return fresh;
    }
}
