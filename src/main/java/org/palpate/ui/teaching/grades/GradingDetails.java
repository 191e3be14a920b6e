package org.palpate.ui.teaching.grades;

import com.vaadin.flow.component.details.Details;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.GradingWords;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.GradePages;

/** What becomes of missing work, said where the grades are; the other rules are a press away. */
class GradingDetails extends Details {

    GradingDetails(GradeSheet sheet) {
        super(GradingWords.missing(sheet.grading().missingIsZero()));
        add(
                new GradingSentences(sheet.grading()),
                Bits.row(
                        Bits.linkButton(
                                GradePages.grading(sheet.schoolClass().id()),
                                "Weights, categories and missing work",
                                false)));
    }
}
