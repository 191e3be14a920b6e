package org.palpate.content;

import java.util.List;
import java.util.Optional;

/**
 * One section of a module, read on one page.
 *
 * @param objectives what a reader can do afterwards: "Name the muscles that flex the hip."
 * @param html clean body HTML without the title: paragraphs and headings carry their anchors as
 *     ids, drawings stand in {@code <figure class="figure" id="fig-KEY">}, and links to lessons
 *     have the form {@code lesson:MODULE/LESSON#anchor}, which a page turns into its addresses; an
 *     empty {@code <section id="check-KEY">} is the place of a practice question, and an empty
 *     {@code <section id="quiz-KEY" data-quiz="MODULE/KEY">} the place of a quiz
 * @param cards the questions of the lesson as flashcards; none unless it asks for them
 */
public record Lesson(
        LessonKey key,
        String title,
        int minutes,
        List<String> objectives,
        String html,
        List<Flashcard> cards) {

    /** What the id of a practice question's place begins with. */
    public static final String CHECK_ID = "check-";

    /** What the anchor of a quiz's place begins with; its key follows. */
    public static final String QUIZ_ID = "quiz-";

    public Lesson {
        objectives = List.copyOf(objectives);
        cards = List.copyOf(cards);
    }

    /**
     * The same lesson with one paragraph alone; with what stands under it where it is a heading.
     * Empty when the lesson has none of this anchor.
     */
    public Optional<Lesson> only(String anchor) {
        return OneParagraph.of(html, anchor)
                .map(text -> new Lesson(key, title, minutes, List.of(), text, List.of()));
    }

    /** The same lesson with another text. */
    public Lesson withHtml(String other) {
        return new Lesson(key, title, minutes, objectives, other, cards);
    }
}
