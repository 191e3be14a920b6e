package org.palpate.ui.study.progress;

import java.util.List;
import org.palpate.attempt.OwnSummary;
import org.palpate.progress.GradeWords;
import org.palpate.progress.ModuleRecord;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Table;

/** Every attempt at practice on a single topic, the newest of a module first. */
public class TopicPracticeTable extends Table {

    /** Makes the table of a learner's modules; those without such practice have no row. */
    public TopicPracticeTable(List<ModuleRecord> begun, Dates dates) {
        super("Practice on single topics", "Practice", "Begun", "Score");
        for (ModuleRecord record : begun) {
            for (OwnSummary attempt : record.practice().reversed()) {
                String address =
                        attempt.isFinished()
                                ? Pages.result(attempt.id())
                                : Pages.attempt(attempt.id());
                row(
                        link(address, Isolated.of(attempt.title())),
                        text(dates.full(attempt.startedAt())),
                        text(score(attempt)));
            }
        }
    }

    private static String score(OwnSummary attempt) {
        if (!attempt.isFinished()) {
            return "Not finished";
        }
        if (attempt.isGradeHidden()) {
            return GradeWords.notShown(attempt.shown());
        }
        Double grade = attempt.grade();
        return grade == null ? "–" : GradeWords.percent(grade);
    }
}
