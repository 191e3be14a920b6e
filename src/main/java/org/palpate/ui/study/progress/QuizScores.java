package org.palpate.ui.study.progress;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
import org.palpate.ui.study.parts.Folded;
import org.palpate.words.Counted;

/** How a learner's scores in one quiz went over time: a chart, and every attempt in a table. */
public final class QuizScores {

    /** Of how many quizzes the scores stand open. */
    private static final int OPEN = 3;

    private QuizScores() {}

    /**
     * The scores in every quiz of which an attempt is finished, those of the latest attempts first;
     * many are folded but for the first.
     */
    public static List<Component> latest(
            List<ModuleRecord> begun, PassMarks passMarks, Dates dates) {
        List<Component> all =
                begun.stream()
                        .filter(record -> !record.finished().isEmpty())
                        .sorted(Comparator.comparing(QuizScores::lastFinished).reversed())
                        .map(record -> of(record, passMarks, dates))
                        .toList();
        if (all.size() <= OPEN + 1) {
            return all;
        }
        List<Component> open = new ArrayList<>(all.subList(0, OPEN));
        List<Component> others = all.subList(OPEN, all.size());
        open.add(
                Bits.section(
                        "Scores in other quizzes",
                        new Folded(
                                Counted.of(others.size(), "more quiz", "more quizzes"),
                                new Div(others.toArray(Component[]::new)))));
        return open;
    }

    private static Instant lastFinished(ModuleRecord record) {
        return record.finished().stream()
                .map(OwnSummary::finishedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** A section, for a module of whose quiz an attempt is finished. */
    static Component of(ModuleRecord record, PassMarks passMarks, Dates dates) {
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
        section.add(
                Folded.ifLong(table, "All %d attempts, the latest first".formatted(table.rows())));
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
