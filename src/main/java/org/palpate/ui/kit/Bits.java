package org.palpate.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/**
 * Small pieces of pages: a head, a section, a badge. Their looks are in {@code
 * frontend/styles/base.css}.
 */
public final class Bits {

    private Bits() {}

    /** A page's head: its one first-level heading and a leading sentence. */
    public static Header head(String title, String lead) {
        var head = new Header(new H1(title));
        head.addClassName("page-head");
        if (!lead.isEmpty()) {
            head.add(text(lead, "lead"));
        }
        return head;
    }

    /** A page's head with a small link above it, to where the page belongs. */
    public static Header head(String title, String lead, Anchor back) {
        back.addClassName("eyebrow");
        Header head = head(title, lead);
        head.addComponentAsFirst(back);
        return head;
    }

    /** A section with a heading, announced by it. */
    public static Section section(String title, Component... content) {
        var heading = new H2(title);
        heading.setId(
                "s-" + title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
        var section = new Section(heading);
        section.addClassName("section");
        section.getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        section.add(content);
        return section;
    }

    /** A paragraph in a look of the style sheet. */
    public static Paragraph text(String text, String... classes) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames(classes);
        return paragraph;
    }

    /** Things beside each other that wrap on a phone. */
    public static Div row(Component... content) {
        var row = new Div(content);
        row.addClassName("row");
        return row;
    }

    /** Things under each other. */
    public static Div stack(Component... content) {
        var stack = new Div(content);
        stack.addClassName("stack");
        return stack;
    }

    /** A raised piece of paper. */
    public static Div card(Component... content) {
        var card = new Div(content);
        card.addClassName("card");
        return card;
    }

    /**
     * A small label; {@code tone} is empty, {@code accent}, {@code right}, {@code wrong} or {@code
     * due}.
     */
    public static Span badge(String text, String tone) {
        var badge = new Span(text);
        badge.addClassName("badge");
        if (!tone.isEmpty()) {
            badge.addClassName(tone);
        }
        return badge;
    }

    /** A link that looks like a button; {@code primary} for the one thing to do next. */
    public static Anchor linkButton(String address, String text, boolean primary) {
        var link = new Anchor(address, text);
        link.addClassName("button");
        if (primary) {
            link.addClassName("primary");
        }
        return link;
    }

    /** What a page shows when there is nothing yet, and what to do first. */
    public static Div empty(String title, String way, Component... acts) {
        var empty = new Div(new H2(title), new Paragraph(way));
        empty.addClassName("empty");
        empty.add(acts);
        return empty;
    }

    /** A list of cards. */
    public static CardList cards() {
        return new CardList();
    }

    /** A bar from 0 to 1 whose meaning is told in words as well. */
    public static Div meter(double share, String words) {
        var fill = new Span();
        fill.getStyle().set("width", Math.round(Math.clamp(share, 0, 1) * 100) + "%");
        var meter = new Div(fill);
        meter.addClassName("meter");
        meter.getElement().setAttribute("role", "img").setAttribute("aria-label", words);
        return meter;
    }

    /** A list whose items are cards. */
    @Tag("ul")
    public static final class CardList extends com.vaadin.flow.component.HtmlContainer {

        private CardList() {
            addClassName("cards");
        }

        /** Adds a card, or any other thing. */
        public void addCard(Component card) {
            add(new com.vaadin.flow.component.html.ListItem(card));
        }
    }
}
