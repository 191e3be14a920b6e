package org.palpate.quiz.question;

/**
 * Names a question within its module and for ever, for example {@code sartorius-course}. Lower-case
 * letters, digits and hyphens, 1 to 80 characters.
 *
 * @param value the key itself, as written in the module's files
 */
public record QuestionKey(String value) implements Comparable<QuestionKey> {

    /** Refuses anything that is no key with an {@link IllegalArgumentException}. */
    public QuestionKey {
        Require.key("question", value);
    }

    /** Orders keys as their texts. */
    @Override
    public int compareTo(QuestionKey other) {
        return value.compareTo(other.value);
    }

    /** The key itself, so that messages read well. */
    @Override
    public String toString() {
        return value;
    }
}
