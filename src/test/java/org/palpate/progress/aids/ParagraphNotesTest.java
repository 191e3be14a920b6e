package org.palpate.progress.aids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.palpate.content.LearningModule;
import org.palpate.content.LessonKey;
import org.palpate.content.ModuleKey;
import org.palpate.content.search.Passage;
import org.palpate.content.search.Passages;
import org.palpate.people.PersonId;
import org.palpate.people.office.PersonFiles;
import org.palpate.progress.aids.ParagraphNote.Place;
import org.palpate.refusal.Refusal;
import org.palpate.trial.AtOnce;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

/** Bookmarks and notes of one's own at paragraphs. */
@OnBothDatabases
class ParagraphNotesTest {

    private final School school;
    private final ParagraphNotes notes;
    private final PersonId ada;
    private final PersonId ben;
    private final Spot first;
    private final Spot second;

    ParagraphNotesTest(Database database) {
        school = database.emptySchool();
        notes = school.the(ParagraphNotes.class);
        ada = school.learner("Ada");
        ben = school.learner("Ben");
        LearningModule module = school.module();
        List<Spot> spots =
                Passages.of(module.lessons().getFirst()).stream()
                        .filter(passage -> passage.kind() == Passage.Kind.TEXT)
                        .map(Passage::anchor)
                        .distinct()
                        .map(anchor ->
                                new Spot(module.key(), module.lessons().getFirst().key(), anchor))
                        .toList();
        first = spots.get(0);
        second = spots.get(1);
    }

    @Test
    void oneParagraphHasABookmarkAndANoteOfOnesOwn() {
        notes.bookmark(ada, first, true);
        notes.write(ada, first, "  Ask Tom.  ");

        assertThat(notes.of(ada))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.bookmarked()).isTrue();
                    assertThat(note.text()).isEqualTo("Ask Tom.");
                    assertThat(note.place()).isEqualTo(Place.AS_IT_WAS);
                    assertThat(note.quoted()).isNotBlank();
                });
        assertThat(notes.in(ada, first.module(), first.lesson())).containsOnlyKeys(first.anchor());
        assertThat(notes.of(ben)).isEmpty();
        assertThat(notes.at(ben, first)).isEmpty();
    }

    @Test
    void whatIsTakenOffAloneLeavesTheRest() {
        notes.bookmark(ada, first, true);
        notes.write(ada, first, "Mine");
        notes.bookmark(ada, first, false);
        assertThat(notes.at(ada, first).orElseThrow().text()).isEqualTo("Mine");
        notes.bookmark(ada, second, true);
        notes.bookmark(ada, second, false);

        assertThat(notes.of(ada)).hasSize(1);
        assertThat(notes.removed(ada)).isEmpty();
    }

    @Test
    void whatIsRemovedComesBackForAWhile() {
        notes.bookmark(ada, first, true);
        notes.write(ada, first, "Mine");
        notes.remove(ben, first);
        assertThat(notes.of(ada)).hasSize(1);

        notes.remove(ada, first);
        assertThat(notes.of(ada)).isEmpty();
        assertThat(notes.at(ada, first)).isEmpty();
        assertThat(notes.removed(ada)).hasSize(1);
        notes.putBack(ben, first);
        assertThat(notes.of(ada)).isEmpty();
        notes.putBack(ada, first);
        assertThat(notes.at(ada, first).orElseThrow().text()).isEqualTo("Mine");

        notes.bookmark(ada, first, false);
        notes.write(ada, first, "");
        assertThat(notes.of(ada)).isEmpty();
        assertThat(notes.removed(ada)).extracting(ParagraphNote::text).containsExactly("Mine");
        school.clock().pass(ParagraphNotes.KEPT_REMOVED.plus(Duration.ofMinutes(1)));
        notes.write(ada, second, "Other");
        notes.remove(ada, second);
        assertThat(notes.removed(ada)).extracting(ParagraphNote::text).containsExactly("Other");
        notes.write(ada, second, "Anew");
        assertThat(notes.at(ada, second).orElseThrow().text()).isEqualTo("Anew");
    }

    @Test
    void whatBecameOfTheParagraphIsSaidAndTheNoteIsKept() {
        notes.write(ada, first, "Mine");
        school.spoil("update paragraph_note set quoted = 'Other words'");
        assertThat(place()).isEqualTo(Place.REWRITTEN);
        school.spoil("update paragraph_note set anchor = 'gone-now'");
        assertThat(place()).isEqualTo(Place.GONE);
        Spot gone = notes.of(ada).getFirst().spot();
        notes.write(ada, gone, "Still mine");
        assertThat(notes.of(ada).getFirst().text()).isEqualTo("Still mine");
        assertThat(notes.of(ada).getFirst().quoted()).isEqualTo("Other words");
        school.spoil("update paragraph_note set module_key = 'no-such-module'");
        assertThat(place()).isEqualTo(Place.CLOSED);
    }

    @Test
    void limitsHoldAtTheDoor() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> notes.write(ada, first, "x".repeat(ParagraphNotes.LONGEST + 1)))
                .withMessageContaining("4000");
        for (Spot nowhere :
                List.of(
                        new Spot(first.module(), first.lesson(), "no-such-anchor"),
                        new Spot(first.module(), new LessonKey("no-lesson"), first.anchor()),
                        new Spot(new ModuleKey("no-module"), first.lesson(), first.anchor()))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> notes.bookmark(ada, nowhere, true))
                    .withMessageContaining("no such paragraph");
        }
        assertThat(notes.of(ada)).isEmpty();
        notes.write(ada, first, "x".repeat(ParagraphNotes.LONGEST));
        assertThat(notes.of(ada)).hasSize(1);
    }

    @RepeatedTest(3)
    void twoTabsAtOnceMakeOneNote() {
        AtOnce.results(
                AtOnce.times(
                        4,
                        () -> {
                            notes.bookmark(ada, first, true);
                            return true;
                        }));

        assertThat(notes.of(ada)).hasSize(1);
    }

    @Test
    void onesOwnDataHasThemAndTheyGoWithThePerson() {
        notes.write(ada, first, "Mine");

        List<Map<String, Object>> own =
                school.the(PersonFiles.class).own(ada).get("notes-at-paragraphs");
        assertThat(own).singleElement().satisfies(row -> assertThat(row).containsValue("Mine"));
        school.leaves(ada);
        assertThat(school.rows("select * from paragraph_note")).isEmpty();
    }

    private Place place() {
        return notes.of(ada).getFirst().place();
    }
}
