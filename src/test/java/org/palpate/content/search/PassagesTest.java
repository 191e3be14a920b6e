package org.palpate.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.content.Lesson;
import org.palpate.content.LessonKey;

/** What of a lesson can be linked to, found and noted at. */
class PassagesTest {

    private static final String HTML =
            """
            <p id="opening">The psoas <strong>major</strong> flexes.</p>
            <h2 id="where">Where it lies</h2>
            <p>Deep in the belly.</p>
            <ul><li id="one">First<ul><li>Inner</li></ul></li><li><p>Second</p></li></ul>
            <ol id="steps"><li>Step</li></ol>
            <table><thead><tr><th>Muscle</th><th>Nerve</th></tr></thead><tbody><tr><td>Iliacus</td><td>Femoral</td></tr></tbody></table>
            <figure class="figure" id="fig-hip"><svg viewBox="0 0 1 1"><title>Hip</title></svg><figcaption>The hip</figcaption></figure>
            <p></p>
            """;

    @Test
    void everyPieceHasItsWordsItsHeadingAndAnAnchor() {
        List<Passage> all = Passages.of(lesson(HTML));

        assertThat(all.stream().map(Passage::text))
                .containsExactly(
                        "The group",
                        "The psoas major flexes.",
                        "Where it lies",
                        "Deep in the belly.",
                        "First",
                        "Inner",
                        "Second",
                        "Step",
                        "Muscle · Nerve | Iliacus · Femoral",
                        "The hip");
        assertThat(all.get(1).section()).isEqualTo("the-group#opening");
        assertThat(all.get(1).heading()).isEqualTo("The group");
        assertThat(all.get(3).heading()).isEqualTo("Where it lies");
        assertThat(all.get(7).anchor()).isEqualTo("steps");
        assertThat(all.get(9).anchor()).isEqualTo("fig-hip");
        assertThat(all.stream().skip(1).map(Passage::anchor)).noneMatch(String::isEmpty);
    }

    @Test
    void theAnchorsAreOnThePageAndDoNotMoveWithWhatStandsAround() {
        String page = Passages.anchored(HTML);
        Passages.of(lesson(HTML)).stream()
                .skip(1)
                .forEach(passage ->
                        assertThat(page).contains("id=\"%s\"".formatted(passage.anchor())));
        assertThat(Passages.of(lesson(page))).isEqualTo(Passages.of(lesson(HTML)));

        List<Passage> later = Passages.of(lesson("<p>New before it.</p>" + HTML));
        assertThat(later).containsAll(Passages.of(lesson(HTML)));
        assertThat(page).contains("viewBox");
    }

    @Test
    void twoParagraphsOfTheSameWordsHaveTwoAnchors() {
        assertThat(
                        Passages.of(lesson("<p>Same.</p><p>Same.</p>")).stream()
                                .map(Passage::anchor)
                                .distinct())
                .hasSize(3);
    }

    private static Lesson lesson(String html) {
        return new Lesson(new LessonKey("the-group"), "The group", 1, List.of(), html, List.of());
    }
}
