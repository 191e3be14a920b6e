package org.palpate.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Grades and states as they are written: the same on the page, on paper and in a file. */
public final class GradeWords {

    private GradeWords() {}

    /** "88", "66.7": a grade to a tenth, which is named only where there is one. */
    public static String number(double grade) {
        return tenths(grade).stripTrailingZeros().toPlainString();
    }

    /** "88 %", "66.7 %". */
    public static String percent(double grade) {
        return number(grade) + " %";
    }

    /** A grade to a tenth, halves upward. */
    public static BigDecimal tenths(double grade) {
        return BigDecimal.valueOf(grade).setScale(1, RoundingMode.HALF_UP);
    }

    /** How a learner stands in a cell, or what was decided by hand: "not begun, overdue". */
    public static String state(GradeSheet.Cell cell) {
        if (cell.isExcused()) {
            return "excused";
        }
        return cell.isSetByHand() ? "set by hand" : state(cell.standing());
    }

    /** How far a learner is: "reading", "in progress, overdue", "late, below pass mark". */
    public static String state(Standing standing) {
        return switch (standing.state()) {
            case NOT_ASSIGNED -> "not assigned";
            case NOT_BEGUN -> unfinished("not begun", standing);
            case READING -> unfinished("reading", standing);
            case IN_PROGRESS -> unfinished("in progress", standing);
            case DONE -> standing.failed() ? "below pass mark" : "done";
            case DONE_LATE -> standing.failed() ? "late, below pass mark" : "done late";
        };
    }

    private static String unfinished(String words, Standing standing) {
        return standing.overdue() ? words + ", overdue" : words;
    }
}
