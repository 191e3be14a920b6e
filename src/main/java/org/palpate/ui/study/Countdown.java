package org.palpate.ui.study;

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
     * @param whenOver called when the page believes the time to be up; the server decides
     */
    Countdown(Instant startedAt, Instant deadline, Instant now, Runnable whenOver) {
        getElement().setProperty("whole", Duration.between(startedAt, deadline).toSeconds());
        getElement().setProperty("left", Math.max(0, Duration.between(now, deadline).toSeconds()));
        getElement().addEventListener("over", event -> whenOver.run());
    }
}
