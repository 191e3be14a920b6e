package org.palpate.ui.teaching.classes;

import com.vaadin.flow.component.html.Div;
import org.palpate.classroom.SchoolClass;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.GradePages;
import org.palpate.ui.kit.Pages;

/** The ways from a class's page to what else can be done with it. */
final class ClassWays {

    private ClassWays() {}

    /** To the gradebook, the insight and the settings; an archived class says so. */
    static Div toSettings(SchoolClass schoolClass) {
        var row = Bits.row();
        if (schoolClass.isArchived()) {
            row.add(
                    Bits.badge("Archived", "due"),
                    Bits.text("Learners do not see it and nobody can join.", "quiet", "small"));
        }
        row.add(
                Bits.linkButton(Pages.gradebook(schoolClass.id()), "Gradebook", false),
                Bits.linkButton(
                        GradePages.grading(schoolClass.id()), "How grades are counted", false),
                Bits.linkButton(Pages.live(schoolClass.id()), "Live", false),
                Bits.linkButton(Pages.insight(schoolClass.id()), "What the class knows", false),
                Bits.linkButton(Pages.classSettings(schoolClass.id()), "Settings", false));
        return row;
    }

    /** To more learners. */
    static Div toRoster(SchoolClass schoolClass) {
        return schoolClass.isArchived()
                ? Bits.row()
                : Bits.row(Bits.linkButton(Pages.roster(schoolClass.id()), "Enroll a list", false));
    }
}
