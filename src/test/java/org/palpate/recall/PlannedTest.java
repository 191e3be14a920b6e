package org.palpate.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;

class PlannedTest {

    private static final String REVISION = "0198c5d0-0000-7000-8000-000000000001";

    @Test
    void whatIsWrittenOfAQuestionIsReadAgain() {
        var planned =
                new Planned(
                        new ModuleKey("hip-flexors"),
                        "psoas",
                        new RevisionId(UUID.fromString(REVISION)),
                        "hip-flexors/muscles",
                        Duration.ofSeconds(40));
        assertThat(Planned.read(planned.written())).isEqualTo(planned);
    }

    @Test
    void aFlashcardsNameKeepsItsSlashes() {
        var planned =
                new Planned(
                        new ModuleKey("hip-flexors"),
                        "flashcard/=terms/hip-flexion",
                        new RevisionId(UUID.fromString(REVISION)),
                        "hip-flexors/=terms",
                        Duration.ofSeconds(40));
        assertThat(Planned.read(planned.written())).isEqualTo(planned);
    }

    /** A session that was begun before the server was brought up to date goes on. */
    @Test
    void aQuestionOfASessionThatKnewNoLessonsIsReadToo() {
        Planned planned = Planned.read("hip-flexors/psoas/" + REVISION);
        assertThat(planned.question()).isEqualTo("psoas");
        assertThat(planned.section()).isEmpty();
        assertThat(planned.expected()).isEqualTo(Pace.USUAL);
    }
}
