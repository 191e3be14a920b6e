package org.palpate.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A migration that has run on somebody's server is never edited, formatted, renamed or removed:
 * that server would refuse to start. What is to change is a new migration. At each release the new
 * ones are added to {@code released-migrations.txt}:
 *
 * <pre>{@code
 * cd src/main/resources/db/migration && git ls-files . | sort | xargs sha256sum
 * }</pre>
 */
class ReleasedMigrationsTest {

    @Test
    void noReleasedMigrationIsEdited() throws IOException, NoSuchAlgorithmException {
        Map<String, String> released = released();
        Map<String, String> found = new TreeMap<>();
        for (String path : released.keySet()) {
            found.put(path, digest(path));
        }

        assertThat(released).hasSizeGreaterThan(20);
        assertThat(found)
                .as("a released migration is never edited: write a new one")
                .isEqualTo(released);
    }

    private static Map<String, String> released() throws IOException {
        try (InputStream list =
                ReleasedMigrationsTest.class.getResourceAsStream("released-migrations.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.split(" +", 2)))
                    .collect(
                            Collectors.toMap(
                                    List::getLast,
                                    List::getFirst,
                                    (one, twice) -> one,
                                    TreeMap::new));
        }
    }

    /** Nothing where there is no such file any more. */
    private static String digest(String path) throws IOException, NoSuchAlgorithmException {
        try (InputStream file =
                ReleasedMigrationsTest.class.getResourceAsStream("/db/migration/" + path)) {
            return file == null
                    ? ""
                    : HexFormat.of()
                            .formatHex(
                                    MessageDigest.getInstance("SHA-256")
                                            .digest(file.readAllBytes()));
        }
    }
}
