package org.palpate.progress.aids;

import org.palpate.content.LessonKey;
import org.palpate.content.ModuleKey;

/**
 * A paragraph of a lesson.
 *
 * @param anchor the paragraph's id on the lesson's page
 */
public record Spot(ModuleKey module, LessonKey lesson, String anchor) {

    /** {@code lesson#anchor}, as questions name a paragraph. */
    public String section() {
        return lesson + "#" + anchor;
    }
}
