package org.palpate.exchange;

/** What a column of a list of learners is used for. */
public enum RosterUse {
    /** For nothing. */
    IGNORED("Not used"),
    /** The whole name, first name first. */
    NAME("Name"),
    /** The whole name, last name first: "Lind, Mira" or "LIND Mira". */
    NAME_LAST_FIRST("Name, last name first"),
    /** The first name. */
    FIRST_NAME("First name"),
    /** A middle name. */
    MIDDLE_NAME("Middle name"),
    /** The last name, or one of several. */
    LAST_NAME("Last name"),
    /** The learner's own e-mail address. */
    EMAIL("E-mail address"),
    /** The group of the class they are in. */
    GROUP("Group"),
    /** What they are: rows of people who are no learners are left out. */
    ROLE("Role");

    private final String words;

    RosterUse(String words) {
        this.words = words;
    }

    /** What a page calls it. */
    public String words() {
        return words;
    }

    boolean isOfName() {
        return switch (this) {
            case NAME, NAME_LAST_FIRST, FIRST_NAME, MIDDLE_NAME, LAST_NAME -> true;
            case IGNORED, EMAIL, GROUP, ROLE -> false;
        };
    }
}
