package org.palpate.people;

import java.util.Optional;
import java.util.regex.Pattern;
import org.palpate.refusal.Refusal;

/** What a name may look like, and how it is written down. */
public final class PersonalData {

    private static final int LONGEST_NAME = 100;

    /**
     * What comes along with a name that is copied from a list or a page and is no part of it: marks
     * and isolates of direction, embeddings, places where a line may or may not be broken, the mark
     * of a file's beginning.
     */
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[\\u00AD\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202C\\u2060\\u2066-\\u2069\\uFEFF]");

    /**
     * What no name has: what would break a line of a list or of the log, what turns the order of
     * its letters, and what is not seen. Two that join letters are part of writing Persian and the
     * languages of India.
     */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}\\p{Cf}&&[^\\u200C\\u200D]]");

    /** A letter or a digit that is seen: the fillers of Hangul are letters and show nothing. */
    private static final Pattern VISIBLE =
            Pattern.compile("[\\p{L}\\p{N}&&[^\\u115F\\u1160\\u3164\\uFFA0]]");

    private PersonalData() {}

    /**
     * A name as it is written down: without blanks around it and without the signs that only came
     * along when it was copied.
     */
    public static String clean(String name) {
        return UNSEEN.matcher(name).replaceAll("").strip();
    }

    /**
     * Why a name cannot be used once it is clean, in words for who typed it; nothing when it can.
     */
    public static Optional<String> nameObjection(String name) {
        String clean = clean(name);
        if (clean.isEmpty()) {
            return Optional.of("Please give a name of 1 to %d characters.".formatted(LONGEST_NAME));
        }
        if (clean.length() > LONGEST_NAME) {
            return Optional.of(
                    "The name is longer than %d characters: shorten it.".formatted(LONGEST_NAME));
        }
        return objectionToSigns(clean);
    }

    /**
     * Why what a person, a class or a group shall be called cannot be read, however long it may be;
     * nothing when it can. What was stored before this rule stays as it is.
     */
    public static Optional<String> objectionToSigns(String name) {
        String clean = clean(name);
        if (UNWRITABLE.matcher(clean).find()) {
            return Optional.of(
                    "This name has a line break or another sign in it that cannot be shown. Type it anew.");
        }
        return VISIBLE.matcher(clean).find()
                ? Optional.empty()
                : Optional.of("Please give a name with a letter or a digit in it.");
    }

    static String checkName(String name) {
        nameObjection(name).ifPresent(PersonalData::reject);
        return clean(name);
    }

    private static void reject(String objection) {
        throw new Refusal(objection);
    }
}
