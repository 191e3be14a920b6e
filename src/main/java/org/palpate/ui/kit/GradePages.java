package org.palpate.ui.kit;

import org.palpate.classroom.ClassId;
import org.palpate.people.PersonId;

/** The site map of what grades come to, and how they are counted; the rest is {@link Pages}. */
public final class GradePages {

    /** The learner's own grade in each class. */
    public static final String GRADES = "grades";

    /** How a class counts its grades. */
    public static final String GRADING = Pages.CLASS + "/grading";

    /** One learner of a class, for those who teach them. */
    public static final String LEARNER = Pages.CLASS + "/learner/:learner";

    private GradePages() {}

    /** The address of a learner of a class. */
    public static String learner(ClassId id, PersonId learner) {
        return Pages.schoolClass(id) + "/learner/" + learner.value();
    }

    /** The address where it is settled how a class counts. */
    public static String grading(ClassId id) {
        return Pages.schoolClass(id) + "/grading";
    }
}
