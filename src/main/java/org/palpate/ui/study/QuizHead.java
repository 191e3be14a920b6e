package org.palpate.ui.study;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import java.util.function.IntConsumer;
import org.palpate.attempt.AttemptPage;

/** The quiz's name, which question this is, and a quiet line that tells how far it is. */
class QuizHead extends Header {

    /**
     * The head of an attempt's page.
     *
     * @param goTo goes to the question at a place, from 0, where the quiz allows it
     */
    QuizHead(AttemptPage page, IntConsumer goTo) {
        addClassName("quiz-head");
        add(new H1("%s · Question %d of %d".formatted(page.quizTitle(), page.position() + 1, page.size())));
        var line = new OrderedList();
        line.addClassName("progress-line");
        line.getElement().setAttribute("aria-label", page.oneWay() ? "Progress" : "Map of questions");
        line.setClassName("map", !page.oneWay());
        for (int place = 0; place < page.size(); place++) {
            line.add(segment(place, page, goTo));
        }
        add(line);
    }

    private static ListItem segment(int place, AttemptPage page, IntConsumer goTo) {
        var standing = page.line().get(place);
        var segment = new ListItem();
        segment.addClassName(standing.name().toLowerCase(java.util.Locale.ROOT));
        boolean flagged = page.flagged().contains(place);
        String words = "Question %d: %s%s".formatted(place + 1, words(standing), flagged ? ", flagged" : "");
        segment.setClassName("flagged", flagged);
        if (place == page.position()) {
            segment.getElement().setAttribute("aria-current", "step");
        }
        if (page.oneWay()) {
            segment.getElement().setAttribute("aria-label", words);
        } else {
            var go = new NativeButton("%s%d%s".formatted(flagged ? "⚑" : "", place + 1, sign(standing)), click -> goTo.accept(place));
            go.getElement().setAttribute("aria-label", words);
            if (place == page.position()) {
                go.getElement().setAttribute("aria-current", "step");
            }
            segment.add(go);
        }
        return segment;
    }

    private static String sign(AttemptPage.Standing standing) {
        return switch (standing) {
            case OPEN -> "";
            case GIVEN -> "•";
            case RIGHT -> "✓";
            case PARTLY -> "◐";
            case WRONG -> "✗";
        };
    }

    private static String words(AttemptPage.Standing standing) {
        return switch (standing) {
            case OPEN -> "not answered";
            case GIVEN -> "answered";
            case RIGHT -> "right";
            case PARTLY -> "partly right";
            case WRONG -> "wrong";
        };
    }
}
