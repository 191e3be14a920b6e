package org.palpate.ui.teaching.parts;

import org.palpate.progress.Completion;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.GradeWords;
import org.springframework.util.StringUtils;

/**
 * What a cell of the gradebook says.
 *
 * @param grade "83 %", or empty while there is none
 * @param state how far the learner is, or what was decided by hand
 * @param look a class of the style sheet
 */
public record CellWords(String grade, String state, String look) {

    /** What this cell says. */
    public static CellWords of(GradeSheet.Cell cell) {
        String grade = cell.grade().map(GradeWords::percent).orElse("");
        String state = GradeWords.state(cell);
        return new CellWords(
                grade, grade.isEmpty() ? StringUtils.capitalize(state) : state, look(cell));
    }

    private static String look(GradeSheet.Cell cell) {
        if (cell.isExcused()) {
            return "quiet";
        }
        if (cell.isSetByHand()) {
            return "hand";
        }
        Completion work = cell.completion();
        if (work.isOverdue() || work.isClosed() && !work.isDueBeforeJoining()) {
            return "wrong";
        }
        return switch (cell.standing().state()) {
            case NOT_ASSIGNED, NOT_BEGUN, READING, IN_PROGRESS -> "quiet";
            case AFTER_CLOSING -> "wrong";
            case DONE -> "";
            case DONE_LATE -> "due";
        };
    }

    /** A share of answers, to a whole per cent. */
    public static String percent(double share) {
        return GradeWords.share(share / 100);
    }
}
