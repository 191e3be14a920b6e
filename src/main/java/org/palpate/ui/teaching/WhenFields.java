package org.palpate.ui.teaching;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.Window;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.Unfinished;

/** When an assignment opens, is due and closes, in the school's time. */
class WhenFields extends Div {

    private static final int USUAL_DAYS = 7;
    private static final int USUAL_HOUR = 18;

    private final DateTimePicker opens;
    private final DateTimePicker due;
    private final DateTimePicker closes;
    private final Dates dates;
    private Window before = Window.ALWAYS;

    WhenFields(Dates dates, Runnable changed) {
        this.dates = dates;
        addClassName("form");
        opens = picker("Opens", "Empty: at once.", changed);
        due = picker("Due", "Later is late, and still possible. Empty: no due date.", changed);
        closes = picker("Closes", "Later is not possible. Empty: never.", changed);
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

    private static DateTimePicker picker(String label, String help, Runnable changed) {
        DateTimePicker picker = Fields.dayAndTime(label);
        picker.setHelperText(help);
        picker.addValueChangeListener(event -> changed.run());
        return picker;
    }

    void fill(Window window) {
        before = window;
        fill(opens, window.opensAt());
        fill(due, window.dueAt());
        fill(closes, window.closesAt());
    }

    private void fill(DateTimePicker picker, @Nullable Instant at) {
        picker.setValue(at == null ? null : dates.typed(at));
    }

    /** When it closes, as far as it is typed; null for never or not yet. */
    @Nullable Instant closesAt() {
        var typed = closes.getValue();
        return typed == null ? null : dates.resolve(typed);
    }

    /**
     * The dates as typed.
     *
     * @throws Unfinished when one is only half there
     */
    Window window() {
        return new Window(
                instant(opens, before.opensAt()),
                instant(due, before.dueAt()),
                instant(closes, before.closesAt()));
    }

    /**
     * What was not touched stays the very instant it was, also in the hour that comes twice; the
     * picker itself keeps milliseconds.
     */
    private @Nullable Instant instant(DateTimePicker picker, @Nullable Instant was) {
        var typed = picker.getValue();
        if (typed == null) {
            if (picker.isInvalid()) {
                throw new Unfinished(
                        "“%s” is not complete: give a date and a time, or clear both."
                                .formatted(picker.getLabel()),
                        picker);
            }
            return null;
        }
        boolean untouched =
                was != null && typed.equals(dates.typed(was).truncatedTo(ChronoUnit.MILLIS));
        return untouched ? was : dates.resolve(typed);
    }
}
