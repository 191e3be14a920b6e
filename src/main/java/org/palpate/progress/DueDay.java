package org.palpate.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.palpate.recall.KnownCard;

/**
 * How many questions fall due on a day; what fell due before counts today, and is no backlog: the
 * daily questions take the most valuable first and keep to their minutes.
 *
 * @param questions 0 or more
 */
public record DueDay(LocalDate day, int questions) {

    /** How many days are told. */
    public static final int DAYS = 14;

    /**
     * Today and the days after it.
     *
     * @param dayOf which day of the school's zone a time is on
     */
    public static List<DueDay> of(
            List<KnownQuestion> questions, LocalDate today, Function<Instant, LocalDate> dayOf) {
        Map<LocalDate, Long> counted =
                questions.stream()
                        .map(KnownQuestion::card)
                        .filter(Objects::nonNull)
                        .collect(
                                Collectors.groupingBy(
                                        card -> day(card, today, dayOf), Collectors.counting()));
        return IntStream.range(0, DAYS)
                .mapToObj(today::plusDays)
                .map(day -> new DueDay(day, counted.getOrDefault(day, 0L).intValue()))
                .toList();
    }

    /** The day on which a card is due: today, where that is over. */
    public static LocalDate day(
            KnownCard card, LocalDate today, Function<Instant, LocalDate> dayOf) {
        LocalDate due = dayOf.apply(card.card().due());
        return due.isBefore(today) ? today : due;
    }
}
