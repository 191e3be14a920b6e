package org.palpate.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The font of everything on paper, DejaVu Sans: Latin, Greek, Cyrillic, Hebrew and Arabic among
 * others. What it has no sign for is shown as {@value #BOX} and said, never as another letter.
 */
final class PaperFont {

    /** Stands for a letter that cannot be printed. */
    static final String BOX = "□";

    static final String NORMAL = "DejaVuSans.ttf";
    static final String BOLD = "DejaVuSans-Bold.ttf";

    private static final String FOLDER = "/fonts/";

    /** Read once, when the first paper is printed. */
    private static final class Signs {

        private static final CmapLookup NORMAL = signs(PaperFont.NORMAL);
        private static final CmapLookup BOLD = signs(PaperFont.BOLD);

        private static CmapLookup signs(String file) {
            try (InputStream in = open(file);
                    var font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                return font.getUnicodeCmapLookup();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private PaperFont() {}

    static InputStream open(String file) {
        InputStream in = PaperFont.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("'%s' is missing from the program".formatted(file));
        }
        return in;
    }

    /**
     * The text as it can be printed: accents put together with their letters, what is invisible
     * left out, and a box for each sign that the font does not have.
     *
     * @param missing grows by the names of the scripts that could not be printed: "Han"
     */
    static String printable(String text, Set<String> missing) {
        var printed = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(sign -> {
                    if (has(sign) || Character.isWhitespace(sign)) {
                        printed.appendCodePoint(sign);
                    } else if (!isInvisible(sign)) {
                        missing.add(script(sign));
                        printed.append(BOX);
                    }
                });
        return printed.toString();
    }

    /** The scripts of a text that cannot be printed; none when all of it can. */
    static Set<String> missingIn(String text) {
        Set<String> missing = new TreeSet<>();
        printable(text, missing);
        return missing;
    }

    private static boolean has(int sign) {
        return Signs.NORMAL.getGlyphId(sign) != 0 && Signs.BOLD.getGlyphId(sign) != 0;
    }

    private static boolean isInvisible(int sign) {
        int type = Character.getType(sign);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || sign >= 0xFE00 && sign <= 0xFE0F;
    }

    private static String script(int sign) {
        Character.UnicodeScript script = Character.UnicodeScript.of(sign);
        if (script == Character.UnicodeScript.COMMON
                || script == Character.UnicodeScript.INHERITED
                || script == Character.UnicodeScript.UNKNOWN) {
            return "other signs";
        }
        String name = script.name().replace('_', ' ');
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
