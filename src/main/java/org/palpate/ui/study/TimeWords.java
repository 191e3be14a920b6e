package org.palpate.ui.study;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.admission.TimeAllowed;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.OwnTerms;
import org.palpate.words.Counted;

/** How long an attempt that begins now would have, said before it begins. */
final class TimeWords {

    private static final Duration DAY = Duration.ofDays(1);

    private TimeWords() {}

    /**
     * The sentence on the time; empty when there is no end to it.
     *
     * @param limit the quiz's own time limit; null for none
     * @param allowed the time by the closing date too; null when nobody knows who would take it
     * @param spoken says a time as people read it
     */
    static Optional<String> of(
            @Nullable Duration limit,
            Accommodation terms,
            @Nullable TimeAllowed allowed,
            Function<Instant, String> spoken) {
        if (allowed != null && allowed.cut() && allowed.until() != null) {
            return Optional.of(
                    cut(limit, terms, allowed.from(), allowed.until(), spoken)
                            + " What is saved by then is handed in for you.");
        }
        if (limit == null) {
            return Optional.empty();
        }
        if (terms.untimed()) {
            return Optional.of(
                    "You have as long as you need: the limit of %s does not apply to you."
                            .formatted(length(limit)));
        }
        return Optional.of(
                "You have %s%s. The server's clock counts, and hands in for you when the time is up."
                        .formatted(
                                length(own(limit, terms)),
                                terms.timeFactor() > 1
                                        ? ": your own time factor of %s is included"
                                                .formatted(OwnTerms.factor(terms.timeFactor()))
                                        : ""));
    }

    private static String cut(
            @Nullable Duration limit,
            Accommodation terms,
            Instant from,
            Instant until,
            Function<Instant, String> spoken) {
        Duration left = Duration.between(from, until);
        String closing = spoken.apply(until);
        if (limit != null && !terms.untimed()) {
            return "You have %s, until it closes %s: less than the %s it usually gives you. The server's clock counts."
                    .formatted(rounded(left), closing, length(own(limit, terms)));
        }
        String none =
                limit == null ? "There is no time limit" : "The time limit does not apply to you";
        return left.compareTo(DAY) > 0
                ? "%s, but it closes %s.".formatted(none, closing)
                : "%s, but you have %s, until it closes %s. The server's clock counts."
                        .formatted(none, rounded(left), closing);
    }

    /** A time limit by the learner's own factor. */
    static Duration own(Duration limit, Accommodation terms) {
        return Duration.ofMillis(Math.round(limit.toMillis() * terms.timeFactor()));
    }

    /** "37 minutes" of 37 min 40 s: never more than there is. */
    private static String rounded(Duration left) {
        if (left.toMinutes() >= 120) {
            return Counted.of(left.toHours(), "hour")
                    + (left.toMinutesPart() == 0
                            ? ""
                            : " " + Counted.of(left.toMinutesPart(), "minute"));
        }
        return left.toMinutes() >= 2
                ? Counted.of(left.toMinutes(), "minute")
                : Counted.of(Math.max(0, left.toSeconds()), "second");
    }

    /** "45 minutes"; with seconds only where there are some. */
    private static String length(Duration duration) {
        return duration.toSeconds() % 60 == 0
                ? Counted.of(duration.toMinutes(), "minute")
                : Dates.length(duration);
    }
}
