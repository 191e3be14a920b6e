package org.palpate.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Invitation links as a list that a mail program can take addresses and links from. */
public final class InvitationList {

    private InvitationList() {}

    /**
     * The list as CSV, with headings.
     *
     * @param link the address a token opens
     * @param date how an instant is written
     */
    public static String csv(
            List<RosterResult.Link> links,
            UnaryOperator<String> link,
            Function<Instant, String> date) {
        var text = new StringWriter();
        try (CsvWriter csv = SpreadsheetText.csv(text)) {
            csv.writeRecord("Name", "E-mail", "Link", "Works until");
            for (RosterResult.Link one : links) {
                csv.writeRecord(
                        SpreadsheetText.harmless(one.name()),
                        SpreadsheetText.harmless(one.email()),
                        link.apply(one.token()),
                        date.apply(one.expiresAt()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
