package org.palpate.progress.aids;

import java.util.List;
import java.util.Optional;
import org.palpate.content.Figure;
import org.palpate.content.LearningModule;
import org.palpate.content.Lesson;
import org.palpate.content.Structure;
import org.palpate.content.search.Found;

/**
 * What there is to see and to read about one part of the body.
 *
 * @param drawing one that shows it; empty when none does
 * @param taught the lessons that name it, in the order of the courses
 * @param questions how many practice questions are about it
 */
public record StructureGuide(
        Structure structure, Optional<Figure> drawing, List<TaughtIn> taught, int questions) {

    /** A copy. */
    public StructureGuide {
        taught = List.copyOf(taught);
    }

    /**
     * A lesson, and its paragraphs that name the structure, that questions about it come from, or
     * that caption a drawing of it.
     *
     * @param paragraphs in the order they are read in, never empty
     */
    public record TaughtIn(LearningModule module, Lesson lesson, List<Found> paragraphs) {

        /** A copy. */
        public TaughtIn {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Whether there is anything at all. */
    boolean isEmpty() {
        return drawing.isEmpty() && taught.isEmpty() && questions == 0;
    }
}
