package org.palpate.ui.teaching.parts;

import com.vaadin.flow.component.Component;
import org.palpate.progress.Completion;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.GradeWords;
import org.palpate.ui.kit.Bits;
import org.springframework.util.StringUtils;

/**
 * How far somebody is with an assignment, as a small label.
 *
 * @param tone one of {@link Bits#badge}
 */
public record StateBadge(String text, String tone) {

    /** The label for this cell of a gradebook. */
    public static StateBadge of(GradeSheet.Cell cell) {
        Completion work = cell.completion();
        String words = StringUtils.capitalize(GradeWords.state(work));
        return work.isDone() && !work.isSetByHand() && !work.isFailed()
                ? new StateBadge("✓ " + words, tone(work))
                : new StateBadge(words, tone(work));
    }

    private static String tone(Completion work) {
        if (work.isOverdue() || work.isClosed() && !work.isDueBeforeJoining()) {
            return "wrong";
        }
        if (work.isFailed()) {
            return "due";
        }
        if (work.isSetByHand()) {
            return "accent";
        }
        return switch (work.standing().state()) {
            case NOT_ASSIGNED, NOT_BEGUN -> "";
            case IN_PROGRESS, READING -> "accent";
            case AFTER_CLOSING -> "wrong";
            case DONE -> "right";
            case DONE_LATE -> "due";
        };
    }

    /** The label. */
    public Component toComponent() {
        return Bits.badge(text, tone);
    }
}
