package org.palpate.quiz.question;

/**
 * Names a part of the body that a question is about, for example {@code psoas-major}. Lower-case
 * letters, digits and hyphens, 1 to 80 characters.
 *
 * @param value the key itself, as written in the course's and the module's files
 */
public record StructureKey(String value) implements Comparable<StructureKey> {

    /** Refuses anything that is no key with an {@link IllegalArgumentException}. */
    public StructureKey {
        Require.key("structure", value);
    }

    /** The structure that a region of a drawing shows: they have one key. */
    static StructureKey of(RegionKey region) {
        return new StructureKey(region.value());
    }

    /** Orders keys as their texts. */
    @Override
    public int compareTo(StructureKey other) {
        return value.compareTo(other.value);
    }

    /** The key itself, so that messages read well. */
    @Override
    public String toString() {
        return value;
    }
}
