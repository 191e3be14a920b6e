package org.palpate.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The flashcards that a module makes of its glossary, its tables and its questions. */
class StudyCardsTest {

    private static final String TABLE =
            """
            <p>Two muscles.</p>
            <table id="facts"><thead><tr><th>Muscle</th><th>Nerve</th><th>Action</th></tr></thead><tbody>\
            <tr><td>Psoas major</td><td><strong>L1–L3</strong></td><td>–</td></tr>\
            <tr><td>Iliacus</td><td>Femoral</td><td>Flexes &amp; tilts</td></tr></tbody></table>
            """;

    @Test
    void everyCellIsAskedByItsRowAndColumnAndEveryTermByItsName() {
        List<StudyCard> cards =
                StudyCards.of(
                        module(
                                TABLE,
                                List.of(new Flashcard("Why?", "<p>So.</p>")),
                                List.of(new Term("hip <flexion>", "Bending & lifting."))));

        assertThat(cards.stream().map(card -> card.card().question()))
                .containsExactly(
                        "Why?",
                        "Psoas major: Nerve?",
                        "Iliacus: Nerve?",
                        "Iliacus: Action?",
                        "hip <flexion>");
        assertThat(cards.stream().map(card -> card.card().answer()))
                .containsExactly(
                        "<p>So.</p>",
                        "<p><strong>L1–L3</strong></p>",
                        "<p>Femoral</p>",
                        "<p>Flexes &amp; tilts</p>",
                        "<p>Bending &amp; lifting.</p>");
        assertThat(cards.stream().map(StudyCard::key))
                .containsExactly(
                        "only/why",
                        "only/psoas-major-nerve",
                        "only/iliacus-nerve",
                        "only/iliacus-action",
                        "=terms/hip-flexion");
        assertThat(cards.get(1).section()).isEqualTo("only#facts");
        assertThat(cards.getLast().from()).isEqualTo("Key terms");
    }

    @Test
    void whatIsAskedTwiceInOnePlaceIsOneCard() {
        assertThat(
                        StudyCards.of(
                                module(
                                        TABLE + TABLE.replace("facts", "again"),
                                        List.of(),
                                        List.of())))
                .hasSize(3);
        assertThat(StudyCards.of(module("<p>None.</p>", List.of(), List.of()))).isEmpty();
    }

    private static LearningModule module(String html, List<Flashcard> cards, List<Term> glossary) {
        return new LearningModule(
                new ModuleKey("hip"),
                new RevisionId(UUID.randomUUID()),
                new LearningModule.Preface("Hip", "", "", List.of()),
                List.of(new Lesson(new LessonKey("only"), "Lesson", 1, List.of(), html, cards)),
                List.of(),
                glossary,
                LearningModule.Asking.NOTHING);
    }
}
