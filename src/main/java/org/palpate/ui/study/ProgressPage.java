package org.palpate.ui.study;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.OwnSummary;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.content.Outline;
import org.palpate.people.PersonId;
import org.palpate.progress.DueDay;
import org.palpate.progress.GradeWords;
import org.palpate.progress.KnownArea;
import org.palpate.progress.KnownQuestions;
import org.palpate.progress.ModuleRecord;
import org.palpate.progress.ModuleRecords;
import org.palpate.progress.Passes;
import org.palpate.progress.Sureness;
import org.palpate.recall.OwnTargets;
import org.palpate.ui.kit.AidPages;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.GradePages;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Table;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.study.certificates.CertificateDesk;
import org.palpate.ui.study.parts.Folded;
import org.palpate.ui.study.progress.AreaTable;
import org.palpate.ui.study.progress.DueChart;
import org.palpate.ui.study.progress.Figures;
import org.palpate.ui.study.progress.QuizScores;
import org.palpate.ui.study.progress.SurenessTable;
import org.palpate.ui.study.progress.TargetTable;
import org.palpate.ui.study.progress.TimeSpent;
import org.palpate.ui.study.progress.TopicPracticeTable;
import org.palpate.words.Counted;

/** The learner's own progress: best scores, every attempt, and how the scores went over time. */
@Route(Pages.PROGRESS)
@PageTitle("Progress · Palpate")
@PermitAll
public class ProgressPage extends Div implements BeforeEnterObserver {

    private final ModuleRecords records;
    private final ModuleAtHand atHand;
    private final Attempts attempts;
    private final Passes passes;
    private final CertificateDesk certificates;
    private final Visitor visitor;
    private final Dates dates;
    private final ProgressMap map;
    private final KnownQuestions questions;
    private final LearningModules modules;
    private final OwnTargets targets;
    private final TimeSpent spent;

    ProgressPage(
            ModuleRecords records,
            ModuleAtHand atHand,
            Attempts attempts,
            Passes passes,
            CertificateDesk certificates,
            Visitor visitor,
            Dates dates,
            ProgressMap map,
            KnownQuestions questions,
            LearningModules modules,
            OwnTargets targets,
            TimeSpent spent) {
        this.records = records;
        this.atHand = atHand;
        this.attempts = attempts;
        this.passes = passes;
        this.certificates = certificates;
        this.visitor = visitor;
        this.dates = dates;
        this.map = map;
        this.questions = questions;
        this.modules = modules;
        this.targets = targets;
        this.spent = spent;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PersonId learner = visitor.require();
        List<OwnSummary> all = attempts.of(learner);
        List<ModuleRecord> begun = records.begun(learner, all);
        add(
                Bits.head(
                        "Progress",
                        "What you are likely to recall, how your scores went, and what you have read."),
                Bits.row(
                        Bits.linkButton(GradePages.GRADES, "Class grades", false),
                        Bits.linkButton(Pages.PRACTICE, "My own practice", false),
                        Bits.linkButton(AidPages.NOTES, "My notes", false)));
        List<OwnTargets.Standing> aims = targets.of(learner);
        List<OwnSummary> own = OwnPracticeTable.among(all);
        KnownQuestions.All known = questions.of(learner);
        if (begun.isEmpty() && own.isEmpty() && known.cards().isEmpty()) {
            addTargets(aims);
            add(
                    Bits.empty(
                            "Nothing to show yet",
                            "Read a lesson or take a quiz, and it appears here.",
                            Bits.linkButton(Pages.MODULES, "Choose a module", true)));
            return;
        }
        map.of(learner, known).ifPresent(this::add);
        addTargets(aims);
        Passes.Learners passed = passes.of(learner, all);
        certificates
                .all(learner, passed)
                .ifPresent(table -> add(Bits.section("Certificates", table)));
        Outline outline = modules.outline();
        List<KnownArea> domains = KnownArea.domains(known, outline);
        if (!domains.isEmpty()) {
            add(Bits.section("By exam domain", AreaTable.ofDomains(domains, Figures::ofDomain)));
        }
        add(
                Bits.section(
                        "By topic",
                        AreaTable.ofTopics(KnownArea.topics(known, outline), Figures::ofTopic)));
        add(QuizScores.latest(begun, passed.marks(), dates));
        add(
                Bits.section(
                        "How sure, and how right",
                        new SurenessTable(Sureness.of(known.cards()), Figures::ofSure)),
                Bits.section(
                        "What falls due",
                        new DueChart(
                                DueDay.of(
                                        known.questions(),
                                        dates.today().toLocalDate(),
                                        at -> dates.typed(at).toLocalDate()),
                                dates,
                                Figures::ofDue)),
                Bits.section("Modules", modules(begun, known)),
                Bits.section("Time spent", spent.of(learner)),
                OwnPracticeTable.section(own, dates));
        if (begun.stream().anyMatch(record -> !record.practice().isEmpty())) {
            var table = new TopicPracticeTable(begun, dates);
            add(
                    Bits.section(
                            "Practice on single topics",
                            Folded.ifLong(table, Counted.of(table.rows(), "practice attempt"))));
        }
        List<OwnSummary> open =
                all.stream().allMatch(OwnSummary::isFinished)
                        ? List.of()
                        : attempts.goingOn(learner);
        if (!open.isEmpty()) {
            var cards = Bits.cards();
            open.forEach(attempt -> cards.addCard(new OpenAttemptCard(attempt)));
            add(Bits.section("Go on", cards));
        }
    }

    private void addTargets(List<OwnTargets.Standing> aims) {
        if (!aims.isEmpty()) {
            add(Bits.section("Targets", new TargetTable(aims, dates)));
        }
    }

    private Component modules(List<ModuleRecord> begun, KnownQuestions.All known) {
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
                    isThere(record.module().key(), known)
                            ? Table.link(
                                    Pages.module(record.module().key()),
                                    Isolated.of(record.module().title()))
                            : Table.text(Isolated.of(record.module().title())),
                    Table.text(
                            "%d of %d"
                                    .formatted(
                                            record.lessonsRead(),
                                            record.module().lessons().size())),
                    Table.text(String.valueOf(record.attempts().size())),
                    Table.text(best.isPresent() ? GradeWords.percent(best.getAsDouble()) : "–"));
        }
        return Folded.ifLong(
                table,
                "%s, %s read"
                        .formatted(
                                Counted.of(begun.size(), "module"),
                                Counted.of(
                                        begun.stream().mapToInt(ModuleRecord::lessonsRead).sum(),
                                        "lesson")));
    }

    /** Asks once for all that may be seen, and singly only for what may not. */
    private boolean isThere(ModuleKey key, KnownQuestions.All known) {
        return known.modules().stream().anyMatch(module -> module.key().equals(key))
                || atHand.isThere(key);
    }
}
