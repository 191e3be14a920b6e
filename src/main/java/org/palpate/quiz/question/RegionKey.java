package org.palpate.quiz.question;

/**
 * Names a region of a figure: its {@code data-region}. Lower-case letters, digits and hyphens, 1 to
 * 80 characters.
 *
 * @param value the key itself, as written in the module's files
 */
public record RegionKey(String value) implements Comparable<RegionKey> {

    /** Refuses anything that is no key with an {@link IllegalArgumentException}. */
    public RegionKey {
        Require.key("region", value);
    }

    /** Orders keys as their texts. */
    @Override
    public int compareTo(RegionKey other) {
        return value.compareTo(other.value);
    }

    /** The key itself, so that messages read well. */
    @Override
    public String toString() {
        return value;
    }
}
