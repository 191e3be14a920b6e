package org.palpate.progress;

import java.util.Optional;
import org.palpate.quiz.memory.Knowledge;

/**
 * The three words in which the report of the MBLEx speaks of a domain. The exam does not say where
 * it draws its lines, so these are ours: {@value #LINE} of the questions, which is where schools
 * usually pass, and a word only where the interval says enough for one.
 */
public enum ExamWord {
    /** The whole interval is at or above the line. */
    GOOD("good"),
    /** The line runs through the interval. */
    BORDERLINE("borderline"),
    /** The whole interval is below the line. */
    POOR("poor");

    /** The share of right answers that divides good from poor. */
    public static final double LINE = 0.7;

    /** An interval wider than this says too little for a word. */
    public static final double WIDEST = 0.5;

    private final String word;

    ExamWord(String word) {
        this.word = word;
    }

    /** The word for what is known; empty while its interval is too wide. */
    static Optional<ExamWord> of(Knowledge knowledge) {
        if (knowledge.high() - knowledge.low() > WIDEST) {
            return Optional.empty();
        }
        if (knowledge.low() >= LINE) {
            return Optional.of(GOOD);
        }
        return Optional.of(knowledge.high() < LINE ? POOR : BORDERLINE);
    }

    /** "good", "borderline", "poor". */
    public String word() {
        return word;
    }
}
