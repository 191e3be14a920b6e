package org.palpate.people;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a name may look like, and how it is written down. */
public final class PersonalData {

    private static final int LONGEST_NAME = 100;

    /** What no name has and what would break a line of a list or of the log. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

    private PersonalData() {}

    /** Why a name cannot be used, in words for who typed it; nothing when it can. */
    public static Optional<String> nameObjection(String name) {
        String clean = name.strip();
        if (clean.isEmpty() || clean.length() > LONGEST_NAME) {
            return Optional.of("Please give a name of 1 to %d characters.".formatted(LONGEST_NAME));
        }
        return UNWRITABLE.matcher(clean).find()
                ? Optional.of(
                        "This name has a line break or another sign in it that cannot be shown. Type it anew.")
                : Optional.empty();
    }

    static String checkName(String name) {
        nameObjection(name).ifPresent(PersonalData::reject);
        return name.strip();
    }

    private static void reject(String objection) {
        throw new Rejected(objection);
    }
}
