package org.palpate.ui.teaching.assigning;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.Window;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.DayAndTime;
import org.palpate.ui.kit.Fields;

/** When an assignment opens, is due and closes, in the school's time. */
class WhenFields extends Div {

    private static final int USUAL_DAYS = 7;
    private static final int USUAL_HOUR = 18;

    private final DayAndTime opens;
    private final DayAndTime due;
    private final DayAndTime closes;
    private final Dates dates;
    private Window before = Window.ALWAYS;

    WhenFields(Dates dates, Runnable changed) {
        this.dates = dates;
        addClassName("form");
        opens = picker("Opens", "Empty: at once.", changed);
        due = picker("Due", "Later is late, and still possible. Empty: no due date.", changed);
        closes =
                picker(
                        "Closes",
                        "Nobody begins the quiz after it, and what is open then is handed in. Empty: never.",
                        changed);
        due.setValue(dates.today().plusDays(USUAL_DAYS).withHour(USUAL_HOUR));
        add(
                opens,
                due,
                closes,
                Bits.text(
                        "Times are in the school's time zone, %s.".formatted(dates.zone()),
                        "quiet",
                        "small"));
    }

    private DayAndTime picker(String label, String help, Runnable changed) {
        DayAndTime picker = Fields.dayAndTime(label, help, dates);
        picker.addValueChangeListener(event -> changed.run());
        return picker;
    }

    void fill(Window window) {
        before = window;
        opens.fill(window.opensAt());
        due.fill(window.dueAt());
        closes.fill(window.closesAt());
    }

    /** When it closes, as far as it is typed; null for never or not yet. */
    @Nullable Instant closesAt() {
        return resolved(closes);
    }

    /** When it opens, as far as it is typed; null for at once or not yet. */
    @Nullable Instant opensAt() {
        return resolved(opens);
    }

    private @Nullable Instant resolved(DayAndTime picker) {
        var typed = picker.getValue();
        return typed == null ? null : dates.resolve(typed);
    }

    /**
     * The dates as typed.
     *
     * @throws org.palpate.ui.kit.Unfinished when one is only half there, or not understood
     */
    Window window() {
        return new Window(
                opens.instant(before.opensAt()),
                due.instant(before.dueAt()),
                closes.instant(before.closesAt()));
    }
}
