package org.palpate.people;

import java.util.Optional;
import java.util.regex.Pattern;
import org.palpate.refusal.Refusal;

/** What a name may look like, and how it is written down. */
public final class PersonalData {

    private static final int LONGEST_NAME = 100;

    /**
     * What no name has: what would break a line of a list or of the log, what turns the direction
     * of the text around it, and what is not seen. Two that join letters are part of writing
     * Persian and the languages of India.
     */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}\\p{Cf}&&[^\\u200C\\u200D]]");

    /** A letter or a digit that is seen: the fillers of Hangul are letters and show nothing. */
    private static final Pattern VISIBLE =
            Pattern.compile("[\\p{L}\\p{N}&&[^\\u115F\\u1160\\u3164\\uFFA0]]");

    private PersonalData() {}

    /** Why a name cannot be used, in words for who typed it; nothing when it can. */
    public static Optional<String> nameObjection(String name) {
        String clean = name.strip();
        if (clean.isEmpty() || clean.length() > LONGEST_NAME) {
            return Optional.of("Please give a name of 1 to %d characters.".formatted(LONGEST_NAME));
        }
        return objectionToSigns(clean);
    }

    /**
     * Why what a person, a class or a group shall be called cannot be read, however long it may be;
     * nothing when it can. What was stored before this rule stays as it is.
     */
    public static Optional<String> objectionToSigns(String name) {
        if (UNWRITABLE.matcher(name).find()) {
            return Optional.of(
                    "This name has a line break or another sign in it that cannot be shown. Type it anew.");
        }
        return VISIBLE.matcher(name).find()
                ? Optional.empty()
                : Optional.of("Please give a name with a letter or a digit in it.");
    }

    static String checkName(String name) {
        nameObjection(name).ifPresent(PersonalData::reject);
        return name.strip();
    }

    private static void reject(String objection) {
        throw new Refusal(objection);
    }
}
