package org.palpate.quiz.marking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palpate.quiz.question.PlainText;

/** What people write around a number and that says no more than the number. */
final class AroundANumber {

    /** What may stand before a number and says no more than the number. */
    private static final Pattern ABOUT =
            Pattern.compile(
                    "(?i)^(?:(?:about|approximately|approx\\.?|around|roughly|circa|ca\\.?|exactly"
                            + "|some|(?:it|that|this|there|they|the answer) (?:is|are)|is|are|it's"
                            + "|there's|answer)(?![\\p{L}])|[~≈=:])\\s*");

    /** What may stand after a number and says no more than the number. */
    private static final Pattern OR_SO =
            Pattern.compile(
                    "(?i),? (?:or so|approximately|approx\\.?|roughly|exactly|only|in total)$");

    /** The letter typed for the digit. */
    private static final Pattern LETTER_O = Pattern.compile("(?<=\\d)[oO](?=[\\doO]*\\d)");

    private static final Pattern QUOTED =
            Pattern.compile("^[\"'“”‘’«»„](.*[^\"'“”‘’«»„ ]) ?[\"'“”‘’«»„](?=[.!?;,]?$)");

    /** A number in brackets is that number. */
    private static final Pattern BRACKETED = Pattern.compile("^\\(([^()]+)\\)$");

    /** {@code 5'9"}, as heights are written. */
    private static final Pattern FEET_AND_INCHES =
            Pattern.compile("^(\\d{1,2}) ?' ?(\\d{1,2}(?:\\.\\d+)?) ?(?:\"|''|[\u201d\u2033])?$");

    /** {@code 2:30 h}, {@code 2h30}, {@code 2 h 30}: hours with minutes. */
    private static final Pattern HOURS =
            Pattern.compile(
                    "(?i)^(\\d{1,3})(?::([0-5]\\d)(?::00)? ?(?:h|hrs?|hours?)| ?(?:h|hrs?|hours?) ?([0-5]\\d))\\.?$");

    private AroundANumber() {}

    /** Whether a text says how long something lasts in hours and minutes. */
    static boolean isDuration(String plain) {
        return HOURS.matcher(plain).matches();
    }

    /** The number with its unit alone, in digits where only one number can be meant. */
    static String takenAway(String text, Measure measure) {
        String plain = PlainText.of(text).replaceFirst("[.!?;,]$", "").strip();
        if (Units.isOf("length", measure.unit())) {
            plain = FEET_AND_INCHES.matcher(plain).replaceFirst("$1 ft $2 in");
        }
        if (Units.isOf("time", measure.unit())) {
            plain = HOURS.matcher(plain).replaceFirst("$1 h $2$3 min");
        }
        plain = QUOTED.matcher(plain).replaceFirst("$1").replaceFirst("[.!?;,]$", "").strip();
        plain = BRACKETED.matcher(plain).replaceFirst("$1");
        if (Units.isSame(measure.unit(), "minute")) {
            plain = plain.replaceFirst("(?<=\\d) ?['′’]$", " min");
        }
        plain = LETTER_O.matcher(plain).replaceAll("0");
        Matcher about = ABOUT.matcher(plain);
        while (about.find()) {
            plain = plain.substring(about.end());
            about = ABOUT.matcher(plain);
        }
        return OtherForms.inDigits(OR_SO.matcher(plain).replaceFirst(""), measure);
    }
}
