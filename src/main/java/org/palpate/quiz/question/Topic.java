package org.palpate.quiz.question;

/**
 * What a question is about, for example {@code anatomy}; draws and mastery go by topic.
 *
 * @param key lower-case letters, digits and hyphens, 1 to 80 characters
 */
public record Topic(String key) implements Comparable<Topic> {

    /** Refuses anything that is no key with an {@link IllegalArgumentException}. */
    public Topic {
        Require.key("topic", key);
    }

    /** Orders topics as their keys. */
    @Override
    public int compareTo(Topic other) {
        return key.compareTo(other.key);
    }

    /** The key itself, so that messages read well. */
    @Override
    public String toString() {
        return key;
    }
}
