package org.palpate.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.OwnSummary;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.people.office.PersonFiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything the school keeps of a person, for that person, as one zip: a file {@code
 * everything.json}, and for spreadsheets one CSV file for each of its parts. Grades that a quiz
 * does not show yet, and what earns a point, are not in it.
 */
@Service
@Transactional(readOnly = true)
public class PersonalArchive {

    private static final String GRADES = "grades";

    /** Tells a spreadsheet that the file is UTF-8. */
    private static final String MARK = "\uFEFF";

    private final PersonFiles files;
    private final Attempts attempts;
    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    PersonalArchive(PersonFiles files, Attempts attempts) {
        this.files = files;
        this.attempts = attempts;
    }

    /** The zip of a person, for that person, made anew each time. */
    public byte[] zip(PersonId person) {
        Map<String, List<Map<String, Object>>> everything = new LinkedHashMap<>(files.own(person));
        everything.put(GRADES, attempts.of(person).stream().map(PersonalArchive::grade).toList());
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, "everything.json", json.writeValueAsString(everything));
            for (var part : everything.entrySet()) {
                if (!part.getValue().isEmpty()) {
                    put(zip, part.getKey() + ".csv", MARK + csv(part.getValue()));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("A zip in memory cannot be written", impossible);
        }
        return bytes.toByteArray();
    }

    private static Map<String, Object> grade(OwnSummary attempt) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("attempt", attempt.id().value());
        ModuleKey module = attempt.module();
        row.put("module_key", module == null ? "" : module.value());
        row.put("quiz", attempt.title());
        row.put("number", attempt.number());
        row.put("finished_at", attempt.finishedAt() == null ? "" : attempt.finishedAt().toString());
        row.put("grade", attempt.grade() == null ? "" : attempt.grade());
        row.put("grade_is_shown_later", attempt.isGradeHidden());
        return row;
    }

    /** Rows of one table may have different columns; those of the first come first. */
    private static String csv(List<Map<String, Object>> rows) {
        List<String> columns =
                rows.stream().flatMap(row -> row.keySet().stream()).distinct().toList();
        var text = new StringWriter();
        try (CsvWriter csv = SpreadsheetText.csv(text)) {
            csv.writeRecord(columns);
            rows.forEach(row ->
                    csv.writeRecord(
                            columns.stream()
                                    .map(column -> String.valueOf(row.getOrDefault(column, "")))
                                    .map(SpreadsheetText::harmless)
                                    .toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory cannot be written", impossible);
        }
        return text.toString();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
