package org.palpate.limits;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Measures what is given to a door: texts by their characters, lists, maps and arrays by their
 * entries, records by what is in them. It stops at the first thing that is too large, so that
 * measuring costs no more than a limit.
 *
 * <p>These are the walls of the house. Where a room asks for less, a name of 100 characters say, it
 * says so itself, in words that name the field.
 */
final class Measure {

    /** How many characters a text may have: as many as the longest note. */
    static final int CHARACTERS = 2000;

    /** How many entries a list may have: more than a school has people. */
    static final int ENTRIES = 50_000;

    /**
     * How many characters and entries an argument may have in all: a roster of the largest size.
     */
    static final long IN_ALL = 2_000_000;

    /** Deeper than any record of ours; what goes on below is no value of this house. */
    private static final int DEEPEST = 12;

    private static final ClassValue<List<Method>> PARTS =
            new ClassValue<>() {
                @Override
                protected List<Method> computeValue(Class<?> type) {
                    return Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getAccessor)
                            .peek(accessor -> accessor.setAccessible(true))
                            .toList();
                }
            };

    private final int characters;
    private final long inAll;
    private long sum;

    Measure(int characters, long inAll) {
        this.characters = characters;
        this.inAll = inAll;
    }

    /** A measure for arguments that nothing is said about. */
    static Measure usual() {
        return new Measure(CHARACTERS, IN_ALL);
    }

    /**
     * Lets an argument through, or does not.
     *
     * @throws TooMuch when something of it is too large
     */
    void take(@Nullable Object value) {
        take(value, 0);
    }

    private void take(@Nullable Object value, int depth) {
        if (value == null || depth > DEEPEST) {
            return;
        }
        switch (value) {
            case CharSequence text -> takeText(text.length());
            case Collection<?> list -> {
                takeEntries(list.size());
                list.forEach(entry -> take(entry, depth + 1));
            }
            case Map<?, ?> map -> {
                takeEntries(map.size());
                map.forEach((key, entry) -> {
                    take(key, depth + 1);
                    take(entry, depth + 1);
                });
            }
            case Optional<?> there -> take(there.orElse(null), depth + 1);
            case Record record -> {
                for (Method part : PARTS.get(record.getClass())) {
                    take(read(part, record), depth + 1);
                }
            }
            default -> {
                if (value.getClass().isArray()) {
                    takeArray(value, depth);
                }
            }
        }
    }

    private void takeArray(Object array, int depth) {
        int length = Array.getLength(array);
        if (array.getClass().getComponentType().isPrimitive()) {
            add(length);
            return;
        }
        takeEntries(length);
        for (int i = 0; i < length; i++) {
            take(Array.get(array, i), depth + 1);
        }
    }

    private void takeText(int length) {
        if (length > characters) {
            throw TooMuch.text(length, characters);
        }
        add(length);
    }

    private void takeEntries(int size) {
        if (size > ENTRIES) {
            throw TooMuch.list(size, ENTRIES);
        }
        add(size);
    }

    private void add(int more) {
        sum += more;
        if (sum > inAll) {
            throw TooMuch.inAll(inAll);
        }
    }

    private static @Nullable Object read(Method part, Record record) {
        try {
            return part.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("A record does not tell its " + part, impossible);
        }
    }
}
