package org.palpate.ui.study.aids;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.palpate.people.PersonId;
import org.palpate.progress.aids.ParagraphNote;
import org.palpate.progress.aids.ParagraphNotes;
import org.palpate.progress.aids.Spot;
import org.palpate.store.StoreFailures;
import org.palpate.ui.kit.AidPages;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.FormDialog;
import org.palpate.ui.kit.Refusals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A bookmark and a note at one paragraph. Every change is saved at once; the badge says "Saved"
 * only of what the server has acknowledged.
 */
class ParagraphNoteDialog extends FormDialog {

    private static final Logger LOG = LoggerFactory.getLogger(ParagraphNoteDialog.class);

    private static final String NOT_DONE =
            "Not saved: the server cannot save at the moment. Try again in a moment.";

    private static final int TYPING_MS = 400;
    private static final int LONGEST_QUOTE = 160;

    private final ParagraphNotes notes;
    private final PersonId person;
    private final Spot spot;
    private final Checkbox bookmark = new Checkbox("Bookmark");
    private final TextArea text = new TextArea("Your note");
    private final Element badge = new Element("palpate-note-saved");
    private final Button remove = new Button("Remove");

    /**
     * A dialog to be opened.
     *
     * @param paragraph the paragraph's words
     * @param changed called after each change that was saved
     */
    ParagraphNoteDialog(
            ParagraphNotes notes, PersonId person, Spot spot, String paragraph, Runnable changed) {
        super("Bookmark and note", true);
        this.notes = notes;
        this.person = person;
        this.spot = spot;
        Optional<ParagraphNote> now = notes.at(person, spot);
        bookmark.setValue(now.map(ParagraphNote::bookmarked).orElse(false));
        bookmark.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                save(() -> notes.bookmark(person, spot, event.getValue()), changed);
            }
        });
        Fields.bound(text, ParagraphNotes.LONGEST);
        text.setHelperText("Private: nobody else reads it.");
        text.setWidthFull();
        text.setMinHeight("8rem");
        text.setMaxHeight("40vh");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_MS);
        text.setValue(now.map(ParagraphNote::text).orElse(""));
        text.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                save(() -> notes.write(person, spot, event.getValue()), changed);
            }
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.addClickListener(click -> removeOrPutBack(changed));
        remove.setVisible(now.isPresent());
        var quote = Bits.text(shortened(paragraph), "quoted");
        quote.getElement().setAttribute("dir", "auto");
        var inside = new Div(quote, bookmark, text);
        inside.addClassNames("stack", "note-fields");
        inside.getElement().appendChild(badge);
        add(inside);
        var all = new Anchor(AidPages.NOTES, "All my notes");
        all.addClassName("button");
        getFooter().add(all, remove);
    }

    private static String shortened(String paragraph) {
        return paragraph.length() <= LONGEST_QUOTE
                ? paragraph
                : paragraph.substring(0, LONGEST_QUOTE) + "…";
    }

    private void save(Runnable what, Runnable changed) {
        if (done(what)) {
            badge.callJsFunction("kept", text.getValue(), bookmark.getValue());
            remove.setText("Remove");
            remove.setVisible(bookmark.getValue() || !text.getValue().isBlank());
            changed.run();
        }
    }

    /** What was removed by this button comes back by it. */
    private void removeOrPutBack(Runnable changed) {
        boolean removing = notes.at(person, spot).isPresent();
        Runnable act =
                removing ? () -> notes.remove(person, spot) : () -> notes.putBack(person, spot);
        if (!done(act)) {
            return;
        }
        Optional<ParagraphNote> now = notes.at(person, spot);
        bookmark.setValue(now.map(ParagraphNote::bookmarked).orElse(false));
        text.setValue(now.map(ParagraphNote::text).orElse(""));
        remove.setText(removing ? "Undo: put it back" : "Remove");
        badge.callJsFunction("say", removing ? "removed" : "saved", removing ? "Removed" : "Saved");
        changed.run();
    }

    private boolean done(Runnable what) {
        try {
            return Refusals.tell(what, this::notKept);
        } catch (RuntimeException failure) {
            LOG.warn("A note at a paragraph was not saved; the page has said so");
            LOG.debug("Why it was not", failure);
            notKept(StoreFailures.sentence(failure).orElse(NOT_DONE));
            return false;
        }
    }

    private void notKept(String sentence) {
        badge.callJsFunction("say", "failed", sentence);
    }
}
