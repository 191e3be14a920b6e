package org.palpate.ui.study.aids;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.palpate.content.search.Found;
import org.palpate.ui.kit.Pages;

/** A paragraph's own words, with what was found marked; a link to the paragraph. */
class Excerpt extends Anchor {

    private static final int CHARACTERS = 220;

    Excerpt(Found found) {
        super(address(found));
        addClassName("excerpt");
        // Opened as a page of its own, so that the browser comes out at the paragraph.
        setRouterIgnore(true);
        for (Found.Piece piece : found.excerpt(CHARACTERS)) {
            if (piece.marked()) {
                var mark = new Mark();
                mark.setText(piece.text());
                add(mark);
            } else {
                add(new Span(piece.text()));
            }
        }
    }

    /** The paragraph itself; the page of the module or lesson whose title it is. */
    private static String address(Found found) {
        return found.passage().lesson() == null
                ? Pages.module(found.module().key())
                : Pages.paragraph(found.module().key(), found.passage().section());
    }

    @Tag("mark")
    private static final class Mark extends HtmlContainer {}
}
