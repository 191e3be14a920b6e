package org.palpate.content;

import org.commonmark.node.CustomBlock;

/** The place of a practice question in a lesson, written {@code {check: sartorius-course}}. */
final class CheckBlock extends CustomBlock {

    private final String key;

    CheckBlock(String key) {
        this.key = key;
    }

    /** Where the question will stand: {@code check-sartorius-course}. */
    String id() {
        return Lesson.CHECK_ID + key;
    }
}
