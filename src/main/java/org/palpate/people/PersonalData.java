package org.palpate.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a name and an e-mail address may look like, and how they are written down. */
public final class PersonalData {

    /**
     * Deliberately loose: only the mail system knows what an address is (RFC 5321 sets the length).
     */
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@,;<>\"]+@[^\\s@.,;<>\"]+(?:\\.[^\\s@.,;<>\"]+)+");

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 100;

    private PersonalData() {}

    /** Why a name cannot be used, in words for who typed it; nothing when it can. */
    public static Optional<String> nameObjection(String name) {
        String clean = name.strip();
        return clean.isEmpty() || clean.length() > LONGEST_NAME
                ? Optional.of("Please give a name of 1 to %d characters.".formatted(LONGEST_NAME))
                : Optional.empty();
    }

    /** Why an e-mail address cannot be used; nothing when it can. */
    public static Optional<String> emailObjection(String email) {
        String clean = normalise(email);
        return clean.length() > LONGEST_EMAIL || !EMAIL.matcher(clean).matches()
                ? Optional.of(
                        "This does not look like an e-mail address. It should be like name@school.org.")
                : Optional.empty();
    }

    /** The form in which an e-mail address is stored and looked up. */
    public static String normalise(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    static String checkName(String name) {
        nameObjection(name).ifPresent(PersonalData::reject);
        return name.strip();
    }

    static String checkEmail(String email) {
        emailObjection(email).ifPresent(PersonalData::reject);
        return normalise(email);
    }

    private static void reject(String objection) {
        throw new Rejected(objection);
    }
}
