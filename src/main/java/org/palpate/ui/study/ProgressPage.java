package org.palpate.ui.study;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.palpate.attempt.AssignedQuizzes;
import org.palpate.attempt.AssignedQuizzes.PassMarks;
import org.palpate.attempt.AttemptSummary;
import org.palpate.people.PersonId;
import org.palpate.progress.GradeWords;
import org.palpate.progress.ModuleRecord;
import org.palpate.progress.ModuleRecords;
import org.palpate.quiz.CertaintyMode;
import org.palpate.quiz.PassMark;
import org.palpate.quiz.Quiz;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Table;
import org.palpate.ui.kit.Visitor;

/** The learner's own progress: best scores, every attempt, and how the scores went over time. */
@Route(Pages.PROGRESS)
@PageTitle("Progress · Palpate")
@PermitAll
public class ProgressPage extends Div implements BeforeEnterObserver {

    private final ModuleRecords records;
    private final AssignedQuizzes assigned;
    private final Visitor visitor;
    private final Dates dates;

    ProgressPage(ModuleRecords records, AssignedQuizzes assigned, Visitor visitor, Dates dates) {
        this.records = records;
        this.assigned = assigned;
        this.visitor = visitor;
        this.dates = dates;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PersonId learner = visitor.require();
        List<ModuleRecord> begun =
                records.all(learner).stream().filter(ModuleRecord::isBegun).toList();
        add(Bits.head("Progress", "What you have read and how your scores went."));
        if (begun.isEmpty()) {
            add(
                    Bits.empty(
                            "Nothing to show yet",
                            "Read a lesson or take a quiz, and it appears here.",
                            Bits.linkButton(Pages.MODULES, "Choose a module", true)));
            return;
        }
        add(Bits.section("Modules", modules(begun)));
        begun.stream()
                .filter(record -> !record.finished().isEmpty())
                .forEach(record -> add(quiz(record, assigned.passMarks(learner))));
        if (begun.stream().anyMatch(record -> !record.practice().isEmpty())) {
            add(practice(begun));
        }
        begun.stream()
                .filter(record -> record.finished().isEmpty())
                .flatMap(record -> record.open().stream())
                .forEach(open ->
                        add(
                                Bits.row(
                                        Bits.linkButton(
                                                Pages.attempt(open.id()),
                                                "Continue the open quiz",
                                                false))));
    }

    private Component practice(List<ModuleRecord> begun) {
        var table = new Table("Practice on single topics", "Practice", "Begun", "Score");
        for (ModuleRecord record : begun) {
            for (AttemptSummary attempt : record.practice().reversed()) {
                String address =
                        attempt.isFinished()
                                ? Pages.result(attempt.id())
                                : Pages.attempt(attempt.id());
                table.row(
                        Table.link(address, title(record, attempt)),
                        Table.text(dates.full(attempt.startedAt())),
                        Table.text(
                                attempt.isFinished()
                                        ? GradeWords.percent(attempt.grade())
                                        : "Not finished"));
            }
        }
        return Bits.section("Practice on single topics", table);
    }

    private static String title(ModuleRecord record, AttemptSummary attempt) {
        return Optional.ofNullable(record.module().quiz())
                .flatMap(quiz -> quiz.named(attempt.quiz()))
                .map(Quiz::title)
                .orElse(record.module().title());
    }

    private static Table modules(List<ModuleRecord> begun) {
        var table =
                new Table(
                        "What you have read and your best scores",
                        "Module",
                        "Lessons read",
                        "Attempts",
                        "Best score");
        for (ModuleRecord record : begun) {
            var best = record.bestGrade();
            table.row(
                    Table.link(Pages.module(record.module().key()), record.module().title()),
                    Table.text(
                            "%d of %d"
                                    .formatted(
                                            record.lessonsRead(),
                                            record.module().lessons().size())),
                    Table.text(String.valueOf(record.attempts().size())),
                    Table.text(best.isPresent() ? GradeWords.percent(best.getAsDouble()) : "–"));
        }
        return table;
    }

    private Component quiz(ModuleRecord record, PassMarks passMarks) {
        Quiz quiz = record.module().quiz();
        String title = quiz == null ? record.module().title() : quiz.title();
        List<AttemptSummary> finished = record.finished();
        var table =
                new Table(
                        "Every finished attempt at the " + title,
                        "Attempt",
                        "Finished",
                        "Passed",
                        "Score");
        for (AttemptSummary attempt : finished.reversed()) {
            var finishedAt = attempt.finishedAt();
            table.row(
                    Table.link(
                            Pages.result(attempt.id()), "Attempt %d".formatted(attempt.number())),
                    Table.text(finishedAt == null ? "" : dates.full(finishedAt)),
                    Table.text(quiz == null ? "" : verdict(attempt, passMarks.of(attempt, quiz))),
                    Table.text(GradeWords.percent(attempt.grade())));
        }
        PassMark mark = quiz == null ? new PassMark(0) : passMarks.of(finished.getLast(), quiz);
        var section = Bits.section(title, new ScoreChart(title, finished, mark, dates), table);
        if (quiz != null && quiz.rules().certainty() == CertaintyMode.MARKED) {
            section.add(Bits.text("How sure you were counts. " + CertaintyWords.SCALE, "quiet"));
        }
        return section;
    }

    private static String verdict(AttemptSummary attempt, PassMark mark) {
        return (mark.isReachedBy(attempt.grade()) ? "✓ Passed" : "✗ Below the pass mark")
                + " (%d %% passes)".formatted(mark.grade());
    }
}
