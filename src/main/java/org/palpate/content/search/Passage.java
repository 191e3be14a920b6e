package org.palpate.content.search;

import org.jspecify.annotations.Nullable;
import org.palpate.content.LessonKey;

/**
 * A piece of a module that a search can find: a paragraph, an item of a list, a table, a heading,
 * or a title.
 *
 * @param kind what it is
 * @param lesson where it stands; null for the module's own title
 * @param anchor the id of the paragraph on its page; empty for a title
 * @param heading the words it stands under, or the title itself
 * @param text its words without any marks, never blank
 */
public record Passage(
        Kind kind, @Nullable LessonKey lesson, String anchor, String heading, String text) {

    /** What a passage is. */
    public enum Kind {
        /** A module's title, with its summary. */
        MODULE,
        /** A lesson's title. */
        LESSON,
        /** A heading within a lesson. */
        HEADING,
        /** A paragraph, an item of a list, a table or a caption. */
        TEXT
    }

    /** {@code lesson#anchor}, as questions name a paragraph; the lesson alone for its title. */
    public String section() {
        return lesson == null ? "" : anchor.isEmpty() ? lesson.value() : lesson + "#" + anchor;
    }
}
