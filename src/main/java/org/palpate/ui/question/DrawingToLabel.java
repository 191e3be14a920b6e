package org.palpate.ui.question;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palpate.content.Figure;
import org.palpate.quiz.Asked;
import org.palpate.quiz.Item;
import org.palpate.quiz.OptionKey;
import org.palpate.quiz.Placed;
import org.palpate.quiz.RegionKey;
import org.palpate.quiz.Response;

/** A drawing whose structures are numbered, and a list of labels for each number. */
final class DrawingToLabel extends QuestionField {

    private final List<Item> labels;
    private final Map<RegionKey, Select<String>> picks = new LinkedHashMap<>();

    DrawingToLabel(Asked.Place asked, Figure figure) {
        labels = asked.labels();
        var drawing = new Drawing(figure, 1);
        drawing.showNumbers();
        drawing.close();
        var instruction = new Paragraph("Choose the label for each numbered structure. Some labels may fit nothing.");
        instruction.addClassName("hint-line");
        var lists = new Div();
        lists.addClassName("picks");
        List<String> texts = labels.stream().map(Item::text).toList();
        for (RegionKey region : asked.regions()) {
            var pick = Picks.of(drawing.number(region), texts, this::changed);
            picks.put(region, pick);
            lists.add(pick);
        }
        add(instruction, drawing, lists);
    }

    @Override
    public void show(Response response) {
        if (response instanceof Placed placed) {
            placed.labels().forEach((region, label) -> {
                var pick = picks.get(region);
                if (pick != null) {
                    pick.setValue(text(label));
                }
            });
        }
    }

    @Override
    public Response response() {
        Map<RegionKey, OptionKey> placed = new LinkedHashMap<>();
        picks.forEach((region, pick) -> labels.stream()
                .filter(label -> label.text().equals(pick.getValue()))
                .findFirst()
                .ifPresent(label -> placed.put(region, label.key())));
        return placed.isEmpty() ? Response.BLANK : new Placed(placed);
    }

    @Override
    public void close() {
        picks.values().forEach(pick -> pick.setReadOnly(true));
    }

    @Override
    public void close(Response answer) {
        if (answer instanceof Placed right) {
            right.labels().forEach((region, label) -> {
                var pick = picks.get(region);
                if (pick != null) {
                    Picks.judge(pick, text(label));
                }
            });
        }
    }

    private String text(OptionKey label) {
        return labels.stream()
                .filter(item -> item.key().equals(label))
                .map(Item::text)
                .findFirst()
                .orElse("");
    }
}
