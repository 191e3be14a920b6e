package org.palpate.ui.study;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.palpate.attempt.AttemptPage;

/** The quiz's name, which question this is, and a quiet line that tells how far it is. */
class QuizHead extends Header {

    QuizHead(AttemptPage page) {
        addClassName("quiz-head");
        add(new H1("%s · Question %d of %d".formatted(page.quizTitle(), page.position() + 1, page.size())));
        var line = new OrderedList();
        line.addClassName("progress-line");
        line.getElement().setAttribute("aria-label", "Progress");
        for (int place = 0; place < page.size(); place++) {
            line.add(segment(place, page));
        }
        add(line);
    }

    private static ListItem segment(int place, AttemptPage page) {
        var standing = page.line().get(place);
        var segment = new ListItem();
        segment.addClassName(standing.name().toLowerCase(java.util.Locale.ROOT));
        segment.getElement().setAttribute("aria-label", "Question %d: %s".formatted(place + 1, words(standing)));
        if (place == page.position()) {
            segment.getElement().setAttribute("aria-current", "step");
        }
        return segment;
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
