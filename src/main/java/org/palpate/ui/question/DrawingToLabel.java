package org.palpate.ui.question;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.palpate.content.Figure;
import org.palpate.quiz.Asked;
import org.palpate.quiz.Item;
import org.palpate.quiz.OptionKey;
import org.palpate.quiz.Placed;
import org.palpate.quiz.RegionKey;
import org.palpate.quiz.Response;

/**
 * A drawing whose structures are numbered, labels to put on the numbers, and a list of labels for
 * each number. Whichever way a label comes to its structure, the response is the same; each label
 * stands once.
 */
final class DrawingToLabel extends QuestionField {

    private final List<Item> labels;
    private final LabelledDrawing drawing;
    private final Map<RegionKey, Select<String>> picks = new TreeMap<>();

    DrawingToLabel(Asked.Place asked, Figure figure) {
        labels = asked.labels();
        drawing = new LabelledDrawing(figure, asked.regions(), labels);
        drawing.onPlaced(placed -> {
            showInLists(placed);
            changed();
        });
        var instruction =
                new Paragraph(
                        "Put each label on its number: drag it, click it and then the number, or choose from the lists. Some may fit nothing.");
        instruction.addClassName("hint-line");
        var lists = new Div();
        lists.addClassName("picks");
        List<String> texts = labels.stream().map(Item::text).toList();
        asked.regions().stream()
                .sorted(Comparator.comparing(this::place))
                .forEach(region -> {
                    var pick = Picks.of(drawing.number(region), texts, () -> picked(region));
                    picks.put(region, pick);
                    lists.add(pick);
                });
        add(instruction, drawing, lists);
    }

    /** The structure's number; the lists stand in the drawing's order. */
    private int place(RegionKey region) {
        return Integer.parseInt(drawing.number(region).replaceAll("\\D", "0"));
    }

    /**
     * A label chosen from one list leaves the others, as a label that is dragged leaves where it
     * was.
     */
    private void picked(RegionKey here) {
        var text = field(here).getValue();
        if (text != null) {
            picks.forEach((region, pick) -> {
                if (!region.equals(here) && text.equals(pick.getValue())) {
                    pick.clear();
                }
            });
        }
        drawing.place(placed());
        changed();
    }

    private Select<String> field(RegionKey region) {
        return Objects.requireNonNull(picks.get(region));
    }

    @Override
    public void show(Response response) {
        if (response instanceof Placed placed) {
            showInLists(placed.labels());
            drawing.place(placed.labels());
        }
    }

    private void showInLists(Map<RegionKey, OptionKey> placed) {
        picks.forEach((region, pick) -> {
            OptionKey label = placed.get(region);
            if (label == null) {
                pick.clear();
            } else {
                pick.setValue(text(label));
            }
        });
    }

    @Override
    public Response response() {
        Map<RegionKey, OptionKey> placed = placed();
        return placed.isEmpty() ? Response.BLANK : new Placed(placed);
    }

    private Map<RegionKey, OptionKey> placed() {
        Map<RegionKey, OptionKey> placed = new HashMap<>();
        picks.forEach((region, pick) ->
                labels.stream()
                        .filter(label -> label.text().equals(pick.getValue()))
                        .findFirst()
                        .ifPresent(label -> placed.put(region, label.key())));
        return placed;
    }

    @Override
    public void close() {
        drawing.close();
        picks.values().forEach(pick -> pick.setReadOnly(true));
    }

    @Override
    public void close(Response answer) {
        close();
        if (answer instanceof Placed right) {
            Map<RegionKey, OptionKey> placed = placed();
            Map<RegionKey, Boolean> marks = new HashMap<>();
            placed.forEach(
                    (region, label) -> marks.put(region, label.equals(right.labels().get(region))));
            drawing.mark(marks);
            right.labels()
                    .forEach((region, label) -> {
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
