package org.palpate.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextArea.TextAreaI18n;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextField.TextFieldI18n;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.binder.Result;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.school.DateForm;

/**
 * Fields for numbers and dates: what does not fit is said in words, and dates are as the school's
 * country writes them.
 */
public final class Fields {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final double LITTLE_LEFT = 0.8;
    private static final LocalDate EXAMPLE = LocalDate.of(2026, 12, 5);
    private static final String FAR_OFF = "Write a date of the years 2000 to 2100.";

    /** No school's calendar begins before this; an earlier day is a slip of the keys. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    /** No school plans beyond this. */
    public static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private Fields() {}

    /** A whole number from the least to the most. */
    public static TypedField<Integer> wholeNumber(String label, int least, int most) {
        var field =
                new TypedField<Integer>(
                        label,
                        typed ->
                                Typing.whole(typed)
                                        .filter(number -> number >= least && number <= most),
                        String::valueOf,
                        "Write a whole number from %d to %d.".formatted(least, most));
        field.getElement().setAttribute("inputmode", "numeric");
        return field;
    }

    /** A share of a hundred, in whole numbers from the least to 100. */
    public static TypedField<Integer> percent(String label, int least) {
        var field =
                new TypedField<Integer>(
                        label,
                        typed ->
                                Typing.percent(typed)
                                        .filter(number -> number >= least && number <= 100),
                        String::valueOf,
                        "Write a whole number from %d to 100.".formatted(least));
        field.getElement().setAttribute("inputmode", "numeric");
        return field;
    }

    /**
     * A number from the least to the most.
     *
     * @param decimals digits after the point or comma, 1 or 2
     */
    public static TypedField<Double> number(String label, double least, double most, int decimals) {
        var field =
                new TypedField<Double>(
                        label,
                        typed ->
                                Typing.number(typed, decimals)
                                        .filter(number -> number >= least && number <= most),
                        OwnTerms::factor,
                        "Write a number from %s to %s, like 1.5 or 1,5."
                                .formatted(OwnTerms.factor(least), OwnTerms.factor(most)));
        field.getElement().setAttribute("inputmode", "decimal");
        return field;
    }

    /** A time of day, shown as the school's country writes it. */
    public static TypedField<LocalTime> time(String label, DateForm form) {
        return new TypedField<>(
                        label,
                        Typing::time,
                        DateTimeFormatter.ofPattern(form.time(), Locale.ENGLISH)::format,
                        "Write a time like 18:00 or 6 pm.")
                .saying(typed -> Typing.takenFor(typed).map("Taken as %s."::formatted));
    }

    /**
     * Bounds a text. The field itself tells how much of it fits once little is left, for a browser
     * cuts off what is pasted without a word, and what came in longer all the same it refuses in
     * its own place, with its limit. Every field for text has one ({@code FieldLimitsTest}).
     *
     * @param most characters the field takes
     */
    public static void limit(TextFieldBase<?, String> field, int most) {
        String helper = field.getHelperText();
        count(field, most, helper == null ? "" : helper);
    }

    /**
     * Bounds a text, see {@link #limit}.
     *
     * @param most characters the field takes
     * @param helper what stands under it as long as there is room
     */
    public static void count(TextFieldBase<?, String> field, int most, String helper) {
        bound(field, most);
        field.setHelperText(helper);
        // Counted when the field is left: while somebody types, what is on its way to the server
        // must not come back and take the place of what was typed since.
        field.addValueChangeListener(change -> {
            int length = change.getValue().length();
            String counted = "%d of at most %d characters.".formatted(length, most);
            field.setHelperText(
                    length < most * LITTLE_LEFT ? helper : (helper + " " + counted).strip());
        });
    }

    /**
     * Bounds a text without a count under it, as for an answer, whose field says other things
     * there. A password has no such bound: cut off without a word, it would be another one.
     *
     * @param most characters the field takes
     */
    public static void bound(TextFieldBase<?, String> field, int most) {
        String tooLong =
                String.format(
                        Locale.ENGLISH,
                        "At most %,d characters fit here, and this is longer. Shorten it.",
                        most);
        switch (field) {
            case TextField line -> {
                line.setMaxLength(most);
                line.setI18n(new TextFieldI18n().setMaxLengthErrorMessage(tooLong));
            }
            case TextArea area -> {
                area.setMaxLength(most);
                area.setI18n(new TextAreaI18n().setMaxLengthErrorMessage(tooLong));
            }
            default ->
                    throw new IllegalArgumentException(
                            "No limit is known for " + field.getClass().getName());
        }
    }

    /**
     * A day from {@link #FIRST_DAY} to {@link #LAST_DAY}, shown as the school's country writes it,
     * or with its month in words. What is typed in another form is understood by {@link
     * TypedDay#of} or refused.
     */
    public static DatePicker day(String label, DateForm form) {
        var picker = new DatePicker(label);
        picker.setLocale(Locale.UK);
        picker.setI18n(days(form));
        picker.setMin(FIRST_DAY);
        picker.setMax(LAST_DAY);
        picker.setFallbackParser(typed ->
                TypedDay.of(typed, form)
                        .map(Result::ok)
                        .orElseGet(() ->
                                Result.error(
                                        TypedDay.wrongWeekday(typed, form).orElse(noDate(form)))));
        return picker;
    }

    /**
     * The day of a field; null when nothing was given.
     *
     * @param name what the field is called
     * @throws Unfinished when what was typed is no day, or none that a school has
     */
    public static @Nullable LocalDate day(DatePicker picker, String name) {
        LocalDate day = picker.getValue();
        boolean farOff = day != null && (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY));
        if (farOff || picker.isInvalid()) {
            throw new Unfinished(
                    "“%s”: %s".formatted(name, farOff ? FAR_OFF : noDate(picker)), picker);
        }
        return day;
    }

    /** A day and a time of day in the school's zone; {@code help} stands under it. */
    public static DayAndTime dayAndTime(String label, String help, Dates dates) {
        return new DayAndTime(label, help, dates);
    }

    /** "Write a date like 12/05/2026 or 5 Dec 2026, with its year." */
    private static String noDate(DateForm form) {
        String like = DateTimeFormatter.ofPattern(form.day(), Locale.ENGLISH).format(EXAMPLE);
        return form.isDayFirst() || form.isMonthFirst()
                ? "Write a date like %s or 5 Dec 2026, with its year.".formatted(like)
                : "Write a date like %s or 2026-12-05, with its year. Numbers as in 12/5/2026 may mean two days."
                        .formatted(like);
    }

    private static String noDate(DatePicker picker) {
        return picker.getI18n().getBadInputErrorMessage();
    }

    private static DatePickerI18n days(DateForm form) {
        return new DatePickerI18n()
                .setDateFormat(form.day())
                .setFirstDayOfWeek(form.weekBegins().getValue() % DAYS_OF_A_WEEK)
                .setBadInputErrorMessage(noDate(form))
                .setMinErrorMessage(FAR_OFF)
                .setMaxErrorMessage(FAR_OFF);
    }

    /**
     * All fields and the parts they are made of: a day without its time has no value as a whole.
     */
    static Stream<HasValue<?, ?>> within(Component form) {
        return form.getChildren()
                .flatMap(child ->
                        child instanceof HasValue<?, ?> field
                                ? Stream.concat(Stream.of(field), within(child))
                                : within(child));
    }
}
