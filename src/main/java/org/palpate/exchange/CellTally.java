package org.palpate.exchange;

import java.util.List;
import org.palpate.progress.Completion;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.Standing;

/**
 * How many cells stand where, each in one place; who is excused or not asked is not counted.
 *
 * @param done in time, or given a grade by hand
 * @param below of what is done, in time or late, whose grade does not reach the pass mark
 * @param overdue not done although the learner's time is over; what was due before they joined
 *     stands under way or not begun
 * @param closed finished only after the closing, which does not count
 */
record CellTally(
        long done, long late, long below, long overdue, long closed, long underway, long notBegun) {

    static CellTally of(List<GradeSheet.Cell> cells) {
        List<Completion> counted =
                cells.stream()
                        .map(GradeSheet.Cell::completion)
                        .filter(Completion::isAsked)
                        .toList();
        List<Completion> done = counted.stream().filter(Completion::isDone).toList();
        List<Completion> open =
                counted.stream().filter(one -> !one.isDone() && !one.isOverdue()).toList();
        long closed = open.stream().filter(Completion::isAfterClosing).count();
        long late = count(done, Standing.State.DONE_LATE);
        long notBegun = count(open, Standing.State.NOT_BEGUN);
        return new CellTally(
                done.size() - late,
                late,
                done.stream().filter(Completion::isFailed).count(),
                counted.stream().filter(Completion::isOverdue).count(),
                closed,
                open.size() - closed - notBegun,
                notBegun);
    }

    private static long count(List<Completion> of, Standing.State wanted) {
        return of.stream().filter(one -> one.standing().state() == wanted).count();
    }
}
