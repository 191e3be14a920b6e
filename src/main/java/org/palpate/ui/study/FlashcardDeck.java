package org.palpate.ui.study;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.palpate.content.Flashcard;
import org.palpate.content.StudyCard;
import org.palpate.ui.kit.Bits;

/**
 * The questions of a lesson as cards to turn over. Which ones were known is for the learner alone:
 * it is kept for one who is signed in, as each card was judged first in a visit.
 */
@JsModule("context://frontend/flashcards/palpate-flashcards.js")
class FlashcardDeck extends Section {

    private static final String CARD = "event.detail.card";
    private static final String KNOWN = "event.detail.known";

    /** Told of a card by its place in the deck. */
    @FunctionalInterface
    private interface Judged {

        void judged(int place, boolean known);
    }

    private final Set<Integer> judged = new HashSet<>();

    /**
     * The deck of a lesson.
     *
     * @param keep told once of each card whether it was known
     */
    static FlashcardDeck ofLesson(List<Flashcard> cards, BiConsumer<Flashcard, Boolean> keep) {
        return new FlashcardDeck(
                (place, known) -> keep.accept(cards.get(place), known), "Flashcards", cards);
    }

    /**
     * A deck.
     *
     * @param title its heading
     * @param keep told once of each card whether it was known
     */
    FlashcardDeck(String title, List<StudyCard> cards, BiConsumer<StudyCard, Boolean> keep) {
        this(
                (place, known) -> keep.accept(cards.get(place), known),
                title,
                cards.stream().map(StudyCard::card).toList());
    }

    private FlashcardDeck(Judged keep, String title, List<Flashcard> cards) {
        addClassName("deck");
        var heading = new H2(title);
        String id = "deck-" + title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        heading.setId(id);
        getElement().setAttribute("aria-labelledby", id);
        var deck = new Element("palpate-flashcards");
        deck.setPropertyList("cards", cards);
        deck.addEventListener(
                        "judged",
                        event -> {
                            int place = event.getEventData().get(CARD).asInt();
                            if (place >= 0 && place < cards.size() && judged.add(place)) {
                                keep.judged(place, event.getEventData().get(KNOWN).asBoolean());
                            }
                        })
                .addEventData(CARD)
                .addEventData(KNOWN);
        add(
                heading,
                Bits.text(
                        "Say your answer aloud, then turn the card. A card you mark “Again” comes back.",
                        "quiet",
                        "small"));
        getElement().appendChild(deck);
    }
}
