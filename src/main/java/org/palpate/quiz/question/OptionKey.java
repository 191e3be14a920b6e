package org.palpate.quiz.question;

/**
 * Names an option, an item to order or a label within its question. Lower-case letters, digits and
 * hyphens, 1 to 80 characters.
 *
 * @param value the key itself, as written in the module's files
 */
public record OptionKey(String value) implements Comparable<OptionKey> {

    /** Refuses anything that is no key with an {@link IllegalArgumentException}. */
    public OptionKey {
        Require.key("option", value);
    }

    /** Orders keys as their texts. */
    @Override
    public int compareTo(OptionKey other) {
        return value.compareTo(other.value);
    }

    /** The key itself, so that messages read well. */
    @Override
    public String toString() {
        return value;
    }
}
