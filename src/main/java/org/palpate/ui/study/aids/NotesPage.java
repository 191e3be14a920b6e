package org.palpate.ui.study.aids;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palpate.content.search.Matching;
import org.palpate.progress.aids.ParagraphNote;
import org.palpate.progress.aids.ParagraphNotes;
import org.palpate.ui.kit.AidPages;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;
import org.palpate.words.Counted;

/** All bookmarks and notes of one's own, to look through and to search. */
@Route(AidPages.NOTES)
@PageTitle("My notes · Palpate")
@PermitAll
public class NotesPage extends Div implements BeforeEnterObserver {

    private static final int LONGEST_SEARCH = 100;
    private static final int TYPING_MS = 300;

    private final ParagraphNotes notes;
    private final Visitor visitor;
    private final Dates dates;
    private final TextField words = new TextField("Words to look for");
    private final Paragraph told = Bits.text("");
    private final Div list = Bits.stack();

    NotesPage(ParagraphNotes notes, Visitor visitor, Dates dates) {
        this.notes = notes;
        this.visitor = visitor;
        this.dates = dates;
        addClassNames("page", "reading", "notes-page");
        words.setId("notes-words");
        Fields.bound(words, LONGEST_SEARCH);
        words.setClearButtonVisible(true);
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_MS);
        words.addValueChangeListener(event -> show());
        told.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                Bits.head(
                        "My notes",
                        "Your bookmarks and notes at paragraphs. They are private: nobody else reads them.",
                        new Anchor(Pages.PROGRESS, "Progress")),
                words,
                told,
                list);
        show();
    }

    private void show() {
        list.removeAll();
        List<ParagraphNote> all = notes.of(visitor.require());
        List<ParagraphNote> removed = notes.removed(visitor.require());
        words.setVisible(!all.isEmpty());
        var matching = Matching.of(words.getValue());
        List<ParagraphNote> found = all.stream().filter(note -> fits(matching, note)).toList();
        told.setText(
                all.isEmpty()
                        ? ""
                        : found.isEmpty()
                                ? "None of your notes has all of these words."
                                : Counted.of(
                                        found.size(), "note or bookmark", "notes and bookmarks"));
        if (all.isEmpty()) {
            list.add(
                    Bits.empty(
                            "Nothing noted yet",
                            "In a lesson, the small sign at the end of a paragraph keeps a bookmark or a note there.",
                            Bits.linkButton(Pages.MODULES, "To the modules", removed.isEmpty())));
        }
        byModule(found)
                .forEach((title, some) -> list.add(Bits.section(Isolated.of(title), cards(some))));
        if (!removed.isEmpty()) {
            list.add(new RemovedNotes(removed, note -> act(() -> putBack(note))));
        }
    }

    private static Map<String, List<ParagraphNote>> byModule(List<ParagraphNote> some) {
        return some.stream()
                .collect(
                        Collectors.groupingBy(
                                ParagraphNote::title, LinkedHashMap::new, Collectors.toList()));
    }

    private static boolean fits(Matching matching, ParagraphNote note) {
        return matching.isAllIn(note.text() + " " + note.quoted() + " " + note.title());
    }

    private Component cards(List<ParagraphNote> some) {
        var cards = Bits.cards();
        some.forEach(note ->
                cards.addCard(
                        new NoteCard(
                                note, dates, () -> change(note), () -> act(() -> remove(note)))));
        return cards;
    }

    private void change(ParagraphNote note) {
        new ParagraphNoteDialog(notes, visitor.require(), note.spot(), note.quoted(), this::show)
                .open();
    }

    private void remove(ParagraphNote note) {
        notes.remove(visitor.require(), note.spot());
    }

    private void putBack(ParagraphNote note) {
        notes.putBack(visitor.require(), note.spot());
    }

    private void act(Runnable what) {
        what.run();
        show();
    }
}
