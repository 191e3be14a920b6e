package org.palpate.content;

import org.commonmark.node.CustomBlock;

/** The place of a drawing in a lesson; its children are the caption. */
public final class FigureBlock extends CustomBlock {

    /** What a figure's anchor begins with; its key follows. */
    public static final String ID_PREFIX = "fig-";

    private final String key;

    /** The place of the figure with this key. */
    public FigureBlock(String key) {
        this.key = key;
    }

    /** The anchor every drawing has: {@code fig-hip-flexors-front}. */
    public String id() {
        return ID_PREFIX + key;
    }
}
