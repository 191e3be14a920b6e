package org.palpate.ui.kit;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A day and a time of day, each typed or the day chosen from a calendar; both or none. */
public class DayAndTime extends CustomField<LocalDateTime> {

    private final DatePicker day;
    private final TypedField<LocalTime> time;
    private final String name;
    private final Dates dates;

    DayAndTime(String label, String help, Dates dates) {
        day = Fields.day("", dates.form());
        time = Fields.time("", dates.form());
        name = label;
        this.dates = dates;
        setLabel(label);
        setHelperText(help);
        addValueChangeListener(change -> setHelperText((help + " " + said()).strip()));
        setManualValidation(true);
        day.setAriaLabel(label + ", date");
        day.setPlaceholder("Date");
        time.setAriaLabel(label + ", time");
        time.setPlaceholder("Time");
        var both = new Div(day, time);
        both.addClassNames("row", "day-and-time");
        add(both);
    }

    /** What a reader might take otherwise: midnight, and what the clocks skip or show twice. */
    private String said() {
        LocalDateTime value = getValue();
        if (value == null) {
            return "";
        }
        return value.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? "Midnight: the end of %s.".formatted(dates.day(value.toLocalDate().minusDays(1)))
                : dates.doubt(value).orElse("");
    }

    @Override
    protected @Nullable LocalDateTime generateModelValue() {
        LocalDate on = day.getValue();
        return on == null || time.isInvalid() || time.getValue().isBlank()
                ? null
                : LocalDateTime.of(on, timeOrMidnight());
    }

    private LocalTime timeOrMidnight() {
        LocalTime at = time.isInvalid() ? null : time.typed();
        return at == null ? LocalTime.MIDNIGHT : at;
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDateTime value) {
        day.setValue(value == null ? null : value.toLocalDate());
        time.write(value == null ? null : value.toLocalTime().withSecond(0).withNano(0));
    }

    /** The part for the time, to be typed in. */
    public HasValue<?, String> time() {
        return time;
    }

    /** The part for the day. */
    public HasValue<?, LocalDate> day() {
        return day;
    }

    /**
     * What was typed; null when nothing was.
     *
     * @throws Unfinished when one part is missing or not understood
     */
    public @Nullable LocalDateTime typed() {
        LocalTime at = time.typed();
        LocalDate on = Fields.day(day, name + ", date");
        if (on == null && at == null) {
            return null;
        }
        if (on == null) {
            throw new Unfinished(
                    "“%s” is not complete: give a date and a time, or clear both.".formatted(name),
                    day);
        }
        if (at == null) {
            throw new Unfinished(
                    "“%s” is not complete: give a date and a time, or clear both.".formatted(name),
                    time);
        }
        return LocalDateTime.of(on, at);
    }

    /** Fills in a moment, in the school's zone; null for none. */
    public void fill(@Nullable Instant at) {
        setValue(at == null ? null : dates.typed(at));
    }

    /**
     * The moment that was typed; null when nothing was. What was not touched stays the very instant
     * it was, also in the hour that comes twice: the field itself keeps minutes.
     *
     * @param was what was filled in
     * @throws Unfinished when one part is missing or not understood
     */
    public @Nullable Instant instant(@Nullable Instant was) {
        LocalDateTime typed = typed();
        if (typed == null) {
            return null;
        }
        boolean untouched =
                was != null && typed.equals(dates.typed(was).truncatedTo(ChronoUnit.MINUTES));
        return untouched ? was : dates.resolve(typed);
    }
}
