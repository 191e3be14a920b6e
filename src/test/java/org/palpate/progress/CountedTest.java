package org.palpate.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CountedTest {

    @Test
    void onlyOneIsSingular() {
        assertThat(Counted.of(0, "learner")).isEqualTo("0 learners");
        assertThat(Counted.of(1, "learner")).isEqualTo("1 learner");
        assertThat(Counted.of(2, "person is", "people are")).isEqualTo("2 people are");
    }

    @Test
    void nobodyElseHangsAnSOnByHand() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertThat(Files.readString(source))
                        .as("%s; Counted makes plurals", source)
                        .doesNotContain("== 1 ? \"\" : \"s\"");
            }
        }
    }
}
