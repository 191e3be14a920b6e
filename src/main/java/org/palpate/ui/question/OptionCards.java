package org.palpate.ui.question;

import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.question.Item;
import org.palpate.quiz.question.Response;
import org.palpate.ui.kit.AsWritten;

/**
 * Options to tick, each a card as large as a thumb wants: native radio buttons or check boxes in a
 * group.
 */
abstract class OptionCards extends QuestionField {

    private static final AtomicInteger GROUPS = new AtomicInteger();

    /** A page may show several questions, and radio buttons of one name take each other's tick. */
    private final String name = "options-" + GROUPS.incrementAndGet();

    private final boolean single;
    private final Element group = new Element("fieldset");
    private final Map<String, Card> cards = new LinkedHashMap<>();
    private boolean told;

    /**
     * Cards for options.
     *
     * @param instruction what to do, read out with the group
     * @param options texts by key, in the order to show
     */
    OptionCards(boolean single, String stem, String instruction, Map<String, String> options) {
        this.single = single;
        group.setAttribute("class", "options");
        var legend = new Element("legend");
        var question = new Element("span");
        question.setAttribute("class", "visually-hidden");
        question.setText(stem + " ");
        legend.appendChild(question, Element.createText(instruction));
        group.appendChild(legend);
        options.forEach((key, text) -> {
            var card = new Card(key, text, cards.size() + 1);
            cards.put(key, card);
            group.appendChild(card.label);
        });
        getElement().appendChild(group);
    }

    /** The texts of options by key, in their order. */
    protected static Map<String, String> texts(List<Item> options) {
        var texts = new LinkedHashMap<String, String>();
        options.forEach(option -> texts.put(option.key().value(), option.text()));
        return texts;
    }

    /** The keys of the ticked options. */
    protected Set<String> ticked() {
        return cards.values().stream()
                .filter(card -> card.ticked)
                .map(card -> card.key)
                .collect(Collectors.toSet());
    }

    /** Ticks just these options. */
    protected void tick(Set<String> keys) {
        cards.values().forEach(card -> card.tick(keys.contains(card.key)));
    }

    /** Whether an option is right, when it may be told. */
    protected abstract boolean isRight(String key, Response answer);

    @Override
    public void close(Response answer) {
        close();
        told = true;
        cards.values().forEach(card -> card.judge(isRight(card.key, answer)));
    }

    /** The sign stands on each option that was ticked, as long as the tick stays. */
    @Override
    public void judge(Feedback feedback) {
        if (told) {
            return;
        }
        cards.values().forEach(Card::clearVerdict);
        feedback.remarks()
                .forEach(remark -> {
                    Card card = cards.get(remark.part());
                    if (card == null && remark.part().isEmpty()) {
                        // A statement has no parts: what is said is said of the card that is
                        // ticked.
                        card =
                                cards.values().stream()
                                        .filter(one -> one.ticked)
                                        .findFirst()
                                        .orElse(null);
                    }
                    if (card != null) {
                        card.judgeForNow(remark.right());
                    }
                });
    }

    @Override
    public void close() {
        group.setAttribute("data-closed", "");
        cards.values().forEach(card -> card.input.setAttribute("disabled", ""));
    }

    private void choose(Card chosen, boolean ticked) {
        if (group.hasAttribute("data-closed")) {
            return;
        }
        if (single) {
            cards.values().forEach(card -> card.tick(card == chosen));
            cards.values().forEach(Card::clearVerdict);
        } else {
            chosen.tick(ticked);
            chosen.clearVerdict();
        }
        changed();
    }

    /** One option. */
    private final class Card {

        private final String key;
        private final Element label = new Element("label");
        private final Element input = new Element("input");
        private final Element verdict = new Element("span");
        private final int digit;
        private boolean ticked;

        Card(String key, String text, int digit) {
            this.key = key;
            this.digit = digit;
            input.setAttribute("type", single ? "radio" : "checkbox")
                    .setAttribute("name", name)
                    // Its place: the author's key may tell what the option is ("right").
                    .setAttribute("value", String.valueOf(digit));
            input.addEventListener(
                            "change",
                            event ->
                                    choose(
                                            this,
                                            event.getEventData()
                                                    .get("element.checked")
                                                    .asBoolean()))
                    .addEventData("element.checked");
            var words = new Element("span");
            words.setText(text);
            AsWritten.show(words);
            clearVerdict();
            label.appendChild(input, words, verdict);
        }

        /**
         * As long as the option can still be chosen it keeps its name; the verdict is read out
         * after it.
         */
        void judgeForNow(boolean right) {
            judge(right);
            verdict.setAttribute("id", input.getAttribute("name") + "-" + digit)
                    .setAttribute("aria-hidden", "true");
            input.setAttribute("aria-describedby", verdict.getAttribute("id"));
        }

        /** The key to press in place of a verdict. */
        void clearVerdict() {
            input.removeAttribute("aria-describedby");
            label.setAttribute("class", "option");
            verdict.setAttribute("class", "digit").setAttribute("aria-hidden", "true");
            verdict.setText(String.valueOf(digit));
        }

        void tick(boolean on) {
            ticked = on;
            input.setProperty("checked", on);
        }

        /** Says in words, and not by color alone, what an option is. */
        void judge(boolean right) {
            verdict.setAttribute("class", "verdict").removeAttribute("aria-hidden");
            verdict.setText("");
            if (right) {
                label.setAttribute("class", "option right");
                verdict.setText(ticked ? "✓ Right" : "✓ Right answer");
            } else if (ticked) {
                label.setAttribute("class", "option wrong");
                verdict.setText("✗ Not this");
            }
        }
    }
}
