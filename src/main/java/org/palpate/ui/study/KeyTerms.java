package org.palpate.ui.study;

import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;
import org.palpate.ui.kit.AidPages;

/** A module's glossary: each term and what it means. */
class KeyTerms extends DescriptionList {

    private static final String GO_TO_ENTRY =
            """
            const name = decodeURIComponent(location.hash.slice(1));
            const entry = name && document.getElementById(name);
            if (entry && this.contains(entry)) {
              entry.classList.add('read-again');
              requestAnimationFrame(() => entry.scrollIntoView({block: 'center'}));
            }\
            """;

    KeyTerms(List<org.palpate.content.Term> glossary) {
        addClassName("key-terms");
        // The entry in the address is there only now, long after the browser has looked for it.
        getElement().executeJs(GO_TO_ENTRY);
        for (org.palpate.content.Term term : glossary) {
            var name = new Term(term.term());
            name.setId(AidPages.termAnchor(term.term()));
            add(name, new Description(term.means()));
        }
    }
}
