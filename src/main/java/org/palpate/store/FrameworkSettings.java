package org.palpate.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.palpate.refusal.NearName;

/**
 * The settings that the parts the server is made of understand, as each part lists them for
 * editors. They are read only when a setting is given that Palpate does not name itself.
 */
final class FrameworkSettings {

    private static final String LIST = "META-INF/spring-configuration-metadata.json";
    private static final Pattern NAME = Pattern.compile("\"name\"\\s*:\\s*\"([a-z0-9.-]+)\"");

    /** Settings with names of one's own below them, like {@code logging.level.org.palpate}. */
    private static final Pattern MAP =
            Pattern.compile(
                    NAME.pattern()
                            + "\\s*,\\s*\"type\"\\s*:\\s*\"java\\.util\\.(?:Map|Properties|List)");

    /** Where settings of the framework begin that somebody gives a server. */
    private static final Pattern LIKE_ONE =
            Pattern.compile("(?i)(spring|server|logging|management|vaadin)[._].+");

    private static final Pattern RUN_TOGETHER =
            Pattern.compile("(?i)(spring|server|logging|management|vaadin).+");

    /** Settings of the pages' own framework, which no list names for editors. */
    private static final Set<String> OF_PAGES =
            Set.of(
                    "vaadin.productionMode",
                    "vaadin.closeIdleSessions",
                    "vaadin.heartbeatInterval",
                    "vaadin.pushMode",
                    "vaadin.requestTiming",
                    "vaadin.disable-xsrf-protection",
                    "vaadin.webComponentDisconnect",
                    "vaadin.eagerServerLoad",
                    "vaadin.frameOptions",
                    "vaadin.maxMessageSuspendTimeout",
                    "vaadin.maxRequestBodySize",
                    "vaadin.syncIdCheck",
                    "vaadin.sendUrlsAsParameters",
                    "vaadin.brotli");

    private static final String SPRING = "spring.";

    /** How many letters a slip of the pen changes at the most; two that changed places are two. */
    private static final int SLIP = 2;

    private final Set<String> names = new TreeSet<>();
    private final Set<String> maps = new TreeSet<>();

    /** Whether a name is written like a setting of the framework, with dots or with underscores. */
    static boolean isLikeOne(String name) {
        return LIKE_ONE.matcher(name).matches();
    }

    /**
     * The setting that was meant by a name that is none.
     *
     * @param name with dots, in any spelling that the framework understands
     * @return empty when there is such a setting, or none is near
     */
    Optional<String> meantBy(String name) {
        read();
        if (name.startsWith("vaadin.")) {
            return meantOfPages(name);
        }
        String plain =
                name.replaceAll("\\[[^]]*]", "")
                        .replaceAll("([a-z])([A-Z])", "$1-$2")
                        .replace('_', '-')
                        .toLowerCase(Locale.ROOT);
        return isThere(plain, names, maps, ".")
                ? Optional.empty()
                : NearName.within(SLIP, plain, names).or(() -> mapMeantBy(plain));
    }

    private Optional<String> meantOfPages(String name) {
        String typed = squeezed(name);
        Set<String> all = new TreeSet<>(OF_PAGES);
        names.stream().filter(one -> one.startsWith("vaadin.")).forEach(all::add);
        return all.stream().anyMatch(one -> squeezed(one).equals(typed))
                ? Optional.empty()
                : all.stream()
                        .filter(one ->
                                NearName.within(SLIP, typed, Set.of(squeezed(one))).isPresent())
                        .findFirst();
    }

    /** However it is spelled: in small letters, without what stands between words. */
    private static String squeezed(String name) {
        return name.replaceAll("[-_.]", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a name of the framework belongs to a part that is not in this server, like {@code
     * spring.mail.host}: it would be set and nothing would come of it.
     */
    boolean isOfNoPart(String name) {
        if (!name.startsWith(SPRING)) {
            return false;
        }
        read();
        String part = name.split("[.\\[]", 3)[1].replace("-", "").toLowerCase(Locale.ROOT);
        return !names.isEmpty()
                && names.stream()
                        .filter(one -> one.startsWith(SPRING))
                        .noneMatch(one -> one.split("\\.")[1].replace("-", "").equals(part));
    }

    /** The setting that a variable without its underscores means; empty when it means none. */
    Optional<String> meantRunTogether(String name) {
        if (!RUN_TOGETHER.matcher(name).matches()) {
            return Optional.empty();
        }
        read();
        Set<String> all = new TreeSet<>(names);
        all.addAll(OF_PAGES);
        return all.stream()
                .filter(one -> squeezed(one).equalsIgnoreCase(name))
                .findFirst()
                .map(one -> one.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", ""));
    }

    /** {@code logging.levl.org.palpate} means {@code logging.level}, whatever follows. */
    private Optional<String> mapMeantBy(String name) {
        return maps.stream()
                .filter(map -> NearName.within(SLIP, beginning(name, map), Set.of(map)).isPresent())
                .findFirst();
    }

    /** As many words of a name as another one has. */
    private static String beginning(String name, String other) {
        return Arrays.stream(name.split("\\."))
                .limit(other.split("\\.").length)
                .collect(Collectors.joining("."));
    }

    /**
     * The setting that was meant by a variable of the environment. Machines set variables of their
     * own; so only one letter may be wrong, or two have changed places.
     */
    Optional<String> meantInEnvironment(String name) {
        read();
        Set<String> all = inEnvironment(names);
        all.addAll(inEnvironment(OF_PAGES));
        return isThere(name, all, inEnvironment(maps), "_")
                ? Optional.empty()
                : NearName.within(SLIP, name, all)
                        .filter(near ->
                                NearName.within(1, name, Set.of(near)).isPresent()
                                        || sorted(near).equals(sorted(name)));
    }

    private static boolean isThere(String name, Set<String> all, Set<String> maps, String dot) {
        return all.contains(name) || maps.stream().anyMatch(map -> name.startsWith(map + dot));
    }

    private static String sorted(String name) {
        return name.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static Set<String> inEnvironment(Set<String> dotted) {
        return dotted.stream()
                .map(name -> name.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void read() {
        try {
            if (names.isEmpty()) {
                for (URL list :
                        Collections.list(
                                FrameworkSettings.class.getClassLoader().getResources(LIST))) {
                    read(list);
                }
            }
        } catch (IOException unreadable) {
            // Without the lists no slip is found; that keeps no server from starting.
            names.clear();
        }
    }

    private void read(URL list) throws IOException {
        try (InputStream file = list.openStream()) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            NAME.matcher(text).results().forEach(found -> names.add(found.group(1)));
            MAP.matcher(text).results().forEach(found -> maps.add(found.group(1)));
        }
    }
}
