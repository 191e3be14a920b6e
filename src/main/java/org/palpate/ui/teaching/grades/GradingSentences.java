package org.palpate.ui.teaching.grades;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.palpate.classroom.grading.Grading;
import org.palpate.progress.GradingWords;
import org.palpate.ui.kit.Isolated;

/** How a class counts, a line for each rule. */
class GradingSentences extends UnorderedList {

    GradingSentences(Grading grading) {
        addClassNames("rules", "small");
        GradingWords.sentences(grading, Isolated::of)
                .forEach(sentence -> add(new ListItem(sentence)));
    }
}
