package org.palpate.ui.study.aids;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.palpate.content.LearningModule;
import org.palpate.content.Lesson;
import org.palpate.content.search.Passage;
import org.palpate.content.search.Passages;
import org.palpate.people.PersonId;
import org.palpate.progress.aids.ParagraphNote;
import org.palpate.progress.aids.ParagraphNotes;
import org.palpate.progress.aids.Spot;

/**
 * Gives every paragraph of a lesson a quiet button for a bookmark or a note; the button says what
 * is there.
 */
@Tag("palpate-notes")
@JsModule("context://frontend/notes/palpate-notes.js")
public class LessonNotes extends Component {

    private static final String ANCHOR = "event.detail";
    private static final int WORDS = 50;

    private final ParagraphNotes notes;
    private final PersonId person;
    private final LearningModule module;
    private final Lesson lesson;

    private @Nullable ParagraphNoteDialog dialog;

    /** What each paragraph begins with, by its anchor. */
    private final Map<String, String> paragraphs = new LinkedHashMap<>();

    /**
     * The buttons for one reader of a lesson.
     *
     * @param person whose notes they are
     */
    public LessonNotes(
            ParagraphNotes notes, PersonId person, LearningModule module, Lesson lesson) {
        this.notes = notes;
        this.person = person;
        this.module = module;
        this.lesson = lesson;
        Passages.of(lesson).stream()
                .filter(passage -> passage.kind() == Passage.Kind.TEXT)
                .forEach(passage -> paragraphs.putIfAbsent(passage.anchor(), passage.text()));
        getElement()
                .addEventListener(
                        "wanted", event -> open(event.getEventData().get(ANCHOR).asString("")))
                .addEventData(ANCHOR);
        refresh();
    }

    /** A paragraph as its button shows it; the names are those of the browser's code. */
    record Shown(String anchor, String words, boolean bookmarked, boolean written) {}

    private void refresh() {
        Map<String, ParagraphNote> own = notes.in(person, module.key(), lesson.key());
        List<Shown> shown = new ArrayList<>();
        paragraphs.forEach((anchor, text) -> {
            ParagraphNote note = own.get(anchor);
            shown.add(
                    new Shown(
                            anchor,
                            beginning(text),
                            note != null && note.bookmarked(),
                            note != null && !note.text().isEmpty()));
        });
        getElement().setPropertyList("paragraphs", shown);
    }

    private void open(String anchor) {
        String text = paragraphs.get(anchor);
        // A double click opens one.
        if (text != null && (dialog == null || !dialog.isOpened())) {
            dialog =
                    new ParagraphNoteDialog(
                            notes,
                            person,
                            new Spot(module.key(), lesson.key(), anchor),
                            text,
                            this::refresh);
            dialog.open();
        }
    }

    private static String beginning(String text) {
        if (text.length() <= WORDS) {
            return text;
        }
        int space = text.lastIndexOf(' ', WORDS);
        return text.substring(0, space > 0 ? space : WORDS) + "…";
    }
}
