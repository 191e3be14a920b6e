package org.palpate.ui.study;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palpate.content.LearningModule;
import org.palpate.content.StudyCard;
import org.palpate.content.StudyCards;
import org.palpate.people.Person;
import org.palpate.recall.CardKey;
import org.palpate.recall.Cards;
import org.palpate.ui.kit.AidPages;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.study.parts.Addresses;
import org.palpate.words.Counted;

/**
 * The flashcards of a module, made of its glossary, its tables and the questions of its lessons.
 * What a learner says of each is kept in the same memory as the questions they answer.
 */
@Route(AidPages.FLASHCARDS)
@AnonymousAllowed
public class FlashcardsPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Between what is likely faded and what is likely known. */
    private static final double UNJUDGED = 0.9;

    private final ModuleAtHand modules;
    private final AnswersKept answers;
    private final Cards cards;
    private final Visitor visitor;
    private String title = "";

    FlashcardsPage(ModuleAtHand modules, AnswersKept answers, Cards cards, Visitor visitor) {
        this.modules = modules;
        this.answers = answers;
        this.cards = cards;
        this.visitor = visitor;
        addClassNames("page", "reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(modules.find(Addresses.module(event.getRouteParameters())));
    }

    private void show(LearningModule module) {
        title = "Flashcards: " + Isolated.of(module.title());
        removeAll();
        List<StudyCard> all = StudyCards.of(module);
        add(
                Bits.head(
                        "Flashcards",
                        "Made of the key terms, tables and questions of this module.",
                        new Anchor(Pages.module(module.key()), Isolated.of(module.title()))),
                modules.notice(module));
        if (all.isEmpty()) {
            add(
                    Bits.empty(
                            "No flashcards",
                            "This module has no key terms and no tables to make any of.",
                            Bits.linkButton(Pages.module(module.key()), "To the module", true)));
            return;
        }
        Map<CardKey, Double> recalled =
                visitor.signedIn().map(Person::id).map(cards::recalled).orElse(Map.of());
        add(Bits.text(sentence(module, all, recalled), "quiet"));
        byPlace(all)
                .forEach((from, some) ->
                        add(
                                new FlashcardDeck(
                                        "%s (%s)"
                                                .formatted(
                                                        Isolated.of(from),
                                                        Counted.of(some.size(), "card")),
                                        inOrder(module, some, recalled),
                                        answers.ofFlashcards(module))));
    }

    private String sentence(
            LearningModule module, List<StudyCard> all, Map<CardKey, Double> recalled) {
        if (visitor.signedIn().isEmpty()) {
            return "With an account, what you know and do not know is kept, and the cards come back before you would forget them.";
        }
        long judged =
                all.stream()
                        .filter(card ->
                                recalled.containsKey(CardKey.ofFlashcard(module.key(), card)))
                        .count();
        return "Private to you. You have judged %d of %s so far; those you are least likely to recall come first, and each comes back among your daily questions."
                .formatted(judged, Counted.of(all.size(), "card"));
    }

    private static Map<String, List<StudyCard>> byPlace(List<StudyCard> all) {
        return all.stream()
                .collect(
                        Collectors.groupingBy(
                                StudyCard::from, LinkedHashMap::new, Collectors.toList()));
    }

    /** The least likely recalled first; what was never judged stands in its own order after it. */
    private static List<StudyCard> inOrder(
            LearningModule module, List<StudyCard> some, Map<CardKey, Double> recalled) {
        return some.stream()
                .sorted(
                        Comparator.comparingDouble(card ->
                                recalled.getOrDefault(
                                        CardKey.ofFlashcard(module.key(), card), UNJUDGED)))
                .toList();
    }

    @Override
    public String getPageTitle() {
        return title + " · Palpate";
    }
}
