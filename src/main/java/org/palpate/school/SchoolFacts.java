package org.palpate.school;

/**
 * What the school says of itself. A text that is empty was not settled; what the server was started
 * with counts then.
 *
 * @param name what people call it, at most {@value #LONGEST_NAME} characters
 * @param country two letters, ISO 3166: {@code AT}
 * @param zone its time zone: {@code Europe/Vienna}
 * @param publicAddress where people find it: {@code https://palpate.school.org/}
 * @param visibility of new modules of its own
 */
public record SchoolFacts(
        String name, String country, String zone, String publicAddress, Visibility visibility) {

    /** How long a name may be. */
    public static final int LONGEST_NAME = 120;

    /** Nothing is settled. A school's own modules are for its classes. */
    public static SchoolFacts nothing() {
        return new SchoolFacts("", "", "", "", Visibility.CLASS);
    }

    /** Without blanks around its texts, and with the address as links have it. */
    SchoolFacts tidied() {
        return new SchoolFacts(
                name.strip(),
                country.strip(),
                zone.strip(),
                Origin.of(publicAddress).map(Origin::address).orElse(publicAddress.strip()),
                visibility);
    }
}
