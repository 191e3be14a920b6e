package org.palpate.content;

import org.commonmark.node.CustomBlock;

/** The place of a drawing in a lesson; its children are the caption. */
final class FigureBlock extends CustomBlock {

    static final String ID_PREFIX = "fig-";

    private final String key;

    FigureBlock(String key) {
        this.key = key;
    }

    /** The anchor every drawing has: {@code fig-hip-flexors-front}. */
    String id() {
        return ID_PREFIX + key;
    }
}
