package org.palpate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.SchoolClass;
import org.palpate.people.PersonId;
import org.palpate.progress.ClassInsight;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.Gradebook;
import org.palpate.progress.Insights;
import org.palpate.sample.SampleClass;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

@OnBothDatabases
class ClassReportTest {

    private final School school;

    ClassReportTest(Database database) {
        school = database.emptySchool();
    }

    @Test
    void theReportHasEverybodyEveryAssignmentAndEveryTopic() throws IOException {
        school.people().signUp("Root", "root@school.org", "orbit-lantern-mosaic", null);
        PersonId root = school.only("select id from person");
        school.spoil(
                "insert into person_role (person_id, role) select id, 'INSTRUCTOR' from person");
        school.spoil(
                "insert into person_role (person_id, role) select id, 'ADMINISTRATOR' from person");
        school.the(SampleClass.class).make(root);
        SchoolClass sample = school.classes().taughtBy(root).getFirst();
        GradeSheet sheet = school.the(Gradebook.class).of(root, sample.id());
        ClassInsight insight = school.the(Insights.class).of(root, sample.id());
        List<String> titles =
                sheet.columns().stream().map(column -> "Set: " + column.module().value()).toList();

        String text = text(new ClassReport(sheet, insight, titles, this::capitals).pdf("a day"));

        assertThat(text).contains(sample.name(), "a day").contains(titles);
        assertThat(sheet.rows()).hasSize(12);
        sheet.rows().forEach(row -> assertThat(text).contains(row.learner().name()));
        assertThat(insight.byTopic().columns())
                .isNotEmpty()
                .allSatisfy(topic -> assertThat(text).contains(capitals(topic)));
    }

    @Test
    void anEmptyClassHasAReportToo() throws IOException {
        PersonId ines = school.instructor("Ines");
        ClassId id = school.classes().make(ines, "<b>Monday & \\ \"group\"</b>");

        assertThat(text(report(ines, id)))
                .contains(
                        "<b>Monday & \\ \"group\"</b>",
                        "Nothing is assigned.",
                        "Nobody has joined yet.",
                        "Nothing was answered yet.");
        school.assignments().assign(ines, id, AssignmentPlan.of(school.module().key(), What.QUIZ));
        assertThat(text(report(ines, id))).contains("Set: hip-flexors");
    }

    @Test
    void aNameThatCannotBePrintedHasItsAddressBesideIt() throws IOException {
        PersonId ines = school.instructor("Ines");
        ClassId id = school.classes().make(ines, "Monday");
        PersonId learner =
                school.people().signUp("李明", "li@school.org", "orbit-lantern-mosaic", null);
        school.classes().join(learner, school.classes().find(ines, id).joinCode());

        assertThat(text(report(ines, id))).contains("□□ (li@school.org)");
    }

    @Test
    void oneLongNameCutsNothingOff() throws IOException {
        PersonId ines = school.instructor("Ines");
        ClassId id = school.classes().make(ines, "W".repeat(100));
        String name = "Wolfeschlegelsteinhausenbergerdorff".repeat(3).substring(0, 100);
        PersonId learner =
                school.people().signUp(name, "wolfe@school.org", "orbit-lantern-mosaic", null);
        school.classes().join(learner, school.classes().find(ines, id).joinCode());
        school.assignments().assign(ines, id, AssignmentPlan.of(school.module().key(), What.QUIZ));

        List<String> outside = new ArrayList<>();
        var text = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(report(ines, id))) {
            float right = document.getPage(0).getMediaBox().getWidth() - 36;
            new PDFTextStripper() {
                @Override
                protected void writeString(String words, List<TextPosition> positions) {
                    positions.forEach(sign -> {
                        text.append(sign.getUnicode());
                        if (sign.getXDirAdj() + sign.getWidthDirAdj() > right) {
                            outside.add(sign.getUnicode());
                        }
                    });
                }
            }.getText(document);
        }

        assertThat(outside).isEmpty();
        assertThat(text.toString().replace(" ", ""))
                .contains(
                        name.substring(0, 10),
                        name.substring(90),
                        "Notbegun",
                        "Toolate",
                        "Mean",
                        "Classgrade",
                        "Howtheclassgradeiscounted");
    }

    private byte[] report(PersonId asking, ClassId id) {
        GradeSheet sheet = school.the(Gradebook.class).of(asking, id);
        return new ClassReport(
                        sheet,
                        school.the(Insights.class).of(asking, id),
                        sheet.columns().stream()
                                .map(column -> "Set: " + column.module().value())
                                .toList(),
                        this::capitals)
                .pdf("a day");
    }

    private String capitals(String topic) {
        return topic.toUpperCase(Locale.ROOT);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
