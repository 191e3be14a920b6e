package org.palpate.ui.kit;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.IntegerField.IntegerFieldI18n;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.NumberField.NumberFieldI18n;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Locale;

/**
 * Fields for numbers and dates: what does not fit is said in words, weeks begin on Monday, and
 * dates are written day first.
 */
public final class Fields {

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final String NO_DATE = "Write a date like 24/09/2026.";

    private Fields() {}

    /** A whole number from the least to the most. */
    public static IntegerField wholeNumber(String label, int least, int most) {
        var field = new IntegerField(label);
        String words = "Write a whole number from %d to %d.".formatted(least, most);
        field.setMin(least);
        field.setMax(most);
        field.setI18n(
                new IntegerFieldI18n()
                        .setBadInputErrorMessage(words)
                        .setMinErrorMessage(words)
                        .setMaxErrorMessage(words)
                        .setStepErrorMessage(words));
        return field;
    }

    /**
     * A number from the least to the most.
     *
     * @param step what it is a multiple of, for example 0.1
     */
    public static NumberField number(String label, double least, double most, double step) {
        var field = new NumberField(label);
        String words =
                "Write a number from %s to %s, in steps of %s."
                        .formatted(OwnTerms.factor(least), OwnTerms.factor(most), step);
        field.setMin(least);
        field.setMax(most);
        field.setStep(step);
        field.setI18n(
                new NumberFieldI18n()
                        .setBadInputErrorMessage(words)
                        .setMinErrorMessage(words)
                        .setMaxErrorMessage(words)
                        .setStepErrorMessage(words));
        return field;
    }

    /** A day. */
    public static DatePicker day(String label) {
        var picker = new DatePicker(label);
        picker.setLocale(Locale.UK);
        picker.setI18n(days());
        return picker;
    }

    /** A day and a time of day, in quarters of an hour or as typed. */
    public static DateTimePicker dayAndTime(String label) {
        var picker = new DateTimePicker(label);
        picker.setLocale(Locale.UK);
        picker.setStep(STEP);
        picker.setDatePlaceholder("Date");
        picker.setTimePlaceholder("Time");
        picker.setDatePickerI18n(days());
        picker.setI18n(
                new DateTimePickerI18n()
                        .setBadInputErrorMessage(
                                "Write a date like 24/09/2026 and a time like 18:00.")
                        .setIncompleteInputErrorMessage("Give a date and a time, or clear both."));
        return picker;
    }

    private static DatePickerI18n days() {
        return new DatePickerI18n()
                .setFirstDayOfWeek(DayOfWeek.MONDAY.getValue())
                .setBadInputErrorMessage(NO_DATE);
    }
}
