package org.palpate.ui.teaching.grades;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.palpate.classroom.SchoolClass;
import org.palpate.content.LearningModules;
import org.palpate.exchange.ClassReport;
import org.palpate.exchange.FileName;
import org.palpate.exchange.GradebookFile;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.Gradebook;
import org.palpate.progress.Insights;
import org.palpate.quiz.question.Topic;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Titles;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.teaching.parts.Downloads;

/** A class's grades to take away, named by the class and the day. */
class GradebookFiles extends Div {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Gradebook gradebook;
    private final Insights insights;
    private final LearningModules modules;
    private final Visitor visitor;
    private final Dates dates;

    GradebookFiles(
            SchoolClass found,
            Gradebook gradebook,
            Insights insights,
            LearningModules modules,
            Visitor visitor,
            Dates dates) {
        this.gradebook = gradebook;
        this.insights = insights;
        this.modules = modules;
        this.visitor = visitor;
        this.dates = dates;
        addClassName("row");
        add(
                table(found, "Download CSV", "csv", "text/csv", GradebookFile::csv),
                table(found, "Download Excel", "xlsx", XLSX, GradebookFile::excel),
                report(found));
    }

    private Anchor table(
            SchoolClass found,
            String words,
            String ending,
            String type,
            Function<GradebookFile, byte[]> make) {
        return new Downloads(visitor)
                .link(
                        words,
                        () -> file(found, "gradebook", ending),
                        type,
                        () -> {
                            GradeSheet sheet = gradebook.of(visitor.require(), found.id());
                            return make.apply(new GradebookFile(sheet, titles(sheet)));
                        });
    }

    private String file(SchoolClass of, String what, String ending) {
        return FileName.of(of.name(), what, dates.today().toLocalDate(), ending);
    }

    private Anchor report(SchoolClass found) {
        return new Downloads(visitor)
                .link(
                        "Class report (PDF)",
                        () -> file(found, "class-report", "pdf"),
                        Downloads.PDF,
                        () -> {
                            GradeSheet sheet = gradebook.of(visitor.require(), found.id());
                            return new ClassReport(
                                            sheet,
                                            insights.of(visitor.require(), found.id()),
                                            titles(sheet),
                                            key -> modules.outline().nameOf(new Topic(key)))
                                    .pdf(dates.day(dates.now()));
                        });
    }

    private List<String> titles(GradeSheet sheet) {
        return sheet.columns().stream()
                .map(column -> Isolated.plain(Titles.of(column, modules)))
                .toList();
    }
}
