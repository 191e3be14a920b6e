package org.palpate.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.Writer;

/**
 * Texts on their way into a spreadsheet by CSV: a learner's name is not allowed to calculate
 * (OWASP, "CSV Injection").
 */
final class SpreadsheetText {

    /** What begins a formula, in the wide forms of Asian keyboards too. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    /**
     * What separates cells where commas are decimal signs: it must not begin a cell within a name.
     */
    private static final String OTHER_SEPARATORS = ";\t|";

    private static final QuoteStrategy CAREFULLY =
            new QuoteStrategy() {
                @Override
                public boolean quoteValue(int line, int field, String value) {
                    return value.chars().anyMatch(sign -> OTHER_SEPARATORS.indexOf(sign) >= 0);
                }
            };

    private SpreadsheetText() {}

    /** A writer of comma-separated values whose cells stay whole in every country. */
    static CsvWriter csv(Writer to) {
        return CsvWriter.builder().quoteStrategy(CAREFULLY).build(to);
    }

    /** The text, with an apostrophe before it when a spreadsheet would take it for a formula. */
    static String harmless(String text) {
        String shown = text.stripLeading();
        boolean formula =
                !shown.isEmpty() && FORMULA.indexOf(shown.charAt(0)) >= 0
                        || !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
