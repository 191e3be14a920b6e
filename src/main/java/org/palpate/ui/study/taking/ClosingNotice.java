package org.palpate.ui.study.taking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.Assignment;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;

/**
 * What a closing means for an attempt that goes on after it, because it was begun when the closing
 * was later or there was none: said on the last day before it, and at the moment itself, also while
 * the page only stands open.
 */
class ClosingNotice extends Div {

    private static final Duration AHEAD = Duration.ofDays(1);

    /**
     * The notice for one attempt, empty where no closing is near or past.
     *
     * @param begunWith the assignments that the attempt was begun for
     * @param deadline when the attempt ends by itself; null for never
     */
    ClosingNotice(List<Assignment> begunWith, @Nullable Instant deadline, Dates dates) {
        addClassName("stack");
        getElement().setAttribute("role", "status");
        for (Assignment one : begunWith) {
            Instant closesAt = one.window().closesAt();
            boolean handedIn = closesAt != null && deadline != null && !closesAt.isBefore(deadline);
            if (closesAt != null && !handedIn) {
                say(one, closesAt, dates);
            }
        }
        setVisible(getChildren().findAny().isPresent());
    }

    private void say(Assignment one, Instant closesAt, Dates dates) {
        String group = Isolated.of(one.className());
        String at = dates.full(closesAt);
        String after =
                "It closed for %s (%s). What you finish from now on does not count there; you may go on for yourself."
                        .formatted(group, at);
        Duration left = Duration.between(dates.now(), closesAt);
        if (left.isNegative() || left.isZero()) {
            var closed = new Paragraph(after);
            closed.addClassNames("message", "due");
            add(closed);
        } else if (left.compareTo(AHEAD) <= 0) {
            var ahead =
                    new Paragraph(
                            "It closes for %s %s. What is finished later does not count there."
                                    .formatted(group, at));
            ahead.addClassNames("quiet", "small");
            add(ahead);
            // A machine that slept through the moment says it when it wakes.
            ahead.getElement()
                    .executeJs(
                            """
                            const end = Date.now() + $0;
                            const watch = setInterval(() => {
                              if (!this.isConnected) { clearInterval(watch); return; }
                              if (Date.now() < end) return;
                              clearInterval(watch);
                              this.textContent = $1;
                              this.className = 'message due';
                            }, 1000);
                            """,
                            (double) left.toMillis(),
                            after);
        }
    }
}
