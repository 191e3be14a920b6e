package org.palpate.school;

import java.time.DayOfWeek;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.WeekFields;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a country writes days and times: which of day, month and year stands first, what parts them,
 * and whether the hours of the afternoon begin anew. Taken from the Unicode CLDR data that Java
 * brings, by the short form of the language most people there read; always with four digits of the
 * year and two of day and month, so that columns of dates stand under one another.
 *
 * @param day a pattern of {@link java.time.format.DateTimeFormatter}: {@code MM/dd/yyyy}
 * @param time likewise: {@code HH:mm}, or {@code h:mm a} where the afternoon begins anew
 * @param weekBegins the day that calendars have first
 */
public record DateForm(String day, String time, DayOfWeek weekBegins) {

    /** What is understood the same everywhere, for a school that named no country. */
    public static final DateForm IN_WORDS = new DateForm("d MMM yyyy", "HH:mm", DayOfWeek.MONDAY);

    private static final String EVERYWHERE = "yyyy-MM-dd";

    private static final Pattern PARTS = Pattern.compile("([dMy])\\1*[^dMy./-]*([./-])?");

    /**
     * Where the language that most there read is not the one that most of the country's languages
     * write like.
     */
    private static final Map<String, String> LANGUAGES =
            Stream.concat(
                            Stream.of(
                                            "US", "GB", "IE", "AU", "NZ", "CA", "IN", "PK", "PH",
                                            "SG", "ZA", "NG", "KE", "GH", "UG", "HK", "MT", "JM",
                                            "TT", "BB", "BS", "BZ", "ZW", "ZM", "BW", "NA")
                                    .map(country -> Map.entry(country, "en")),
                            Stream.of("CN zh", "IL he", "IR fa", "CY el", "MY ms", "MA ar")
                                    .map(pair -> pair.split(" "))
                                    .map(pair -> Map.entry(pair[0], pair[1])))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /**
     * The form of a country.
     *
     * @param country two letters, ISO 3166; empty for none, which gives {@link #IN_WORDS}
     */
    public static DateForm of(String country) {
        if (country.isEmpty()) {
            return IN_WORDS;
        }
        DayOfWeek first = WeekFields.of(Locale.of("", country)).getFirstDayOfWeek();
        return mostUsual(
                        locales(country).stream()
                                .map(locale -> new DateForm(dayIn(locale), timeIn(locale), first))
                                .toList())
                .orElse(new DateForm(EVERYWHERE, "HH:mm", first));
    }

    /** Whether the month stands before the day, as in 12/05/2026 for December 5. */
    public boolean isMonthFirst() {
        return day.startsWith("MM");
    }

    /** Whether the day of the month stands first, in numbers, as in 05.12.2026 for December 5. */
    public boolean isDayFirst() {
        return day.startsWith("dd");
    }

    private static List<Locale> locales(String country) {
        List<Locale> there =
                Stream.of(Locale.getAvailableLocales())
                        .filter(locale -> locale.getCountry().equals(country))
                        .filter(locale -> locale.getVariant().isEmpty())
                        .sorted(Comparator.comparing(Locale::toLanguageTag))
                        .toList();
        String language = LANGUAGES.get(country);
        List<Locale> main =
                there.stream()
                        .filter(locale ->
                                language == null
                                        ? !locale.getLanguage().equals("en")
                                        : locale.getLanguage().equals(language))
                        .toList();
        return main.isEmpty() ? there : main;
    }

    private static Optional<DateForm> mostUsual(List<DateForm> forms) {
        Map<DateForm, Long> counted =
                forms.stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return forms.stream().max(Comparator.comparing(counted::get));
    }

    private static String dayIn(Locale locale) {
        Matcher parts = PARTS.matcher(pattern(locale, FormatStyle.SHORT, null));
        var order = new StringBuilder();
        var separator = "";
        while (parts.find()) {
            order.append(parts.group(1));
            if (separator.isEmpty() && parts.group(2) != null) {
                separator = parts.group(2);
            }
        }
        if (separator.isEmpty()) {
            return EVERYWHERE;
        }
        return switch (order.toString()) {
            case "dMy" -> String.join(separator, "dd", "MM", "yyyy");
            case "Mdy" -> String.join(separator, "MM", "dd", "yyyy");
            case "yMd" -> String.join(separator, "yyyy", "MM", "dd");
            default -> EVERYWHERE;
        };
    }

    private static String timeIn(Locale locale) {
        String pattern = pattern(locale, null, FormatStyle.SHORT);
        return pattern.contains("H") ? "HH:mm" : "h:mm a";
    }

    private static String pattern(
            Locale locale, @Nullable FormatStyle day, @Nullable FormatStyle time) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                day, time, IsoChronology.INSTANCE, locale);
    }
}
