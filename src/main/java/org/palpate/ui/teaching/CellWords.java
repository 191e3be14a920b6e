package org.palpate.ui.teaching;

import java.time.Instant;
import org.palpate.classroom.Assignment;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.Standing;

/**
 * What a cell of the gradebook says.
 *
 * @param grade "83 %", or empty while there is none
 * @param state how far the learner is, or what was decided by hand
 * @param look a class of the style sheet
 */
record CellWords(String grade, String state, String look) {

    static CellWords of(GradeSheet.Cell cell, Assignment assignment, Instant now) {
        String grade = cell.grade().map(CellWords::percent).orElse("");
        if (cell.isExcused()) {
            return new CellWords("", "Excused", "quiet");
        }
        if (cell.isSetByHand()) {
            return new CellWords(grade, "set by hand", "hand");
        }
        Standing standing = cell.standing();
        boolean overdue = assignment.isPastDue(now);
        return switch (standing.state()) {
            case NOT_ASSIGNED -> new CellWords(grade, "Not assigned", "quiet");
            case NOT_BEGUN ->
                    new CellWords(
                            grade, overdue ? "Not begun, overdue" : "Not begun", late(overdue));
            case READING ->
                    new CellWords(grade, overdue ? "Reading, overdue" : "Reading", late(overdue));
            case IN_PROGRESS ->
                    new CellWords(
                            grade, overdue ? "In progress, overdue" : "In progress", late(overdue));
            case DONE -> new CellWords(grade, standing.failed() ? "below pass mark" : "done", "");
            case DONE_LATE ->
                    new CellWords(
                            grade,
                            standing.failed() ? "late, below pass mark" : "done late",
                            "due");
        };
    }

    private static String late(boolean overdue) {
        return overdue ? "wrong" : "quiet";
    }

    static String percent(double grade) {
        return "%d %%".formatted(Math.round(grade));
    }
}
