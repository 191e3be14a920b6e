package org.palpate.store;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palpate.refusal.NearName;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Looks at the settings before any part of the server is made. A mistyped name would otherwise be
 * no setting at all, and the server would start with the usual value: in another zone, on another
 * folder, on another database. The settings there are stand, each with its usual value, in {@code
 * application.yaml}.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String OWN = "palpate.";
    private static final String OWN_IN_ENVIRONMENT = "PALPATE_";
    private static final String FRAMEWORK_IN_ENVIRONMENT = "SPRING_";

    /** Settings of the framework that README.md names. */
    private static final Set<String> OF_FRAMEWORK =
            Set.of("server.port", "spring.profiles.active", "server.forward-headers-strategy");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        Set<String> known = known(environment);
        if (!known.isEmpty()) {
            var framework = new FrameworkSettings();
            environment.getPropertySources().forEach(source -> check(source, known, framework));
        }
        SettingValues.check(environment, context instanceof WebServerApplicationContext);
    }

    /** The settings that {@code application.yaml} has. */
    private static Set<String> known(ConfigurableEnvironment environment) {
        return environment.getPropertySources().stream()
                .filter(Settings::isBundled)
                .flatMap(Settings::names)
                .filter(name -> name.startsWith(OWN))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isBundled(PropertySource<?> source) {
        return source instanceof OriginTrackedMapPropertySource
                && source.getName().contains("class path resource");
    }

    private static Stream<String> names(PropertySource<?> source) {
        return source instanceof EnumerablePropertySource<?> listed
                ? Stream.of(listed.getPropertyNames())
                : Stream.empty();
    }

    private static void check(
            PropertySource<?> source, Set<String> known, FrameworkSettings framework) {
        if (isBundled(source)) {
            return;
        }
        if (source instanceof CommandLinePropertySource<?> line) {
            checkWords(line);
        }
        boolean environment =
                source.getName()
                        .contains(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        names(source)
                .forEach(name -> {
                    if (environment) {
                        checkRunTogether(name, known, framework);
                        checkInEnvironment(name, known, framework);
                    } else {
                        check(name, known, framework);
                        if (isTyped(source) && framework.isOfNoPart(name)) {
                            throw unknown(
                                    name,
                                    "no part of this server reads it; leave it out, or correct its second word.");
                        }
                    }
                });
    }

    /** Whether somebody has written it for this server: in a file or on the command line. */
    private static boolean isTyped(PropertySource<?> source) {
        return source instanceof CommandLinePropertySource<?>
                || source instanceof OriginTrackedMapPropertySource;
    }

    /** {@code PALPATEZONE} and {@code SERVERPORT}: the underscore was forgotten. */
    private static void checkRunTogether(
            String name, Set<String> known, FrameworkSettings framework) {
        String typed = name.toUpperCase(Locale.ROOT);
        if (typed.contains("_") || typed.contains(".")) {
            return;
        }
        Set<String> all = inEnvironment(known);
        all.addAll(SettingValues.OF_POSTGRES);
        all.addAll(inEnvironment(OF_FRAMEWORK));
        boolean own = typed.startsWith("PALPATE");
        all.stream()
                .filter(one ->
                        NearName.within(own ? 2 : 0, typed, Set.of(one.replace("_", "")))
                                .isPresent())
                .findFirst()
                .or(() -> framework.meantRunTogether(typed))
                .ifPresent(near -> {
                    throw notInEnvironment(name, near);
                });
    }

    /**
     * {@code palpate.zone=Europe/Vienna} without the hyphens is no setting, but was meant as one.
     */
    private static void checkWords(CommandLinePropertySource<?> line) {
        String words =
                line.getProperty(CommandLinePropertySource.DEFAULT_NON_OPTION_ARGS_PROPERTY_NAME);
        if (words != null && !words.isBlank()) {
            String word = words.split(",")[0].replaceFirst("^-+", "");
            throw new CannotStart(
                    "'%s' on the command line is no setting: write --NAME=VALUE, without blanks around the '='%s."
                            .formatted(word, word.contains("=") ? ", for example --" + word : ""));
        }
    }

    private static void check(String name, Set<String> known, FrameworkSettings framework) {
        if (SettingValues.OF_POSTGRES.contains(name) || isOneOf(known, name)) {
            return;
        }
        if (name.startsWith(OWN)) {
            throw unknown(name, NearName.of(name, known).map(Settings::meant).orElse(all(known)));
        }
        Set<String> all = new TreeSet<>(known);
        all.addAll(OF_FRAMEWORK);
        if (!isOneOf(OF_FRAMEWORK, name)) {
            NearName.of(name, all)
                    .filter(near -> isSlip(name, near))
                    .ifPresent(near -> {
                        throw unknown(name, meant(near));
                    });
            if (FrameworkSettings.isLikeOne(name)) {
                framework
                        .meantBy(name)
                        .ifPresent(near -> {
                            throw unknown(name, meant(near));
                        });
            }
        }
    }

    /**
     * Names of the framework that only look alike are none of our business: as many dots as the
     * near one has, or all of them forgotten.
     */
    private static boolean isSlip(String name, String near) {
        return Math.abs(name.length() - near.length()) <= 2
                && (dots(name) == dots(near) || dots(name) == 0);
    }

    private static long dots(String name) {
        return name.chars().filter(letter -> letter == '.').count();
    }

    /** Machines set variables of their own, like PALPATE_PORT; so only what is near is refused. */
    private static void checkInEnvironment(
            String name, Set<String> known, FrameworkSettings framework) {
        if (name.startsWith(FRAMEWORK_IN_ENVIRONMENT)) {
            checkNear(name, inEnvironment(OF_FRAMEWORK));
        }
        if (FrameworkSettings.isLikeOne(name)) {
            framework
                    .meantInEnvironment(name)
                    .ifPresent(near -> {
                        throw notInEnvironment(name, near);
                    });
        }
        if (!name.startsWith(OWN_IN_ENVIRONMENT) || SettingValues.OF_POSTGRES.contains(name)) {
            return;
        }
        String dotted = name.toLowerCase(Locale.ROOT).replace('_', '.');
        if (isOneOf(known, dotted)) {
            return;
        }
        Set<String> all = inEnvironment(known);
        all.addAll(SettingValues.OF_POSTGRES);
        checkNear(name, all);
    }

    private static void checkNear(String name, Set<String> all) {
        if (all.contains(name)) {
            return;
        }
        NearName.of(name, all)
                .filter(near -> Math.abs(name.length() - near.length()) <= 2)
                .ifPresent(near -> {
                    throw notInEnvironment(name, near);
                });
    }

    private static CannotStart notInEnvironment(String name, String near) {
        return new CannotStart(
                "There is no setting '%s' in the environment: %s".formatted(name, meant(near)));
    }

    private static Set<String> inEnvironment(Set<String> names) {
        return names.stream()
                .map(Settings::inEnvironment)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String inEnvironment(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", "_");
    }

    /** However it is spelled that the framework understands: palpate.aBc, palpate.a-bc, [0]. */
    private static boolean isOneOf(Set<String> known, String name) {
        String plain = plain(name);
        return known.stream().anyMatch(one -> plain(one).equals(plain));
    }

    private static String plain(String name) {
        return name.replaceAll("\\[\\d+]", "").replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
    }

    private static CannotStart unknown(String name, String remedy) {
        return new CannotStart("There is no setting '%s': %s".formatted(name, remedy));
    }

    static String meant(String near) {
        return "did you mean '%s'?".formatted(near);
    }

    private static String all(Set<String> known) {
        return "the settings are %s.".formatted(String.join(", ", known));
    }
}
