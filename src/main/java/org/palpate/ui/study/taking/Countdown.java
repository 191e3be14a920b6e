package org.palpate.ui.study.taking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.time.Instant;

/** The time left, by the server's clock. */
@Tag("palpate-countdown")
@JsModule("context://frontend/countdown/palpate-countdown.js")
class Countdown extends Component {

    /**
     * Counts down to a deadline.
     *
     * @param whenAsked called when the page believes the time to be up, or does not trust its
     *     clocks; the server decides, and tells what is left by {@link #left}
     */
    Countdown(Instant startedAt, Instant deadline, Instant now, Runnable whenAsked) {
        getElement().setProperty("whole", Duration.between(startedAt, deadline).toSeconds());
        getElement().setProperty("left", millis(deadline, now));
        getElement().addEventListener("over", event -> whenAsked.run());
        getElement().addEventListener("sync", event -> whenAsked.run());
    }

    /** Tells the page how much time is left now. */
    void left(Instant deadline, Instant now) {
        getElement().executeJs("this.synced($0)", millis(deadline, now));
    }

    private static double millis(Instant deadline, Instant now) {
        return Math.max(0, Duration.between(now, deadline).toMillis());
    }
}
