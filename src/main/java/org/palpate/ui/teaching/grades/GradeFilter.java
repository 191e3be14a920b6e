package org.palpate.ui.teaching.grades;

import java.util.function.Predicate;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.Standing;

/** Which lines of a gradebook are looked at. */
enum GradeFilter {
    EVERYBODY("Everybody", cell -> true),
    NOT_BEGUN(
            "Who has not begun something",
            cell -> !cell.isExcused() && cell.standing().state() == Standing.State.NOT_BEGUN),
    IN_PROGRESS(
            "Who is in the middle of something",
            cell ->
                    cell.standing().state() == Standing.State.IN_PROGRESS
                            || cell.standing().state() == Standing.State.READING),
    OVERDUE("Who is overdue", cell -> cell.completion().isOverdue()),
    AFTER_CLOSING("Who finished after the closing", cell -> cell.completion().isAfterClosing()),
    LATE("Who was late", cell -> cell.standing().state() == Standing.State.DONE_LATE),
    FAILED("Who is below a pass mark", GradeSheet.Cell::isFailed),
    BY_HAND("Whose grade was changed by hand", cell -> cell.decision() != null);

    private final String label;
    private final Predicate<GradeSheet.Cell> wanted;

    GradeFilter(String label, Predicate<GradeSheet.Cell> wanted) {
        this.label = label;
        this.wanted = wanted;
    }

    String label() {
        return label;
    }

    boolean keeps(GradeSheet.Row row) {
        return this == EVERYBODY || row.cells().stream().anyMatch(wanted);
    }
}
