package org.palpate.store.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The form of the tables, room by room: the numbers of the migrations that made them. */
final class SchemaVersions {

    private static final Pattern MIGRATION =
            Pattern.compile("db/migration/(?<room>[a-z]+)/V(?<version>[0-9.]+)__[^/]*\\.sql$");

    private SchemaVersions() {}

    /** Those this server brings along. */
    static Map<String, List<String>> here() {
        Map<String, TreeSet<String>> rooms = new TreeMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:db/migration/*/V*.sql")) {
                Matcher name = MIGRATION.matcher(file.getURL().toString());
                if (name.find()) {
                    rooms.computeIfAbsent(name.group("room"), room -> new TreeSet<>())
                            .add(name.group("version"));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return rooms.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                room -> List.copyOf(room.getValue()),
                                (one, other) -> one,
                                TreeMap::new));
    }

    /** The migrations of the first that the second does not have: "attempt 440". */
    static List<String> missing(Map<String, List<String>> some, Map<String, List<String>> others) {
        return some.entrySet().stream()
                .flatMap(room ->
                        room.getValue().stream()
                                .filter(version ->
                                        !others.getOrDefault(room.getKey(), List.of())
                                                .contains(version))
                                .map(version -> room.getKey() + " " + version))
                .sorted()
                .toList();
    }
}
