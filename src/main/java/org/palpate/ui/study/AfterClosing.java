package org.palpate.ui.study;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import org.palpate.attempt.AttemptResult;
import org.palpate.classroom.Assignment;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;

/**
 * For which assignments an attempt came too late: it was begun in time and finished after their
 * closing, so it does not count for them. Empty when there is none.
 */
final class AfterClosing extends Div {

    private AfterClosing() {
        addClassName("stack");
    }

    /**
     * What is said at the attempt's result.
     *
     * @param begunWith the assignments that the attempt was begun for
     */
    static AfterClosing of(AttemptResult result, List<Assignment> begunWith, Dates dates) {
        var said = new AfterClosing();
        for (Assignment one : begunWith) {
            Instant closesAt = one.window().closesAt();
            if (closesAt != null && !one.countsEnd(result.finishedAt())) {
                said.add(
                        Bits.text(
                                "You finished this after the closing (%s), so it does not count for %s. It stays in your own record."
                                        .formatted(
                                                dates.full(closesAt), Isolated.of(one.className())),
                                "message",
                                "due"));
            }
        }
        said.setVisible(said.getChildren().findAny().isPresent());
        return said;
    }
}
