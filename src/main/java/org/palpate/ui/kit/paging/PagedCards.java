package org.palpate.ui.kit.paging;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A list of cards, a page at a time. */
public final class PagedCards extends Div {

    private final PagedLines lines;

    /**
     * No card yet.
     *
     * @param what names the list for whoever hears the page
     * @param size how many cards a page has: so many that a phone shows them in 3,000 px
     */
    public PagedCards(String what, int size) {
        addClassName("stack");
        var list = new UnorderedList();
        list.addClassName("cards");
        add(list);
        lines = new PagedLines(what, size, list, this);
    }

    /** Adds a card. */
    public void addCard(Component card) {
        lines.add(new ListItem(card));
    }

    /** Other cards in place of all: the page that is looked at and what is searched for stay. */
    public void replace(List<? extends Component> cards) {
        lines.replace(cards.stream().map(ListItem::new).toList());
    }
}
