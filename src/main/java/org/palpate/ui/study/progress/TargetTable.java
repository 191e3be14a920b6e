package org.palpate.ui.study.progress;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.palpate.recall.OwnTargets;
import org.palpate.recall.TargetPlan;
import org.palpate.recall.TargetStanding;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Table;
import org.palpate.ui.kit.TargetWords;

/** What a learner's classes are to remember, and how the learner stands with it. */
public final class TargetTable extends Div {

    /** A table of these, one at least. */
    public TargetTable(List<OwnTargets.Standing> targets, Dates dates) {
        var table =
                new Table(
                        "Targets of your classes",
                        "Target",
                        "Where you are",
                        "Likely recalled on the day");
        targets.forEach(one ->
                table.row(
                        Table.text(TargetWords.of(one.target(), one.title(), dates)),
                        Table.text(where(one, dates)),
                        Table.text(TargetWords.expected(one.standing()))));
        add(
                table,
                Bits.text(
                        "The estimate is for the day if nothing more were asked, with the range it lies in 9 times in 10.",
                        "quiet",
                        "small"));
    }

    private static String where(OwnTargets.Standing one, Dates dates) {
        TargetStanding standing = one.standing();
        String state = TargetWords.state(one.target(), standing, dates.now());
        return one.target().plan().kind() == TargetPlan.Kind.DAYS
                ? "%s: %d of %d questions"
                        .formatted(state, standing.rightOnDays(), standing.questions())
                : state;
    }
}
