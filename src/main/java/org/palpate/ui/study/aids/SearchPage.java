package org.palpate.ui.study.aids;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import org.palpate.progress.aids.SearchResult;
import org.palpate.progress.aids.Searches;
import org.palpate.ui.kit.AidPages;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Visitor;
import org.palpate.words.Counted;

/**
 * Search over lessons, key terms and parts of the body. What is looked for stands in the address,
 * so that the way back leads to the same results.
 */
@Route(AidPages.SEARCH)
@PageTitle("Search · Palpate")
@AnonymousAllowed
@JsModule("context://frontend/search/palpate-search-key.js")
public class SearchPage extends Div implements BeforeEnterObserver {

    private static final String ASKED = "q";
    private static final int TYPING_MS = 300;

    private final Searches searches;
    private final Visitor visitor;
    private final TextField words = new TextField("Words to look for");
    private final Paragraph told = Bits.text("");
    private final Div results = Bits.stack();
    private final Div own =
            Bits.row(Bits.linkButton(AidPages.NOTES, "My bookmarks and notes", false));

    SearchPage(Searches searches, Visitor visitor) {
        this.searches = searches;
        this.visitor = visitor;
        addClassNames("page", "reading", "search-page");
        words.setId("search-words");
        Fields.bound(words, Searches.LONGEST);
        words.setClearButtonVisible(true);
        words.setWidthFull();
        words.setPlaceholder("psoas major, sciatica, bursae");
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_MS);
        words.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                look(event.getValue());
            }
        });
        told.getElement().setAttribute("role", "status");
        told.setId("search-told");
        var form = new Div(words);
        form.getElement().setAttribute("role", "search");
        add(
                Bits.head(
                        "Search",
                        "Lessons, key terms and parts of the body, in the modules that are open to you."),
                form,
                told,
                results,
                own);
        getElement().appendChild(new Element("palpate-search-key").setAttribute("choice", true));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked =
                event.getLocation().getQueryParameters().getSingleParameter(ASKED).orElse("");
        String cut = asked.substring(0, Math.min(Searches.LONGEST, asked.length()));
        words.setValue(cut);
        own.setVisible(visitor.signedIn().isPresent());
        show(cut);
        words.focus();
    }

    /** A link to the same search stays in the address while one types. */
    private void look(String text) {
        show(text);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(
                                AidPages.SEARCH,
                                text.isBlank()
                                        ? QueryParameters.empty()
                                        : QueryParameters.simple(Map.of(ASKED, text.strip()))));
    }

    private void show(String text) {
        results.removeAll();
        if (text.isBlank()) {
            told.setText(
                    "Type a word, or the beginning of one. Several words find the paragraphs that have them all.");
            return;
        }
        SearchResult found = searches.search(visitor.known().orElse(null), text);
        told.setText(sentence(found, text.strip()));
        found.meant()
                .ifPresent(meant ->
                        results.add(
                                Bits.row(
                                        Bits.text("Did you mean"),
                                        Bits.linkButton(
                                                AidPages.search(meant),
                                                Isolated.of(meant),
                                                true))));
        results.add(new SearchResults(found));
    }

    private static String sentence(SearchResult found, String asked) {
        if (found.isEmpty()) {
            return "Nothing that is open to you has “%s”. %s"
                    .formatted(
                            Isolated.of(asked),
                            found.meant().isPresent()
                                    ? ""
                                    : "Try another word, or the beginning of it.")
                    .strip();
        }
        String many = Counted.of(found.size(), "result");
        String left =
                found.left() == 0
                        ? ""
                        : " These are the best; %s left out. One more word says more."
                                .formatted(Counted.of(found.left(), "more is", "more are"));
        return found.isWhole()
                ? many + "." + left
                : "No paragraph has all of these words. %s with some of them.%s"
                        .formatted(many, left);
    }
}
