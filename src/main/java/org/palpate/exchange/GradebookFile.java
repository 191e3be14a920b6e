package org.palpate.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.grading.Category;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.GradeWords;
import org.palpate.progress.GradingWords;

/**
 * A class's gradebook as a file for a spreadsheet: a line for each learner, two columns for each
 * assignment. One holds nothing but grades from 0 to 100, so that a spreadsheet can reckon with it;
 * the other says in words how the learner stands and where it is counted otherwise than as the
 * grade. The last column is the class grade.
 */
public final class GradebookFile {

    /** Lets Excel read the CSV as UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final int HEADINGS_ON_TOP = 1;
    private static final int NAME_AND_MAIL = 2;
    private static final int GRADE_AND_STATE = 2;

    private final GradeSheet sheet;
    private final List<String> titles;

    /**
     * A file for a sheet.
     *
     * @param titles what the assignments are called, in the order of the sheet's columns
     */
    public GradebookFile(GradeSheet sheet, List<String> titles) {
        this.sheet = sheet;
        this.titles = List.copyOf(titles);
    }

    /** Comma-separated values (RFC 4180), UTF-8 with a byte order mark. */
    public byte[] csv() {
        var text = new StringWriter();
        try (CsvWriter csv = SpreadsheetText.csv(text)) {
            csv.writeRecord(headings().stream().map(SpreadsheetText::harmless).toList());
            for (GradeSheet.Row row : sheet.rows()) {
                List<String> line = new ArrayList<>();
                line.add(SpreadsheetText.harmless(row.learner().name()));
                line.add(SpreadsheetText.harmless(row.learner().email()));
                for (GradeSheet.Cell cell : row.cells()) {
                    line.add(number(cell.grade()));
                    line.add(GradeWords.state(cell));
                }
                line.add(number(row.grade()));
                csv.writeRecord(line);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return (BYTE_ORDER_MARK + text).getBytes(StandardCharsets.UTF_8);
    }

    /** An Excel workbook (Office Open XML) with one sheet; headings and names stay in view. */
    public byte[] excel() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Palpate", "1.0")) {
            Worksheet page = workbook.newWorksheet("Gradebook");
            List<String> headings = headings();
            for (int column = 0; column < headings.size(); column++) {
                page.value(0, column, headings.get(column));
                page.style(0, column).bold().set();
            }
            for (int row = 0; row < sheet.rows().size(); row++) {
                write(page, row + HEADINGS_ON_TOP, sheet.rows().get(row));
            }
            page.freezePane(1, HEADINGS_ON_TOP);
            counting(workbook.newWorksheet("How it is counted"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Texts are written as texts, so nothing in a workbook can become a formula. */
    private static void write(Worksheet page, int line, GradeSheet.Row row) {
        page.value(line, 0, row.learner().name());
        page.value(line, 1, row.learner().email());
        int column = NAME_AND_MAIL;
        for (GradeSheet.Cell cell : row.cells()) {
            write(page, line, column, cell.grade());
            page.value(line, column + 1, GradeWords.state(cell));
            column += GRADE_AND_STATE;
        }
        write(page, line, column, row.grade());
    }

    /** The rules of the class, and what each assignment weighs. */
    private void counting(Worksheet page) {
        int line = 0;
        for (String sentence : GradingWords.sentences(sheet.grading(), name -> name)) {
            page.value(line++, 0, sentence);
        }
        line++;
        List<String> headings = List.of("Assignment", "Category", "Weight");
        for (int column = 0; column < headings.size(); column++) {
            page.value(line, column, headings.get(column));
            page.style(line, column).bold().set();
        }
        for (int place = 0; place < sheet.columns().size(); place++) {
            AssignmentId one = sheet.columns().get(place).id();
            line++;
            page.value(line, 0, titles.get(place));
            page.value(line, 1, GradingWords.name(sheet.grading().categoryOf(one), name -> name));
            page.value(line, 2, sheet.grading().of(one).weight());
        }
    }

    private static void write(Worksheet page, int line, int column, Optional<Double> grade) {
        grade.ifPresent(number -> page.value(line, column, GradeWords.tenths(number)));
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>(List.of("Learner", "E-mail"));
        for (int place = 0; place < titles.size(); place++) {
            headings.add(titles.get(place) + weight(place));
            headings.add("State: " + titles.get(place));
        }
        headings.add("Class grade");
        return headings;
    }

    /** " (Exams, weight 2)" where that is not what everything has. */
    private String weight(int place) {
        AssignmentId one = sheet.columns().get(place).id();
        int weight = sheet.grading().of(one).weight();
        Category category = sheet.grading().categoryOf(one);
        List<String> parts = new ArrayList<>();
        if (!category.isRest()) {
            parts.add("%s, which has weight %d".formatted(category.name(), category.weight()));
        }
        if (weight != 1) {
            parts.add("weight %d".formatted(weight));
        }
        return parts.isEmpty() ? "" : " (%s)".formatted(String.join("; ", parts));
    }

    private static String number(Optional<Double> grade) {
        return grade.map(GradeWords::number).orElse("");
    }
}
