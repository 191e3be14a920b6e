package org.palpate.content;

/**
 * A lesson's name within its module, the name of its file: {@code the-group} for {@code
 * lessons/the-group.md}.
 */
public record LessonKey(String value) {

    @Override
    public String toString() {
        return value;
    }
}
