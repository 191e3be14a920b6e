package org.palpate.store;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.palpate.refusal.NearZone;
import org.springframework.core.env.ConfigurableEnvironment;

/** What the settings are set to, where a wrong value would start another server than was meant. */
final class SettingValues {

    private static final String POSTGRES = "postgres";
    private static final String ADDRESS = "PALPATE_DB_URL";
    private static final int LAST_PORT = 65535;

    /** What the profile {@code postgres} is given in the environment. */
    static final Set<String> OF_POSTGRES =
            Set.of(ADDRESS, "PALPATE_DB_USER", "PALPATE_DB_PASSWORD");

    private SettingValues() {}

    /**
     * Looks at them.
     *
     * @param serves whether pages will be served, as tests of the rooms do not
     * @throws CannotStart when one cannot be meant
     */
    static void check(ConfigurableEnvironment environment, boolean serves) {
        checkProfiles(environment);
        checkZone(environment.getProperty("palpate.zone", ""));
        checkPort(environment.getProperty("server.port", "0"), serves);
    }

    /** A mistyped profile would put the school into another database, without a word. */
    private static void checkProfiles(ConfigurableEnvironment environment) {
        List<String> active = List.of(environment.getActiveProfiles());
        for (String profile : active) {
            if (!profile.equals(POSTGRES) && !isWritten(environment, profile)) {
                throw new CannotStart(
                        "There is no profile '%s': leave it out for H2, or start with --spring.profiles.active=postgres."
                                .formatted(profile));
            }
        }
        boolean addressed = !environment.getProperty(ADDRESS, "").isBlank();
        if (active.contains(POSTGRES)) {
            require(environment);
            String address = environment.getProperty(ADDRESS, "");
            if (!address.startsWith("jdbc:postgresql:")) {
                throw new CannotStart(
                        "PALPATE_DB_URL is '%s', which is no address of a PostgreSQL database: write jdbc:postgresql://HOST/DATABASE."
                                .formatted(address));
            }
        } else if (addressed) {
            throw new CannotStart(
                    "PALPATE_DB_URL is set, but the profile is not: start with --spring.profiles.active=postgres, or unset it to use H2.");
        }
    }

    /** All that is missing at once: whoever starts the server mends it in one go. */
    private static void require(ConfigurableEnvironment environment) {
        List<String> missing =
                OF_POSTGRES.stream().filter(name -> isMissing(environment, name)).sorted().toList();
        if (!missing.isEmpty()) {
            String last = missing.getLast();
            String names =
                    missing.size() == 1
                            ? last
                            : String.join(", ", missing.subList(0, missing.size() - 1))
                                    + " and "
                                    + last;
            throw new CannotStart(
                    "The profile postgres needs %s in the environment: README.md shows how."
                            .formatted(names));
        }
    }

    private static boolean isMissing(ConfigurableEnvironment environment, String name) {
        return !environment.containsProperty(name)
                || name.equals(ADDRESS) && environment.getProperty(name, "").isBlank();
    }

    /** Whether somebody has written settings for a profile of their own. */
    private static boolean isWritten(ConfigurableEnvironment environment, String profile) {
        return environment.getPropertySources().stream()
                .anyMatch(source -> source.getName().contains("application-" + profile + "."));
    }

    private static void checkZone(String zone) {
        try {
            if (!zone.isBlank()) {
                ZoneId.of(zone);
            }
        } catch (DateTimeException unknown) {
            throw new CannotStart(
                    "There is no time zone '%s': %s"
                            .formatted(
                                    zone,
                                    NearZone.of(zone)
                                            .map(Settings::meant)
                                            .orElse("write palpate.zone like Europe/Vienna.")),
                    unknown);
        }
    }

    private static void checkPort(String port, boolean serves) {
        // -1 starts the rooms without a web server, as tests do; a server without one is none.
        boolean number = port.strip().matches(serves ? "\\d{1,5}" : "-1|\\d{1,5}");
        if (!number || Integer.parseInt(port.strip()) > LAST_PORT) {
            throw new CannotStart(
                    "The port '%s' is none: write --server.port= with a number from 1 to %d."
                            .formatted(port, LAST_PORT));
        }
    }
}
