package org.palpate.ui.study.progress;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.palpate.attempt.AssignedQuizzes.PassMarks;
import org.palpate.attempt.OwnSummary;
import org.palpate.progress.GradeWords;
import org.palpate.progress.ModuleRecord;
import org.palpate.quiz.CertaintyMode;
import org.palpate.quiz.PassMark;
import org.palpate.quiz.Quiz;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Table;
import org.palpate.ui.study.parts.CertaintyWords;

/** How a learner's scores in one quiz went over time: a chart, and every attempt in a table. */
public final class QuizScores {

    private QuizScores() {}

    /** A section, for a module of whose quiz an attempt is finished. */
    public static Component of(ModuleRecord record, PassMarks passMarks, Dates dates) {
        Quiz quiz = record.module().quiz();
        String title =
                quiz == null ? Isolated.of(record.module().title()) : Isolated.of(quiz.title());
        List<OwnSummary> finished = record.finished();
        var table =
                new Table(
                        "Every finished attempt at the " + title,
                        "Attempt",
                        "Finished",
                        "Passed",
                        "Score");
        for (OwnSummary attempt : finished.reversed()) {
            var finishedAt = attempt.finishedAt();
            table.row(
                    Table.link(
                            Pages.result(attempt.id()), "Attempt %d".formatted(attempt.number())),
                    Table.text(finishedAt == null ? "" : dates.full(finishedAt)),
                    Table.text(quiz == null ? "" : verdict(attempt, passMarks.of(attempt, quiz))),
                    Table.text(score(attempt)));
        }
        PassMark mark = quiz == null ? new PassMark(0) : passMarks.of(finished.getLast(), quiz);
        var section = Bits.section(title);
        List<OwnSummary> graded =
                finished.stream().filter(attempt -> !attempt.isGradeHidden()).toList();
        if (!graded.isEmpty()) {
            section.add(new ScoreChart(title, graded, mark, dates));
        }
        section.add(table);
        if (quiz != null && quiz.rules().certainty() == CertaintyMode.MARKED) {
            section.add(Bits.text("How sure you were counts. " + CertaintyWords.SCALE, "quiet"));
        }
        return section;
    }

    private static String score(OwnSummary attempt) {
        Double grade = attempt.grade();
        return grade == null ? "–" : GradeWords.percent(grade);
    }

    private static String verdict(OwnSummary attempt, PassMark mark) {
        Double grade = attempt.grade();
        if (grade == null) {
            return GradeWords.notShown(attempt.shown());
        }
        return (mark.isReachedBy(grade) ? "✓ Passed" : "✗ Below the pass mark")
                + " (%d %% passes)".formatted(mark.grade());
    }
}
