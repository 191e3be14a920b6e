package org.palpate.ui.study.aids;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.palpate.progress.aids.SearchResult;
import org.palpate.progress.aids.SearchResult.FoundIn;
import org.palpate.progress.aids.SearchResult.FoundTerm;
import org.palpate.ui.kit.AidPages;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;

/** What a search found: parts of the body, key terms, and lessons with their paragraphs. */
class SearchResults extends Div {

    SearchResults(SearchResult found) {
        addClassName("stack");
        if (!found.structures().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("found-structures");
            found.structures()
                    .forEach(one ->
                            list.add(
                                    new ListItem(
                                            new Anchor(
                                                    AidPages.structure(one.key()),
                                                    Isolated.of(one.name())))));
            add(Bits.section("Parts of the body", list));
        }
        if (!found.terms().isEmpty()) {
            var list = new DescriptionList();
            list.addClassName("key-terms");
            found.terms().forEach(one -> add(list, one));
            add(Bits.section("Key terms", list));
        }
        if (!found.lessons().isEmpty()) {
            var section = Bits.section("In the lessons");
            found.lessons().forEach(one -> section.add(lesson(one)));
            add(section);
        }
    }

    private static void add(DescriptionList list, FoundTerm one) {
        var link =
                new Anchor(
                        AidPages.term(one.module().key(), one.term().term()),
                        Isolated.of(one.term().term()));
        link.setRouterIgnore(true);
        list.add(new DescriptionList.Term(link));
        list.add(new DescriptionList.Description(one.term().means()));
    }

    private static Div lesson(FoundIn found) {
        var module = new Span(Isolated.of(found.module().title()));
        module.addClassNames("quiet", "small");
        var lesson = found.lesson();
        var title =
                lesson == null
                        ? new Anchor(
                                Pages.module(found.module().key()),
                                Isolated.of(found.module().title()))
                        : new Anchor(
                                Pages.lesson(found.module().key(), lesson.key()),
                                Isolated.of(lesson.title()));
        var list = new UnorderedList();
        list.addClassName("excerpts");
        found.passages().forEach(one -> list.add(new ListItem(new Excerpt(one))));
        var all = new Div(new H3(title), lesson == null ? new Span("Module") : module, list);
        all.addClassName("taught");
        return all;
    }
}
