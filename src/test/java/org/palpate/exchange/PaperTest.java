package org.palpate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of every script on paper, and the same paper whatever the machine speaks. */
class PaperTest {

    private static final float ABOVE_THE_FOOT = 700;
    private static final float WHOLE_PAGE = 2000;

    private final Locale before = Locale.getDefault();

    @AfterEach
    void theMachineSpeaksAsBefore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Åsa Żółć Đorđević",
                "Ελένη Παπαδοπούλου",
                "Дмитрий Ёлкин",
                "Zoe\u0308 Nin\u0303o",
                "O’Connor-Ñandú",
                "Nguyễn Thị Hằng"
            })
    void namesFromLeftToRightArePrintedAsTheyAre(String name) throws IOException {
        String expected = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC);
        assertThat(text(paper(name))).contains(expected).doesNotContain("#", PaperFont.BOX);
    }

    @Test
    void hebrewRunsFromTheRight() throws IOException {
        assertThat(signs(paper("שרה כהן"))).endsWith("ןהכ הרש");
        assertThat(signs(paper("שרה (כהן)"))).endsWith("(ןהכ) הרש");
        assertThat(signs(paper("שרה 12 כהן"))).endsWith("ןהכ 12 הרש");
        assertThat(signs(paper("שרה (Sarah)"))).endsWith("הרש (Sarah)");
        assertThat(signs(paper("Group שרה one"))).endsWith("Group הרש one");
    }

    @ParameterizedTest
    @CsvSource({
        "بيت, \uFE91\uFEF4\uFE96",
        "ليلى, \uFEDF\uFEF4\uFEE0\uFEF0",
        "سلام, \uFEB3\uFEFC\uFEE1",
        "دار, \uFEA9\uFE8D\uFEAD",
        "محمد, \uFEE3\uFEA4\uFEE4\uFEAA",
        "جمال, \uFE9F\uFEE4\uFE8E\uFEDD",
        "شيء, \uFEB7\uFEF2\uFE80",
        "گیتی, \uFB94\uFBFF\uFE98\uFBFD",
    })
    void arabicLettersTakeTheFormOfTheirPlace(String name, String shaped) {
        assertThat(new ArabicShapes().shapeText(name)).isEqualTo(shaped);
    }

    @Test
    void arabicIsJoinedAndRunsFromTheRight() throws IOException {
        String signs = signs(paper("محمد"));

        assertThat(signs).endsWith("\uFEAA\uFEE4\uFEA4\uFEE3").doesNotContain("#");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R&D \"Élan\"",
                "Łódź <i>class</i>",
                "a\\b & c; d } e /* f",
                "A title of one's own – 100 % “new”",
                "Ελένη’s group"
            })
    void theFootOfAPageHasTheTitleAsItIs(String title) throws IOException {
        assertThat(text(new PdfPage(title).toPdf()).split(java.util.regex.Pattern.quote(title), -1))
                .as("as heading and at the foot")
                .hasSize(3);
    }

    @Test
    void theFootOfAPageIsSetLikeItsHeading() throws IOException {
        for (String title :
                new String[] {"Élan الفصل الأول", "Łódź אב <i>one</i>", "محمد", "אב (ג) 12 two"}) {
            String seen = BidiRuns.seen(title);
            String signs = signs(new PdfPage(title).toPdf(), WHOLE_PAGE);

            assertThat(signs.indexOf(seen)).as(title).isNotNegative();
            assertThat(signs.indexOf(seen, signs.indexOf(seen) + 1))
                    .as(title + ": " + signs)
                    .isPositive();
        }
    }

    @Test
    void whatCannotBePrintedIsABoxAndIsSaid() throws IOException {
        String text = text(paper("李明 Li Ming", "Ann Other", "たなか"));

        assertThat(text)
                .contains("□□ Li Ming", "Ann Other", "□□□")
                .contains(
                        "□ stands for a letter that could not be printed here (Han, Hiragana): 2 names or texts are not complete on this paper.")
                .doesNotContain("#");
        assertThat(text(paper("Ann Other"))).doesNotContain("could not be printed");
    }

    @Test
    void whatIsInvisibleIsLeftOut() {
        Set<String> missing = new TreeSet<>();
        assertThat(PaperFont.printable("A\u00adnn\u2066\u0007 B\ufe0f", missing))
                .doesNotContain("\u0007", PaperFont.BOX);
        assertThat(missing).isEmpty();
        assertThat(PaperFont.missingIn("अनु")).containsExactly("Devanagari");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "tr-TR", "ar-EG-u-nu-arab", "fr-CH", "hi-IN-u-nu-deva"})
    void theMachinesLanguageChangesNothing(String language) throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        String usual = picture();
        Locale.setDefault(Locale.forLanguageTag(language));

        assertThat(picture()).isEqualTo(usual);
    }

    /** A drawing's place and size on the page, and the words beside it. */
    private static String picture() throws IOException {
        var page = new PdfPage("A drawing, 12.3 mm");
        PdfPage.draw(
                page.body(),
                "<svg viewBox=\"0 0 317 211\"><text x=\"10\" y=\"100\">INDIGO indigo 12</text></svg>",
                123.4,
                99.9);
        page.body().appendElement("p").text("after it");
        List<String> places = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(page.toPdf())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    TextPosition first = positions.getFirst();
                    places.add(
                            text
                                    + " "
                                    + Math.round(first.getXDirAdj())
                                    + " "
                                    + Math.round(first.getYDirAdj()));
                }
            }.getText(pdf);
        }
        return places.toString();
    }

    private static byte[] paper(String... names) {
        var page = new PdfPage("A class");
        for (String name : names) {
            page.body().appendElement("p").text(name);
        }
        return page.toPdf();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return String.join(" ", new PDFTextStripper().getText(document).split("\\s+"));
        }
    }

    /** The signs of the last paragraph as they stand on the paper, from the left to the right. */
    private static String signs(byte[] pdf) throws IOException {
        return signs(pdf, ABOVE_THE_FOOT);
    }

    private static String signs(byte[] pdf, float above) throws IOException {
        var signs = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper =
                    new PDFTextStripper() {
                        @Override
                        protected void processTextPosition(TextPosition position) {
                            if (position.getYDirAdj() < above) {
                                signs.append(position.getUnicode());
                            }
                        }
                    };
            stripper.getText(document);
        }
        return signs.toString().strip();
    }
}
