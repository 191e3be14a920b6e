package org.palpate.quiz.question;

import java.util.Set;

/**
 * One item of a question bank: what is asked, and its key. A question that exists is a valid one.
 *
 * <p>What is done with a question is a {@code switch} over this type without {@code default}, so
 * that an eleventh type makes the compiler name every place to think.
 */
public sealed interface Question
        permits SingleChoice,
                MultipleResponse,
                TrueFalse,
                ShortAnswer,
                Numeric,
                Matching,
                Ordering,
                Gaps,
                Hotspot,
                Labelling {

    /** What every question has: key, stem, topic, explanation, hints and the like. */
    About about();

    /** The question's name for ever. */
    default QuestionKey key() {
        return about().key();
    }

    /** The question as asked. */
    default String stem() {
        return about().stem();
    }

    /** What the question is worth, more than 0. */
    default double weight() {
        return about().weight();
    }

    /**
     * The parts of the body it is about: what its author names and, on a drawing, the regions it
     * asks for.
     */
    default Set<StructureKey> structures() {
        return about().structures();
    }

    /** How many tries practice allows: one more than there are hints. */
    default int tries() {
        return about().hints().size() + 1;
    }
}
