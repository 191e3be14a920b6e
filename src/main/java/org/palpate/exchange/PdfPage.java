package org.palpate.exchange;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.palpate.words.Counted;

/**
 * A document on its way to paper: elements are added to its body, and it becomes a tagged PDF with
 * embedded fonts (PDF/UA, ISO 14289). Nothing is fetched from anywhere.
 */
final class PdfPage {

    private static final String FONT = "DejaVu";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    /**
     * The line at the foot, in the size of its letters; and what most small letters take at most.
     */
    private static final int FOOT_EM = 54;

    private static final double NARROW_EM = 0.71;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Document document = new Document("").parser(Parser.xmlParser());
    private final Element body;
    private final Element heading;

    /** An empty document; its title is its first heading and stands at the foot of each page. */
    PdfPage(String title) {
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        Element html = document.appendElement("html").attr("lang", "en");
        Element head = html.appendElement("head");
        head.appendElement("title").text(title);
        head.appendElement("meta").attr("name", "description").attr("content", title);
        head.appendElement("style").text(resource("paper.css") + foot(title));
        body = html.appendElement("body");
        heading = body.appendElement("h1").text(title);
    }

    /**
     * The title at the foot of every page, as a text of CSS. The PDF writer sets such a text letter
     * by letter as it stands, so it is brought into the order of the eye here.
     */
    private static String foot(String title) {
        String seen = BidiRuns.seen(shortened(PaperFont.printable(title, new TreeSet<>())));
        var quoted = new StringBuilder();
        seen.codePoints()
                .forEach(sign -> {
                    if (Character.isLetterOrDigit(sign) || sign == ' ') {
                        quoted.appendCodePoint(sign);
                    } else {
                        // CSS takes one space after an escaped sign for its end.
                        quoted.append("\\%06x ".formatted(sign));
                    }
                });
        return "@page { @bottom-left { content: \"%s\"; font: 8pt DejaVu; color: #5f574b; } }"
                .formatted(quoted);
    }

    /** As much of a title as stands on one line beside the page's number, however wide it runs. */
    private static String shortened(String title) {
        double wide = 0;
        for (int at = 0; at < title.length(); at = title.offsetByCodePoints(at, 1)) {
            int sign = title.codePointAt(at);
            boolean narrow = Character.isLowerCase(sign) && sign != 'm' && sign != 'w';
            wide += narrow ? NARROW_EM : 1;
            if (wide > FOOT_EM) {
                return title.substring(0, at).strip() + "…";
            }
        }
        return title;
    }

    Element body() {
        return body;
    }

    /** Adds a clean drawing, in the colors of paper. */
    static void draw(Element to, String svg, double mostWide, double mostHigh) {
        Element drawing = to.appendElement("div").addClass("drawing").append(svg).child(0);
        String[] box = drawing.attr("viewBox").trim().split("[ ,]+");
        double wide = Double.parseDouble(box[2]);
        double high = Double.parseDouble(box[3]);
        double scale = Math.min(mostWide / wide, mostHigh / high);
        drawing.attr(
                "style",
                String.format(
                        Locale.ROOT, "width:%.1fmm;height:%.1fmm", wide * scale, high * scale));
        drawing.prependElement("style").attr("type", "text/css").text(resource("drawing.css"));
    }

    /** Letters without a sign become boxes, and the paper says so under its heading. */
    private void sayWhatCannotBePrinted() {
        Set<String> missing = new TreeSet<>();
        int[] texts = {0};
        body.nodeStream(TextNode.class)
                .filter(text -> !text.isBlank())
                .forEach(text -> {
                    Set<String> here = new TreeSet<>();
                    text.text(PaperFont.printable(text.getWholeText(), here));
                    missing.addAll(here);
                    texts[0] += here.isEmpty() ? 0 : 1;
                });
        if (!missing.isEmpty()) {
            heading.after(
                    new Element("p")
                            .addClass("unprinted")
                            .text(
                                    "%s stands for a letter that could not be printed here (%s): %s not complete on this paper."
                                            .formatted(
                                                    PaperFont.BOX,
                                                    String.join(", ", missing),
                                                    Counted.of(
                                                            texts[0],
                                                            "name or text is",
                                                            "names or texts are"))));
        }
    }

    byte[] toPdf() {
        sayWhatCannotBePrinted();
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Palpate");
        builder.useUnicodeBidiSplitter(BidiRuns::new);
        builder.useUnicodeBidiReorderer(new ArabicShapes());
        builder.useReplacementText(PaperFont.BOX);
        builder.useFont(
                () -> PaperFont.open(PaperFont.NORMAL), FONT, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> PaperFont.open(PaperFont.BOLD), FONT, BOLD, FontStyle.NORMAL, true);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withHtmlContent(document.outerHtml(), null);
        builder.toStream(bytes);
        try (var drawer = new BatikSVGDrawer()) {
            builder.useSVGDrawer(drawer);
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String resource(String file) {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(String name) {
        InputStream in = PdfPage.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("'%s' is missing from the program".formatted(name));
        }
        return in;
    }
}
