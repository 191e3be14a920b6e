package org.palpate.ui.study.parts;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.time.Instant;
import org.palpate.content.Lesson;
import org.palpate.progress.ReadingTimes;
import org.palpate.ui.kit.Bits;
import org.palpate.words.Counted;

/** Measures how long a lesson is in front of its reader, and says when it counts as read. */
@JsModule("context://frontend/reading-time/palpate-reading-time.js")
public class ReadingClock extends Div {

    private static final String SECONDS = "event.detail.seconds";

    private final Paragraph words = Bits.text("", "quiet", "small");
    private final Lesson lesson;
    private boolean read;

    /** Keeps what was measured. */
    @FunctionalInterface
    public interface Spent {

        /** Gives how long it was in all. */
        Duration keep(Instant opened, Duration visible);
    }

    /**
     * A clock that begins now.
     *
     * @param known whether anybody is there for whom it can count
     * @param read whether the lesson counts as read already
     * @param before how long it was there before
     */
    public ReadingClock(
            Lesson lesson,
            boolean known,
            boolean read,
            Duration before,
            Instant opened,
            Spent spent) {
        words.setVisible(known);
        this.lesson = lesson;
        this.read = read;
        addClassName("reading-clock");
        var element = new Element("palpate-reading-time");
        element.addEventListener(
                        "spent",
                        event -> {
                            int seconds = event.getEventData().get(SECONDS).asInt(0);
                            if (seconds > 0) {
                                say(spent.keep(opened, Duration.ofSeconds(seconds)));
                            }
                        })
                .addEventData(SECONDS);
        add(words);
        getElement().appendChild(element);
        say(before);
    }

    private void say(Duration all) {
        Duration left = ReadingTimes.needed(lesson).minus(all);
        read = read || !left.isPositive();
        words.setText(
                read
                        ? "✓ You have read this lesson."
                        : "This lesson counts as read after %s more on this page, in one visit or several."
                                .formatted(
                                        Counted.sentence(
                                                (int) Math.ceilDiv(left.toSeconds(), 60),
                                                "about a minute",
                                                "about %d minutes")));
    }
}
