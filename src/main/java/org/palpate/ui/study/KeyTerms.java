package org.palpate.ui.study;

import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;

/** A module's glossary: each term and what it means. */
class KeyTerms extends DescriptionList {

    KeyTerms(List<org.palpate.content.Term> glossary) {
        addClassName("key-terms");
        for (org.palpate.content.Term term : glossary) {
            add(new Term(term.term()), new Description(term.means()));
        }
    }
}
