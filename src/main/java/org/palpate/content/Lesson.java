package org.palpate.content;

import java.util.List;

/**
 * One section of a module, read on one page.
 *
 * @param objectives what a reader can do afterwards: "Name the muscles that flex the hip."
 * @param html clean body HTML without the title: paragraphs and headings carry their anchors as
 *     ids, drawings stand in {@code <figure class="figure" id="fig-KEY">}, and links to lessons
 *     have the form {@code lesson:MODULE/LESSON#anchor}, which a page turns into its addresses
 */
public record Lesson(
        LessonKey key, String title, int minutes, List<String> objectives, String html) {

    public Lesson {
        objectives = List.copyOf(objectives);
    }
}
