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
import org.palpate.quiz.Feedback;
import org.palpate.quiz.question.Item;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.Placed;
import org.palpate.quiz.question.RegionKey;
import org.palpate.quiz.question.Response;

/**
 * A drawing whose structures are numbered, labels to put on the numbers, and a list of labels for
 * each number. Whichever way a label comes to its structure, the response is the same; each label
 * stands once.
 */
final class DrawingToLabel extends QuestionField {

    private final List<Item> labels;
    private final LabelledDrawing drawing;
    private final Map<RegionKey, Select<Item>> picks = new TreeMap<>();

    /** The labels that were judged where they stand, and whether each is right there. */
    private final Map<RegionKey, Boolean> marks = new HashMap<>();

    private Map<RegionKey, OptionKey> judged = Map.of();
    private boolean told;

    DrawingToLabel(Asked.Place asked, Figure figure) {
        labels = asked.labels();
        drawing = new LabelledDrawing(figure, asked.regions(), labels);
        drawing.onPlaced(placed -> {
            showInLists(placed);
            whenPlaced(placed);
        });
        var instruction =
                new Paragraph(
                        "Put each label on its number: drag it, press it and then the number, or choose from the lists. Some may fit nothing.");
        instruction.addClassName("hint-line");
        var lists = new Div();
        lists.addClassName("picks");
        asked.regions().stream()
                .sorted(Comparator.comparing(this::place))
                .forEach(region -> {
                    var pick =
                            Picks.of(
                                    drawing.number(region),
                                    labels,
                                    Item::text,
                                    () -> picked(region));
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
        Item label = field(here).getValue();
        if (label != null) {
            picks.forEach((region, pick) -> {
                if (!region.equals(here) && label.equals(pick.getValue())) {
                    pick.clear();
                }
            });
        }
        drawing.place(placed());
        whenPlaced(placed());
    }

    /** What stands elsewhere now is judged no more. */
    private void whenPlaced(Map<RegionKey, OptionKey> placed) {
        boolean moved =
                marks.keySet()
                        .removeIf(
                                region -> !Objects.equals(placed.get(region), judged.get(region)));
        if (moved) {
            showMarks();
        }
        changed();
    }

    private void showMarks() {
        drawing.mark(marks);
        picks.forEach((region, pick) -> Picks.say(pick, marks.get(region)));
    }

    /** The sign stands at the structure and in its list. */
    @Override
    public void judge(Feedback feedback) {
        if (told) {
            return;
        }
        judged = placed();
        marks.clear();
        feedback.remarks()
                .forEach(remark -> marks.put(new RegionKey(remark.part()), remark.right()));
        showMarks();
    }

    private Select<Item> field(RegionKey region) {
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
            OptionKey key = placed.get(region);
            labels.stream()
                    .filter(label -> label.key().equals(key))
                    .findFirst()
                    .ifPresentOrElse(pick::setValue, pick::clear);
        });
    }

    @Override
    public Response response() {
        Map<RegionKey, OptionKey> placed = placed();
        return placed.isEmpty() ? Response.BLANK : new Placed(placed);
    }

    @Override
    public String unfinished() {
        return lacks(
                picks.size() - (long) placed().size(),
                "number has no label yet.",
                "numbers have no label yet.");
    }

    private Map<RegionKey, OptionKey> placed() {
        Map<RegionKey, OptionKey> placed = new HashMap<>();
        picks.forEach((region, pick) -> {
            Item label = pick.getValue();
            if (label != null) {
                placed.put(region, label.key());
            }
        });
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
            told = true;
            Map<RegionKey, OptionKey> placed = placed();
            marks.clear();
            placed.forEach((region, label) -> marks.put(region, reads(label, right, region)));
            drawing.mark(marks);
            right.labels()
                    .forEach((region, label) -> {
                        var pick = picks.get(region);
                        if (pick != null) {
                            OptionKey picked = placed.get(region);
                            Picks.judge(
                                    pick,
                                    picked != null && reads(picked, right, region),
                                    text(label));
                        }
                    });
        }
    }

    /** Labels that read the same are the same to whoever puts them down. */
    private boolean reads(OptionKey label, Placed right, RegionKey region) {
        OptionKey wanted = right.labels().get(region);
        return wanted != null && (label.equals(wanted) || text(label).equals(text(wanted)));
    }

    private String text(OptionKey label) {
        return labels.stream()
                .filter(item -> item.key().equals(label))
                .map(Item::text)
                .findFirst()
                .orElse("");
    }
}
