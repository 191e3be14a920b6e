package org.palpate.ui.study.aids;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.palpate.progress.aids.ParagraphNote;
import org.palpate.progress.aids.ParagraphNote.Place;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Pages;

/** One bookmark or note: the paragraph's words, what was written, and what became of it. */
class NoteCard extends Div {

    NoteCard(ParagraphNote note, Dates dates, Runnable change, Runnable remove) {
        addClassNames("card", "note-card");
        var quote = Bits.text("", "quoted");
        quote.getElement().setAttribute("dir", "auto");
        if (note.place() == Place.AS_IT_WAS || note.place() == Place.REWRITTEN) {
            var link =
                    new Anchor(
                            Pages.paragraph(note.spot().module(), note.spot().section()),
                            note.quoted());
            link.setRouterIgnore(true);
            quote.add(link);
        } else {
            quote.setText(note.quoted());
        }
        add(quote);
        if (!note.text().isEmpty()) {
            var text = Bits.text(note.text(), "note-text");
            text.getElement().setAttribute("dir", "auto");
            add(text);
        }
        String became =
                switch (note.place()) {
                    case AS_IT_WAS -> "";
                    case REWRITTEN -> "The paragraph has been rewritten since you noted it.";
                    case GONE -> "The paragraph is no longer there. Your note is kept.";
                    case CLOSED -> "This module is not open to you now. Your note is kept.";
                };
        if (!became.isEmpty()) {
            add(Bits.text(became, "message", "due"));
        }
        var facts = Bits.row();
        if (note.bookmarked()) {
            facts.add(Bits.badge("Bookmark", "accent"));
        }
        facts.add(Bits.text(dates.full(note.changedAt()), "quiet", "small"));
        add(facts, Bits.row(act("Change", change), act("Remove", remove)));
    }

    private static Button act(String verb, Runnable what) {
        var button = new Button(verb, click -> what.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
