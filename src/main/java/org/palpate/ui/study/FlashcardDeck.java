package org.palpate.ui.study;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.palpate.content.Flashcard;
import org.palpate.ui.kit.Bits;

/**
 * The questions of a lesson as cards to turn over. Which ones were known is for the learner alone;
 * nothing is kept.
 */
@JsModule("context://frontend/flashcards/palpate-flashcards.js")
class FlashcardDeck extends Section {

    FlashcardDeck(List<Flashcard> cards) {
        addClassName("deck");
        var heading = new H2("Flashcards");
        heading.setId("flashcard-deck");
        getElement().setAttribute("aria-labelledby", "flashcard-deck");
        var deck = new Element("palpate-flashcards");
        deck.setPropertyList("cards", cards);
        add(
                heading,
                Bits.text(
                        "Say your answer aloud, then turn the card. A card you mark “Again” comes back.",
                        "quiet",
                        "small"));
        getElement().appendChild(deck);
    }
}
