package org.palpate.quiz.question;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What every value of the engine asks of its data; each error names the thing and the way out. */
public final class Require {

    /** In characters. */
    public static final int LONGEST_KEY = 80;

    private Require() {}

    /**
     * The value, if it is a key: lower-case letters, digits and hyphens, 1 to 80 of them.
     *
     * @param thing what it would be the key of, for the error
     * @throws IllegalArgumentException if it is none
     */
    public static String key(String thing, String value) {
        that(
                isKey(value),
                "'%s' is no key for a %s: use lower-case letters, digits and hyphens, 1 to 80 of"
                        + " them",
                value,
                thing);
        return value;
    }

    /** By hand: keys are made by the hundred thousand when a class's attempts are read. */
    private static boolean isKey(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')) {
                return false;
            }
        }
        return !value.isEmpty() && value.length() <= LONGEST_KEY;
    }

    /**
     * The value, if anything is written in it.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static String text(String thing, String value) {
        that(!value.isBlank(), "%s is empty: write it or leave the entry out", thing);
        return value;
    }

    /**
     * The value, if it lies between 0 and 1.
     *
     * @throws IllegalArgumentException if it does not
     */
    public static double share(String thing, double value) {
        that(value >= 0 && value <= 1, "%s is %s: it must lie between 0 and 1", thing, value);
        return value;
    }

    /**
     * The value, if it is more than 0 and at most 1,000.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static double weight(String thing, double value) {
        that(
                value > 0 && value <= 1000,
                "The weight of %s is %s: it must be more than 0 and at most 1000",
                thing,
                value);
        return value;
    }

    /**
     * Returns when no two have the same name.
     *
     * @param what the kind of name, for the error
     * @throws IllegalArgumentException naming the first that is there twice
     */
    public static <T> void distinct(
            String thing,
            String what,
            Collection<T> all,
            Function<T, ? extends @Nullable Object> name) {
        Set<@Nullable Object> met = new HashSet<>();
        for (T one : all) {
            @Nullable Object named = name.apply(one);
            that(met.add(named), "%s has the %s '%s' twice: rename one", thing, what, named);
        }
    }

    /**
     * Returns when it holds.
     *
     * @param message what is wrong and the way out, as {@link String#format} takes it
     * @throws IllegalArgumentException with the message, if it does not hold
     */
    public static void that(boolean holds, String message, @Nullable Object... words) {
        if (!holds) {
            throw new IllegalArgumentException(message.formatted(words));
        }
    }

    /** A copy that cannot change and keeps the order the author wrote. */
    public static <K, V> Map<K, V> ordered(Map<K, V> map) {
        Map.copyOf(map); // refuses nulls
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** A copy that cannot change and keeps the order the author wrote. */
    public static <T> Set<T> ordered(Set<T> set) {
        Set.copyOf(set); // refuses nulls
        return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }
}
