package org.palpate.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.palpate.people.Invited;

/** Invitation links as a list that a mail program can take addresses and links from. */
public final class InvitationList {

    /** What a spreadsheet would take for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private InvitationList() {}

    /**
     * The list as CSV, with headings.
     *
     * @param link the address a token opens
     * @param date how an instant is written
     */
    public static String csv(
            List<Invited> invited, UnaryOperator<String> link, Function<Instant, String> date) {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("Name", "E-mail", "Link", "Works until");
            for (Invited one : invited) {
                csv.writeRecord(
                        harmless(one.person().name()),
                        harmless(one.person().email()),
                        link.apply(one.token()),
                        date.apply(one.expiresAt()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** A text that no spreadsheet calculates (OWASP, CSV injection). */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
