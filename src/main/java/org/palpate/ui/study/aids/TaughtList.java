package org.palpate.ui.study.aids;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.palpate.content.search.Found;
import org.palpate.progress.aids.StructureGuide.TaughtIn;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.study.parts.Folded;
import org.palpate.words.Counted;

/** A lesson and its paragraphs on one subject; where they are many, most wait behind a line. */
class TaughtList extends Div {

    private static final int SHOWN = 3;

    TaughtList(TaughtIn taught) {
        addClassName("taught");
        var module = new Span(Isolated.of(taught.module().title()));
        module.addClassNames("quiet", "small");
        var lesson =
                new Anchor(
                        Pages.lesson(taught.module().key(), taught.lesson().key()),
                        Isolated.of(taught.lesson().title()));
        add(new H3(lesson), module);
        List<Found> all = taught.paragraphs();
        int shown = all.size() <= SHOWN + 1 ? all.size() : SHOWN;
        add(list(all.subList(0, shown)));
        if (shown < all.size()) {
            add(
                    new Folded(
                            Counted.of(all.size() - shown, "more paragraph"),
                            list(all.subList(shown, all.size()))));
        }
    }

    private static UnorderedList list(List<Found> paragraphs) {
        var list = new UnorderedList();
        list.addClassName("excerpts");
        paragraphs.forEach(found -> list.add(new ListItem(new Excerpt(found))));
        return list;
    }
}
