package org.palpate.ui.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.palpate.content.Figure;
import org.palpate.quiz.question.Item;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.RegionKey;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The element {@code palpate-labelling} with a drawing in it. The browser knows structures and
 * labels by numbers only: a key may give the answer away.
 */
@Tag("palpate-labelling")
@JsModule("context://frontend/labelling/palpate-labelling.js")
final class LabelledDrawing extends Component implements HasStyle {

    private final BlindFigure figure;
    private final Map<String, OptionKey> labels = new LinkedHashMap<>();

    LabelledDrawing(Figure figure, List<RegionKey> regions, List<Item> items) {
        this.figure = new BlindFigure(figure, Set.copyOf(regions)::contains);
        addClassName("hotspot");
        getElement().setProperty("innerHTML", this.figure.svg());
        var chips = JsonNodeFactory.instance.arrayNode();
        for (Item item : items) {
            String alias = "l" + (labels.size() + 1);
            labels.put(alias, item.key());
            chips.addObject().put("key", alias).put("text", item.text());
        }
        getElement().setPropertyJson("labels", chips);
    }

    /**
     * Calls the listener with the label of every structure whenever the learner puts one elsewhere.
     */
    void onPlaced(Consumer<Map<RegionKey, OptionKey>> listener) {
        getElement()
                .addEventListener(
                        "placed",
                        event -> {
                            Map<RegionKey, OptionKey> placed = new HashMap<>();
                            event.getEventData()
                                    .get("event.detail.placed")
                                    .properties()
                                    .forEach(entry -> {
                                        OptionKey label = labels.get(entry.getValue().asString());
                                        if (label != null) {
                                            figure.region(entry.getKey())
                                                    .ifPresent(region -> placed.put(region, label));
                                        }
                                    });
                            listener.accept(placed);
                        })
                .addEventData("event.detail.placed");
    }

    /** Shows these labels on their structures. */
    void place(Map<RegionKey, OptionKey> placed) {
        var byAlias = JsonNodeFactory.instance.objectNode();
        placed.forEach((region, label) -> byAlias.put(figure.alias(region), alias(label)));
        getElement().setPropertyJson("placed", byAlias);
    }

    /** Says which structures carry their right label. */
    void mark(Map<RegionKey, Boolean> right) {
        var byAlias = JsonNodeFactory.instance.objectNode();
        right.forEach((region, is) -> byAlias.put(figure.alias(region), is ? "right" : "wrong"));
        getElement().setPropertyJson("marks", byAlias);
    }

    /** "Structure 3". */
    String number(RegionKey region) {
        return figure.number(region);
    }

    /** Takes no more labels. */
    void close() {
        getElement().setAttribute("closed", "");
    }

    private String alias(OptionKey label) {
        return labels.entrySet().stream()
                .filter(entry -> entry.getValue().equals(label))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
