package org.palpate.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.palpate.content.ModuleFiles;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;

class ModuleFilesTest {

    private static final ModuleKey KEY = new ModuleKey("hip-flexors");

    private final ModuleFiles written = WrittenCourse.hips().taken().modules().get("hip-flexors");

    @Test
    void aModuleReadFromItsDocumentIsTheModuleReadFromItsFolder() {
        ModuleFiles stored = ModuleFiles.ofDocument(KEY, written.document());
        assertThat(stored).isEqualTo(written);
        var revision = new RevisionId(UUID.randomUUID());
        ReadModule again = ModuleReader.read(stored, revision);
        assertThat(again.problems()).isEmpty();
        assertThat(again.module()).isEqualTo(ModuleReader.read(written, revision).module());
        assertThat(again.module().revision()).isEqualTo(revision);
    }

    @Test
    void everyCharacterSurvivesTheDocument() {
        var files =
                new ModuleFiles(KEY, Map.of("module.yaml", "\"\\ \t\n é 骨 🦴 \u2028 </script>"));
        assertThat(ModuleFiles.ofDocument(KEY, files.document())).isEqualTo(files);
    }

    @Test
    void theDigestTellsOneStateFromAnother() {
        assertThat(written.digest()).hasSize(64).isEqualTo(copy(written).digest());
        assertThat(new ModuleFiles(KEY, Map.of("a", "b", "c", "d")).digest())
                .isNotEqualTo(new ModuleFiles(KEY, Map.of("a", "d", "c", "b")).digest())
                .isNotEqualTo(new ModuleFiles(KEY, Map.of("a", "b")).digest());
    }

    private static ModuleFiles copy(ModuleFiles files) {
        return ModuleFiles.ofDocument(files.key(), files.document());
    }
}
