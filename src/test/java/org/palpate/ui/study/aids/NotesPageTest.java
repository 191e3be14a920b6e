package org.palpate.ui.study.aids;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.content.search.Passage;
import org.palpate.content.search.Passages;
import org.palpate.people.PersonId;
import org.palpate.progress.aids.ParagraphNotes;
import org.palpate.progress.aids.Spot;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.AidPages;
import org.palpate.ui.shell.SignInPage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The list of one's own bookmarks and notes. */
class NotesPageTest extends PageTest {

    @Autowired private ParagraphNotes notes;
    @Autowired private JdbcTemplate database;

    private PersonId mira;
    private Spot spot;

    @BeforeEach
    void aNote() {
        mira = learner("Mira Lind");
        var lesson = hipFlexors().lessons().getFirst();
        spot =
                new Spot(
                        hipFlexors().key(),
                        lesson.key(),
                        Passages.of(lesson).stream()
                                .filter(passage -> passage.kind() == Passage.Kind.TEXT)
                                .findFirst()
                                .orElseThrow()
                                .anchor());
    }

    @Test
    void guestsAreAskedToSignInFirst() {
        navigate(AidPages.NOTES, SignInPage.class);
    }

    @Test
    void aNoteIsFoundByItsWordsAndLeadsToItsParagraph() {
        notes.write(mira, spot, "Stairs and sit-ups");
        signIn(mira);
        navigate(AidPages.NOTES, NotesPage.class);

        assertThat(everything()).contains("Stairs and sit-ups").contains("1 note or bookmark");
        assertThat(find(NoteCard.class).all()).hasSize(1);
        test(find(TextField.class).withId("notes-words").single()).setValue("STAIR sit");
        assertThat(find(NoteCard.class).all()).hasSize(1);
        test(find(TextField.class).withId("notes-words").single()).setValue("elbow");
        assertThat(find(NoteCard.class).exists()).isFalse();
        assertThat(everything()).contains("None of your notes has all of these words.");
    }

    @Test
    void whatIsRemovedCanBePutBack() {
        notes.bookmark(mira, spot, true);
        signIn(mira);
        navigate(AidPages.NOTES, NotesPage.class);
        test(button("Remove")).click();
        assertThat(everything()).contains("Nothing noted yet").contains("Removed");

        test(find(Button.class).withText("Put back").single()).click();

        assertThat(find(NoteCard.class).all()).hasSize(1);
    }

    @Test
    void aParagraphThatIsGoneIsSaidSoAndTheNoteStays() {
        notes.write(mira, spot, "Stairs");
        database.update("update paragraph_note set anchor = 'gone-now'");
        signIn(mira);
        navigate(AidPages.NOTES, NotesPage.class);

        assertThat(everything())
                .contains("The paragraph is no longer there. Your note is kept.")
                .contains("Stairs");
    }
}
