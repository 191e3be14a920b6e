package org.palpate.ui.study;

import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.palpate.attempt.OwnSummary;
import org.palpate.attempt.practice.OwnPractice;
import org.palpate.attempt.practice.PracticeExams;
import org.palpate.progress.GradeWords;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.PracticeOf;
import org.palpate.ui.kit.Table;
import org.palpate.ui.study.parts.Folded;

/** What a learner practiced on their own, practice exams too, and the ways to the next. */
final class OwnPracticeTable {

    private OwnPracticeTable() {}

    /** The learner's own practices and practice exams among their attempts. */
    static List<OwnSummary> among(List<OwnSummary> attempts) {
        return attempts.stream().filter(one -> isPractice(one) || isExam(one)).toList();
    }

    /** Whether it is a practice of the learner's own choice. */
    static boolean isPractice(OwnSummary attempt) {
        return attempt.module() == null && attempt.quiz().equals(OwnPractice.KIND);
    }

    /** Whether it is a practice exam. */
    static boolean isExam(OwnSummary attempt) {
        return attempt.module() == null && attempt.quiz().equals(PracticeExams.KIND);
    }

    /** The section, with the latest first. */
    static Section section(List<OwnSummary> practices, Dates dates) {
        var ways =
                Bits.row(
                        Bits.linkButton(Pages.practiceMissed(), "Practice what I got wrong", true),
                        Bits.linkButton(PracticeOf.notAskedYet(), "Not asked yet", false),
                        Bits.linkButton(Pages.PRACTICE, "Choose what to practice", false),
                        Bits.linkButton(Pages.PRACTICE_EXAM, "Practice exam", false));
        if (practices.isEmpty()) {
            return Bits.section("My own practice", ways);
        }
        var table =
                new Table(
                        "Own practices, the latest first",
                        "Practice",
                        "Begun",
                        "Questions",
                        "Score");
        for (OwnSummary one : practices.reversed()) {
            Double grade = one.grade();
            table.row(
                    Table.link(
                            one.isFinished() ? Pages.result(one.id()) : Pages.attempt(one.id()),
                            isExam(one)
                                    ? "%s %d".formatted(Isolated.of(one.title()), one.number())
                                    : "Practice %d".formatted(one.number())),
                    Table.text(dates.full(one.startedAt())),
                    Table.text(String.valueOf(one.questions())),
                    Table.text(grade == null ? "Not finished" : GradeWords.percent(grade)));
        }
        return Bits.section(
                "My own practice",
                ways,
                Folded.ifLong(table, "All %d, the latest first".formatted(table.rows())));
    }
}
