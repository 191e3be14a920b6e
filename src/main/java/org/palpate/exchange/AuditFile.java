package org.palpate.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.palpate.people.PersonId;
import org.palpate.people.office.AuditRow;
import org.palpate.people.office.AuditSearch;
import org.palpate.people.office.AuditTrail;

/** The audit log as CSV, written as it is read, however long it is. */
public final class AuditFile {

    private final AuditTrail trail;
    private final PersonId administrator;
    private final AuditSearch search;

    /** What an administrator found, on whichever page. */
    public AuditFile(AuditTrail trail, PersonId administrator, AuditSearch search) {
        this.trail = trail;
        this.administrator = administrator;
        this.search = search;
    }

    /**
     * Writes it, UTF-8 with a byte order mark.
     *
     * @param out gets the file; stays open
     * @param date how an instant is written
     * @throws org.palpate.refusal.Refusal when the asking person is no administrator
     */
    public void writeTo(OutputStream out, Function<Instant, String> date) {
        AuditSearch next = search.olderThan(null).atOnce(AuditSearch.MOST);
        List<AuditRow> rows = trail.find(administrator, next);
        try {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write('\uFEFF');
            CsvWriter csv = SpreadsheetText.csv(text);
            csv.writeRecord("When", "UTC", "Kind", "Who", "To whom", "What", "From");
            while (!rows.isEmpty()) {
                rows.forEach(row -> csv.writeRecord(cells(row, date)));
                next = next.olderThan(rows.getLast().number());
                rows = rows.size() < next.most() ? List.of() : trail.find(administrator, next);
            }
            csv.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static List<String> cells(AuditRow row, Function<Instant, String> date) {
        return List.of(
                date.apply(row.at()),
                row.at().toString(),
                row.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                SpreadsheetText.harmless(row.who()),
                SpreadsheetText.harmless(row.to()),
                SpreadsheetText.harmless(row.what()),
                SpreadsheetText.harmless(row.network()));
    }
}
