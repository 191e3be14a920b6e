package org.palpate.ui.question;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.palpate.quiz.Arranged;
import org.palpate.quiz.Asked;
import org.palpate.quiz.Item;
import org.palpate.quiz.OptionKey;
import org.palpate.quiz.Response;
import org.palpate.ui.kit.AsWritten;

/** Items to bring into order with buttons, which work by touch, mouse and keyboard alike. */
final class ItemsToArrange extends QuestionField {

    private final List<Item> items;
    private final Paragraph instruction =
            new Paragraph("Bring these into order, the first on top.");
    private final OrderedList list = new OrderedList();
    private final Div announcement = new Div();
    private final Button asShown;
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
                            touched = true;
                            changed();
                        });
        asShown.addClassName("as-shown");
        add(instruction, list, announcement, asShown);
        draw(-1, false);
    }

    @Override
    public void show(Response response) {
        if (response instanceof Arranged arranged) {
            touched = true;
            inOrder(arranged);
        }
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
        draw(-1, false);
    }

    @Override
    public void close(Response answer) {
        close();
        if (answer instanceof Arranged right && !touched) {
            instruction.setText("The right order:");
            inOrder(right);
        } else if (answer instanceof Arranged right) {
            for (int place = 0; place < items.size(); place++) {
                int rightPlace = right.items().indexOf(items.get(place).key());
                var verdict =
                        new Span(
                                rightPlace == place
                                        ? "✓ Right"
                                        : "✗ Belongs at " + (rightPlace + 1));
                verdict.addClassName("verdict");
                var item = (ListItem) list.getComponentAt(place);
                item.addClassName(rightPlace == place ? "right" : "wrong");
                item.add(verdict);
            }
        }
    }

    private void move(int from, int to) {
        Collections.swap(items, from, to);
        touched = true;
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
