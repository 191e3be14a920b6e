package org.palpate.ui.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.palpate.content.Figure;
import org.palpate.quiz.question.RegionKey;
import tools.jackson.databind.node.JsonNodeFactory;

/** The element {@code palpate-hotspot} with a drawing in it, spoken to in regions. */
@Tag("palpate-hotspot")
@JsModule("context://frontend/hotspot/palpate-hotspot.js")
final class Drawing extends Component implements HasStyle {

    private final BlindFigure figure;

    Drawing(Figure figure, int pick) {
        this.figure = new BlindFigure(figure);
        addClassName("hotspot");
        getElement().setAttribute("pick", String.valueOf(pick));
        getElement().setProperty("innerHTML", this.figure.svg());
    }

    /** Calls the listener with the regions whenever the learner points at others. */
    void onPointed(Consumer<Set<RegionKey>> listener) {
        getElement()
                .addEventListener(
                        "pointed",
                        event ->
                                listener.accept(
                                        event.getEventData()
                                                .get("event.detail.regions")
                                                .valueStream()
                                                .flatMap(alias ->
                                                        figure.region(alias.asString()).stream())
                                                .collect(Collectors.toSet())))
                .addEventData("event.detail.regions");
    }

    /** Marks regions as chosen. */
    void choose(Collection<RegionKey> regions) {
        var aliases = JsonNodeFactory.instance.arrayNode();
        regions.forEach(region -> aliases.add(figure.alias(region)));
        getElement().setPropertyJson("chosen", aliases);
    }

    /** Says what regions turned out to be: {@code right}, {@code wrong} or {@code missed}. */
    void mark(Map<RegionKey, String> marks) {
        var byAlias = JsonNodeFactory.instance.objectNode();
        marks.forEach((region, mark) -> byAlias.put(figure.alias(region), mark));
        getElement().setPropertyJson("marks", byAlias);
    }

    /** Takes no more clicks. */
    void close() {
        getElement().setAttribute("closed", "");
    }
}
