package org.palpate.ui.question;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palpate.quiz.Asked;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.question.Arranged;
import org.palpate.quiz.question.Item;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.Response;
import org.palpate.ui.kit.AsWritten;
import tools.jackson.databind.JsonNode;

/** Items to bring into order with buttons, which work by touch, mouse and keyboard alike. */
final class ItemsToArrange extends QuestionField {

    private static final String DRAFT = "event.detail";

    private final List<Item> items;
    private static final String ORDER = "Bring these into order, the first on top. ";
    private static final String NO_ANSWER_YET =
            ORDER + "As they stand now they are not your answer yet.";

    private static final String NOT_ARRANGED = "You did not arrange these.";

    private final Paragraph instruction = new Paragraph(NO_ANSWER_YET);
    private final OrderedList list = new OrderedList();
    private final Div announcement = new Div();
    private final Button asShown;
    private List<OptionKey> belongs = List.of();
    private boolean touched;
    private boolean closed;

    ItemsToArrange(Asked.Arrange asked) {
        items = new ArrayList<>(asked.items());
        instruction.addClassName("hint-line");
        list.addClassName("arrange");
        announcement.addClassName("visually-hidden");
        announcement.getElement().setAttribute("aria-live", "polite");
        asShown =
                new Button(
                        "This order is right as it stands",
                        click -> {
                            touch();
                            announcement.setText("This order is your answer now.");
                            changed();
                        });
        asShown.addClassName("as-shown");
        add(instruction, list, announcement, asShown);
        list.getElement()
                .addEventListener("arranged", event -> arrange(event.getEventData().get(DRAFT)))
                .addEventData(DRAFT);
        draw(-1, false);
    }

    /** An order that the browser kept while it could not be saved, by the items' texts. */
    private void arrange(JsonNode texts) {
        if (closed) {
            return;
        }
        List<String> order = texts.valueStream().map(JsonNode::asString).toList();
        items.sort(Comparator.comparingInt(item -> place(order, item.text())));
        touch();
        draw(-1, false);
        changed();
    }

    private static int place(List<String> order, String text) {
        int place = order.indexOf(text);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    @Override
    public void show(Response response) {
        if (response instanceof Arranged arranged) {
            touch();
            inOrder(arranged);
        }
    }

    /** From now on what is shown is the answer. */
    private void touch() {
        touched = true;
        asShown.setVisible(false);
        instruction.setText(ORDER + "The order shown is your answer.");
    }

    @Override
    public String missing() {
        return "You have not arranged anything yet, so there is no answer to check. Move an item; or, if the order is right as"
                + " it stands, press “This order is right as it stands”.";
    }

    private void inOrder(Arranged arranged) {
        items.sort((a, b) -> Integer.compare(place(arranged, a.key()), place(arranged, b.key())));
        draw(-1, false);
    }

    private static int place(Arranged arranged, OptionKey key) {
        int place = arranged.items().indexOf(key);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    @Override
    public Response response() {
        return touched ? new Arranged(items.stream().map(Item::key).toList()) : Response.BLANK;
    }

    @Override
    public void close() {
        closed = true;
        asShown.setVisible(false);
        caption(touched ? "Your order:" : NOT_ARRANGED);
        draw(-1, false);
    }

    /** Whose order is shown stays to be read on the result's page, where hints are left out. */
    private void caption(String whose) {
        instruction.removeClassName("hint-line");
        instruction.addClassName("whose-order");
        instruction.setText(whose);
    }

    @Override
    public void close(Response answer) {
        close();
        if (answer instanceof Arranged right && !touched) {
            caption(NOT_ARRANGED + " This is the right order:");
            inOrder(right);
        } else if (answer instanceof Arranged right) {
            belongs = right.items();
            boolean whole = right.items().equals(items.stream().map(Item::key).toList());
            for (int place = 0; place < items.size(); place++) {
                OptionKey key = items.get(place).key();
                say(place, whole, right.items().indexOf(key) == place);
            }
        }
    }

    /** No row is called right while the whole is not: it is in place, or in order. */
    @Override
    public void judge(Feedback feedback) {
        Map<String, Boolean> right = new HashMap<>();
        feedback.remarks().forEach(remark -> right.put(remark.part(), remark.right()));
        for (int place = 0; place < items.size(); place++) {
            Boolean counts = right.get(items.get(place).key().value());
            if (counts != null) {
                say(place, feedback.mark().isRight(), counts);
            }
        }
    }

    private void say(int place, boolean whole, boolean counts) {
        var row = (ListItem) list.getComponentAt(place);
        row.getChildren()
                .filter(part -> part instanceof Span span && span.hasClassName("verdict"))
                .toList()
                .forEach(row::remove);
        var verdict = new Span(whole ? "✓ Right" : words(place, counts));
        verdict.addClassName("verdict");
        row.setClassName("right", whole);
        row.setClassName("in-place", counts && !whole);
        row.setClassName("wrong", !counts && !whole);
        row.add(verdict);
    }

    private String words(int place, boolean counts) {
        int rightPlace = belongs.indexOf(items.get(place).key());
        if (rightPlace < 0) {
            return counts ? "✓ Keep this one" : "✗ Move this one";
        }
        if (rightPlace == place) {
            return counts ? "✓ In place" : "✗ Out of order";
        }
        return (counts ? "✓ In order, belongs at " : "✗ Belongs at ") + (rightPlace + 1);
    }

    private void move(int from, int to) {
        Collections.swap(items, from, to);
        touch();
        announcement.setText(
                "%s is now at place %d of %d"
                        .formatted(items.get(to).text(), to + 1, items.size()));
        draw(to, to < from);
        changed();
    }

    /** Draws the list anew; the button that was pressed keeps the focus at the item's new place. */
    private void draw(int focused, boolean up) {
        list.removeAll();
        for (int place = 0; place < items.size(); place++) {
            int here = place;
            String text = items.get(place).text();
            var row = new ListItem(AsWritten.show(new Span(text)));
            if (!closed) {
                var rise = new Button("↑", click -> move(here, here - 1));
                rise.setAriaLabel("Move up: " + text);
                rise.setEnabled(place > 0);
                var sink = new Button("↓", click -> move(here, here + 1));
                sink.setAriaLabel("Move down: " + text);
                sink.setEnabled(place < items.size() - 1);
                var buttons = new Div(rise, sink);
                buttons.addClassName("row");
                row.add(buttons);
                if (place == focused) {
                    (up && rise.isEnabled() || !sink.isEnabled() ? rise : sink).focus();
                }
            }
            list.add(row);
        }
    }
}
