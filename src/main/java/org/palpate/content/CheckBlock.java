package org.palpate.content;

import org.commonmark.node.CustomBlock;

/** The place of a practice question in a lesson, written {@code {check: sartorius-course}}. */
public final class CheckBlock extends CustomBlock {

    private final String key;

    /** The place of the check with this key. */
    public CheckBlock(String key) {
        this.key = key;
    }

    /** Where the question will stand: {@code check-sartorius-course}. */
    public String id() {
        return Lesson.CHECK_ID + key;
    }
}
