package org.palpate.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palpate.content.LearningModule;
import org.palpate.content.Lesson;
import org.palpate.content.LessonKey;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;

/** Looking words up: what fits, in which order, and how long it takes. */
class LookUpTest {

    private static final int MOST = 40;
    private static final int MANY = 200;
    private static final int PARAGRAPHS = 60;

    private final ModuleIndexes indexes = new ModuleIndexes();
    private final LookUp lookUp = new LookUp(indexes);

    private final LearningModule hip =
            module(
                    "hip",
                    "<p id=\"a\">The <em>foramina</em> of the sacrum let nerves pass.</p>"
                            + "<p id=\"b\">Élévation of the thigh is flexion.</p>"
                            + "<p id=\"c\">The sacro-iliac joint moves little. Psoas major flexes.</p>"
                            + "<p id=\"d\">Psoas minor is often missing; a major nerve is near.</p>");

    @Test
    void oneOrSeveralAccentsAndCaseHideNothing() {
        assertThat(found("foramen")).containsExactly("a");
        assertThat(found("sacra nerves")).containsExactly("a");
        assertThat(found("elevations")).containsExactly("b");
        assertThat(found("ÉLEVÁTION")).containsExactly("b");
    }

    @Test
    void aBeginningIsEnoughAndAWordOfPartsMayBeWrittenEitherWay() {
        assertThat(found("elev")).containsExactly("b");
        assertThat(found("sacroiliac")).containsExactly("c");
        assertThat(found("sacro-iliac")).containsExactly("c");
        assertThat(found("e")).isEmpty();
        assertThat(found("?!")).isEmpty();
    }

    @Test
    void allWordsMustStandInOneAndTogetherIsBetter() {
        assertThat(found("psoas major")).containsExactly("c", "d");
        assertThat(found("the psoas of flexes")).containsExactly("c");
        assertThat(found("foramen elevation")).isEmpty();
        assertThat(
                        asked("foramen elevation").best(false, MOST).found().stream()
                                .map(LookUpTest::anchor))
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void whatWasFoundIsMarkedInTheParagraphsOwnWords() {
        Found found = asked("psoas majors").best(true, MOST).found().getFirst();

        assertThat(found.excerpt(300).stream().filter(Found.Piece::marked).map(Found.Piece::text))
                .containsExactly("Psoas", "major");
        assertThat(found.excerpt(20).stream().map(Found.Piece::text).collect(Collectors.joining()))
                .startsWith("… ")
                .contains("Psoas");
    }

    @Test
    void aSlipIsGuessedFromTheseModulesAlone() {
        assertThat(asked("Psaos major").meant()).contains("psoas major");
        assertThat(asked("foraminn").meant()).isPresent();
        assertThat(asked("sacrun").meant()).contains("sacrum");
        assertThat(asked("psoas").meant()).isEmpty();
        assertThat(asked("xylophone").meant()).isEmpty();
        assertThat(lookUp.of("sacrun", List.of()).meant()).isEmpty();
    }

    /** Twelve thousand paragraphs: far more than a school has. */
    @Test
    void anIndexIsMadeOnceAndAskedQuickly() {
        List<LearningModule> modules =
                IntStream.range(0, MANY).mapToObj(LookUpTest::longModule).toList();
        long start = System.nanoTime();
        lookUp.of("ligament", modules).best(true, MOST).found();
        long made = System.nanoTime();
        assertThat(indexes.made()).isEqualTo(MANY);
        for (int i = 0; i < 20; i++) {
            lookUp.of("liga mus", modules).best(true, MOST).found();
            lookUp.of("ligamant", modules).meant();
        }
        long asked = System.nanoTime();

        assertThat(indexes.made()).isEqualTo(MANY);
        System.out.printf(
                "Search: %d paragraphs indexed in %d ms; one search, one guess: %.1f ms%n",
                MANY * PARAGRAPHS, (made - start) / 1_000_000, (asked - made) / 20e6);
    }

    private List<String> found(String text) {
        return asked(text).best(true, MOST).found().stream().map(LookUpTest::anchor).toList();
    }

    private LookUp.Asked asked(String text) {
        return lookUp.of(text, List.of(hip));
    }

    private static String anchor(Found found) {
        return found.passage().anchor();
    }

    private static LearningModule longModule(int number) {
        var random = new Random(number);
        List<String> words = List.of("muscle", "ligament", "nerve", "bone", "pelvis", "femur");
        String html =
                IntStream.range(0, PARAGRAPHS)
                        .mapToObj(paragraph ->
                                "<p id=\"p%d\">%s</p>"
                                        .formatted(
                                                paragraph,
                                                IntStream.range(0, 50)
                                                        .mapToObj(one ->
                                                                words.get(random.nextInt(6))
                                                                        + random.nextInt(40))
                                                        .collect(Collectors.joining(" "))))
                        .collect(Collectors.joining());
        return module("module-" + number, html);
    }

    private static LearningModule module(String key, String html) {
        return new LearningModule(
                new ModuleKey(key),
                new RevisionId(UUID.randomUUID()),
                new LearningModule.Preface("Title", "", "", List.of()),
                List.of(new Lesson(new LessonKey("only"), "Lesson", 1, List.of(), html, List.of())),
                List.of(),
                List.of(),
                LearningModule.Asking.NOTHING);
    }
}
