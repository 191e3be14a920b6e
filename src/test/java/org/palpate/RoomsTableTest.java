package org.palpate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * README's table of the rooms names every room that is there, with its inner rooms and drawers, and
 * so does each room of those directly within it.
 */
class RoomsTableTest {

    private static final Path SOURCES = Path.of("src/main/java/org/palpate");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|(.*)$");

    private final Map<String, String> rows = rows();

    @Test
    void itHasARowForEachRoomAndForNoOther() throws IOException {
        try (Stream<Path> rooms = Files.list(SOURCES)) {
            assertThat(rows.keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            rooms.filter(Files::isDirectory)
                                    .map(room -> room.getFileName().toString())
                                    .toList());
        }
    }

    @Test
    void eachRowNamesTheRoomsWithin() throws IOException {
        try (Stream<Path> folders = Files.walk(SOURCES)) {
            List<Path> within =
                    folders.filter(Files::isDirectory)
                            .map(SOURCES::relativize)
                            .filter(folder -> folder.getNameCount() > 1)
                            .toList();

            assertThat(within)
                    .allSatisfy(folder ->
                            assertThat(rows.get(folder.getName(0).toString()))
                                    .as("README's row of the room with %s", folder)
                                    .containsPattern(
                                            "`([\\w.]+\\.)?%s`".formatted(folder.getFileName())));
        }
    }

    @Test
    void eachRoomSaysWhichRoomsAreWithin() throws IOException {
        try (Stream<Path> folders = Files.walk(SOURCES)) {
            List<Path> within =
                    folders.filter(Files::isDirectory)
                            .filter(folder -> SOURCES.relativize(folder).getNameCount() > 1)
                            .toList();

            assertThat(within)
                    .allSatisfy(folder ->
                            assertThat(folder.resolveSibling("package-info.java"))
                                    .as("what the room above %s says of it", folder)
                                    .content()
                                    .containsPattern(
                                            "\\{@code[\\s*]+%s}".formatted(folder.getFileName())));
        }
    }

    private static Map<String, String> rows() {
        try {
            String readme = Files.readString(Path.of("README.md"));
            return ROW.matcher(readme.substring(readme.indexOf("## The rooms")))
                    .results()
                    .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
