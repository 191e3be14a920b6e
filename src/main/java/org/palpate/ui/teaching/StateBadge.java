package org.palpate.ui.teaching;

import com.vaadin.flow.component.Component;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.Standing;
import org.palpate.ui.kit.Bits;

/**
 * How far somebody is with an assignment, as a small label.
 *
 * @param tone one of {@link Bits#badge}
 */
record StateBadge(String text, String tone) {

    static StateBadge of(GradeSheet.Cell cell) {
        if (cell.isExcused()) {
            return new StateBadge("Excused", "");
        }
        return cell.isSetByHand() ? new StateBadge("Set by hand", "accent") : of(cell.standing());
    }

    private static StateBadge of(Standing standing) {
        boolean overdue = standing.overdue();
        return switch (standing.state()) {
            case NOT_ASSIGNED -> new StateBadge("Not assigned", "");
            case DONE -> new StateBadge("✓ Done", "right");
            case DONE_LATE -> new StateBadge("✓ Done late", "due");
            case IN_PROGRESS -> unfinished("In progress", overdue, "accent");
            case READING -> unfinished("Reading", overdue, "accent");
            case NOT_BEGUN -> unfinished("Not begun", overdue, "");
        };
    }

    private static StateBadge unfinished(String text, boolean overdue, String tone) {
        return overdue ? new StateBadge(text + ", overdue", "wrong") : new StateBadge(text, tone);
    }

    Component toComponent() {
        return Bits.badge(text, tone);
    }
}
