package org.palpate.ui.study.taking;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AttemptState;
import org.palpate.ui.kit.Isolated;

/** The quiz's name, which question this is, and a quiet line that tells how far it is. */
class QuizHead extends Header {

    /** From how many questions on the line is one bar on a phone. */
    private static final int MANY = 40;

    private final OrderedList line = new OrderedList();

    /**
     * The head of an attempt's page.
     *
     * @param inLesson whether it stands within a lesson, which has a heading of its own
     * @param goTo goes to the question at a place, from 0, where the quiz allows it
     */
    QuizHead(AttemptState page, boolean inLesson, IntConsumer goTo) {
        addClassName("quiz-head");
        String words =
                "%s · Question %d of %d"
                        .formatted(
                                Isolated.of(page.taken().title()),
                                page.position() + 1,
                                page.size());
        add(inLesson ? new H2(words) : new H1(words));
        line.addClassName("progress-line");
        line.getElement()
                .setAttribute(
                        "aria-label", page.taken().oneWay() ? "Progress" : "Map of questions");
        line.setClassName("map", !page.taken().oneWay());
        line.setClassName("many", page.size() > MANY);
        for (int place = 0; place < page.size(); place++) {
            line.add(new Segment(place, page.taken().oneWay(), goTo));
        }
        add(line);
        show(page);
        // A long map scrolls in itself; where one stands is always in sight, from when it has a
        // size.
        line.getElement()
                .executeJs(
                        """
                        const watch = new ResizeObserver(() => {
                          const here = this.querySelector('li[aria-current]');
                          if (!this.clientHeight || !here) return;
                          this.scrollTop = here.offsetTop - this.offsetTop - (this.clientHeight - here.offsetHeight) / 2;
                          watch.disconnect();
                        });
                        watch.observe(this);
                        """);
    }

    /** Brings the line up to date, without taking the focus from it. */
    void show(AttemptState page) {
        line.getChildren().forEach(segment -> ((Segment) segment).show(page));
    }

    /** One question on the line; a button where the quiz lets one go to it. */
    private static final class Segment extends ListItem {

        private final int place;
        private final @Nullable NativeButton go;

        Segment(int place, boolean oneWay, IntConsumer goTo) {
            this.place = place;
            go = oneWay ? null : new NativeButton("", click -> goTo.accept(place));
            if (go != null) {
                add(go);
            }
        }

        void show(AttemptState page) {
            var standing = page.line().get(place);
            boolean flagged = page.flagged().contains(place);
            String words =
                    "Question %d: %s%s"
                            .formatted(place + 1, words(standing), flagged ? ", flagged" : "");
            setClassName(standing.name().toLowerCase(java.util.Locale.ROOT));
            setClassName("flagged", flagged);
            if (place == page.position()) {
                getElement().setAttribute("aria-current", "step");
            }
            if (go == null) {
                getElement().setAttribute("aria-label", words);
            } else {
                go.setText("%s%d%s".formatted(flagged ? "⚑" : "", place + 1, sign(standing)));
                go.getElement().setAttribute("aria-label", words);
                if (place == page.position()) {
                    go.getElement().setAttribute("aria-current", "step");
                }
            }
        }
    }

    private static String sign(AttemptState.Standing standing) {
        return switch (standing) {
            case OPEN -> "";
            case GIVEN -> "•";
            case RIGHT -> "✓";
            case PARTLY -> "◐";
            case WRONG -> "✗";
        };
    }

    private static String words(AttemptState.Standing standing) {
        return switch (standing) {
            case OPEN -> "not answered";
            case GIVEN -> "answered";
            case RIGHT -> "right";
            case PARTLY -> "partly right";
            case WRONG -> "wrong";
        };
    }
}
