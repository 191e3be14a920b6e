package org.palpate.ui.study;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.palpate.attempt.json.PaperDomain;
import org.palpate.attempt.practice.DomainReport;
import org.palpate.attempt.practice.DomainReport.Figure;
import org.palpate.progress.GradeWords;
import org.palpate.quiz.memory.Knowledge;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.PracticeOf;
import org.palpate.ui.kit.Table;

/** How a practice exam went in each of its domains, and the way to practice there. */
final class DomainTable {

    private DomainTable() {}

    /** The section of these domains. */
    static Component section(List<DomainReport> domains) {
        var table =
                new Table(
                        "What was earned in each domain",
                        "Domain",
                        "Questions",
                        "Earned",
                        "Likely between",
                        "On");
        for (DomainReport one : domains) {
            PaperDomain domain = one.domain();
            var practice = Table.link(PracticeOf.domain(domain.key()), "Practice it");
            practice.getElement()
                    .setAttribute("aria-label", "Practice it: " + Isolated.of(domain.name()));
            table.row(
                    Table.text(Isolated.of(domain.name())),
                    Table.text(String.valueOf(one.asked())),
                    Table.text(one.figure().map(DomainTable::earned).orElseGet(() -> none(one))),
                    Table.text(one.figure().map(DomainTable::between).orElse("–")),
                    practice);
        }
        return Bits.section(
                "How it went in each domain",
                table,
                Bits.text(
                        "Few questions say little: what you would earn over all questions of a domain lies between the two numbers in 95 of 100 such exams.",
                        "quiet",
                        "small"));
    }

    private static String earned(Figure figure) {
        return GradeWords.share(figure.share());
    }

    private static String between(Figure figure) {
        return "%s and %s"
                .formatted(
                        GradeWords.share(figure.interval().low()),
                        GradeWords.share(figure.interval().high()));
    }

    private static String none(DomainReport one) {
        return switch (one.why()) {
            case THIN -> "thin: no figure";
            case TOO_FEW -> "no figure below %d asked".formatted(Knowledge.FEWEST);
            case ENOUGH -> "";
        };
    }
}
