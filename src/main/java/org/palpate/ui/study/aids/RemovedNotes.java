package org.palpate.ui.study.aids;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.palpate.progress.aids.ParagraphNote;
import org.palpate.progress.aids.ParagraphNotes;
import org.palpate.ui.kit.Bits;

/** What was removed and can still be put back. */
class RemovedNotes extends Div {

    private static final int WORDS = 80;

    RemovedNotes(List<ParagraphNote> removed, Consumer<ParagraphNote> putBack) {
        addClassName("removed-notes");
        var list = new UnorderedList();
        list.addClassName("excerpts");
        for (ParagraphNote note : removed) {
            String words = note.text().isEmpty() ? note.quoted() : note.text();
            String shown = words.length() <= WORDS ? words : words.substring(0, WORDS) + "…";
            var text = new Span(shown);
            text.getElement().setAttribute("dir", "auto");
            var back = new Button("Put back", click -> putBack.accept(note));
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            back.getElement().setAttribute("aria-label", "Put back: " + shown);
            list.add(new ListItem(Bits.row(text, back)));
        }
        add(
                Bits.section(
                        "Removed",
                        Bits.text(
                                "What you remove can be put back for at least %d days."
                                        .formatted(ParagraphNotes.KEPT_REMOVED.toDays()),
                                "quiet",
                                "small"),
                        list));
    }
}
