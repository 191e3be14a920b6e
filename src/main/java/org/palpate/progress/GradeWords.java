package org.palpate.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.palpate.attempt.Shown;
import org.palpate.classroom.grading.ClassGrade;
import org.palpate.classroom.grading.Result;
import org.palpate.quiz.Grade;

/** Grades and states as they are written: the same on the page, on paper and in a file. */
public final class GradeWords {

    private GradeWords() {}

    /** "88", "66.7": a grade to a tenth, which is named only where there is one. */
    public static String number(double grade) {
        return tenths(grade).stripTrailingZeros().toPlainString();
    }

    /**
     * A share of something as whole per cent, and never "100 %" of what is not whole or "0 %" of
     * what is not nothing.
     *
     * @param share 0 to 1; below 0 for what may be against
     */
    public static String share(double share) {
        long percent = Math.round(100 * share);
        boolean part = share > 0 && share < 1;
        return (part ? Math.clamp(percent, 1, 99) : percent) + " %";
    }

    /** "15", "4.5": any number to a tenth, halves upward. */
    public static String decimal(double number) {
        return BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Why a grade is not shown, and when it will be; empty for one that is. */
    public static String notShown(Shown shown) {
        return switch (shown) {
            case NOW -> "";
            case ONCE_CLOSED -> "The grade is shown once the quiz is closed.";
            case ONCE_OVER -> "The grade is shown when the quiz is over for everybody.";
            case NOT_FOR_NOW -> "This quiz does not show its grade for now.";
        };
    }

    /** "88 %", "66.7 %". */
    public static String percent(double grade) {
        return number(grade) + " %";
    }

    /** A grade to a tenth, halves upward. */
    public static BigDecimal tenths(double grade) {
        return Grade.tenths(grade);
    }

    /**
     * How a learner stands in a cell, or what was decided by hand, and how it is counted: "not
     * begun, overdue, counts as 0 %".
     */
    public static String state(GradeSheet.Cell cell) {
        Completion work = cell.completion();
        boolean isZero = work.isAfterClosing() && cell.counted().counts();
        return state(work) + (isZero ? ", so 0 %" : counted(cell.counted()));
    }

    /** What the class grade makes of it, where that is not what everybody expects. */
    private static String counted(ClassGrade.Line line) {
        if (line.how() == ClassGrade.How.LOWEST) {
            return ", left out as one of the lowest";
        }
        if (line.kind() == Result.Kind.MISSING && line.counts()) {
            return ", counts as 0 %";
        }
        return line.kind() == Result.Kind.GRADED && !line.counts() ? ", counts nothing" : "";
    }

    /**
     * How far a learner is, and whether the grade that counts passes: "reading", "in progress,
     * overdue", "not begun, closed", "not begun, due before joining", "finished after the closing,
     * does not count", "done, passed", "done late, below the pass mark".
     */
    public static String state(Completion work) {
        if (work.isExcused()) {
            return "excused";
        }
        return (work.isSetByHand() ? "set by hand" : progress(work)) + verdict(work);
    }

    /**
     * The same in words for the learner, which say no more of a grade than may be seen: "done" for
     * "done, passed", and "handed in" where being done would tell the grade.
     */
    public static String ownState(OwnStanding own) {
        Completion work = own.completion();
        if (own.isWithheld()) {
            return own.goingOn() ? "in progress" : "handed in";
        }
        if (work.isSetByHand()) {
            return "done" + verdict(work);
        }
        return own.told() || work.isExcused() ? state(work) : progress(work);
    }

    private static String progress(Completion work) {
        return switch (work.standing().state()) {
            case NOT_ASSIGNED -> "not assigned";
            case NOT_BEGUN -> unfinished("not begun", work);
            case READING -> unfinished("reading", work);
            case IN_PROGRESS -> unfinished("in progress", work);
            case AFTER_CLOSING -> "finished after the closing, does not count";
            case DONE -> "done";
            case DONE_LATE -> "done late";
        };
    }

    /** What is closed is not only overdue: nothing can be done about it any more. */
    private static String unfinished(String words, Completion work) {
        String dated = work.isDueBeforeJoining() ? words + ", due before joining" : words;
        if (work.isClosed()) {
            return dated + ", closed";
        }
        return work.isOverdue() ? dated + ", overdue" : dated;
    }

    /** ", passed" or ", below the pass mark"; nothing while there is no grade to judge. */
    public static String verdict(Completion work) {
        if (work.isPassed()) {
            return ", passed";
        }
        return work.isFailed() ? ", below the pass mark" : "";
    }
}
