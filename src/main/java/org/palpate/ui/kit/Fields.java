package org.palpate.ui.kit;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.IntegerField.IntegerFieldI18n;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.NumberField.NumberFieldI18n;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Locale;

/**
 * Fields for numbers and dates: what does not fit is said in words, weeks begin on Monday, and
 * dates are written day first.
 */
public final class Fields {

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final double LITTLE_LEFT = 0.8;
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
     * A number from the least to the most. An exponent cannot be typed: of "1e1" a 1 would be kept.
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
        field.getElement().setProperty("allowedCharPattern", "[-0-9.,]");
        field.setI18n(
                new NumberFieldI18n()
                        .setBadInputErrorMessage(words)
                        .setMinErrorMessage(words)
                        .setMaxErrorMessage(words)
                        .setStepErrorMessage(words));
        return field;
    }

    /**
     * Tells how much of a text fits once little is left: a field cuts off what is pasted without a
     * word.
     *
     * @param most characters the field takes
     * @param helper what stands under it as long as there is room
     */
    public static void count(TextFieldBase<?, String> field, int most, String helper) {
        field.setHelperText(helper);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            int length = change.getValue().length();
            String counted = "%d of at most %d characters.".formatted(length, most);
            field.setHelperText(
                    length < most * LITTLE_LEFT ? helper : (helper + " " + counted).strip());
        });
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
