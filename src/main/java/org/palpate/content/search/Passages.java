package org.palpate.content.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.palpate.content.LearningModule;
import org.palpate.content.Lesson;

/**
 * Takes modules apart into passages. A paragraph that its author gave no anchor gets one of its own
 * words, so that it keeps it for as long as it keeps its words, whatever changes around it.
 */
public final class Passages {

    private static final String BLOCKS = "h2, h3, h4, h5, h6, p, li, table, pre, figcaption";
    private static final String WHOLE = "table, pre, figcaption";
    private static final String MADE = "p-";
    private static final int MADE_BYTES = 6;

    private Passages() {}

    /** All passages of a module, in the order they are read in. */
    public static List<Passage> of(LearningModule module) {
        List<Passage> all = new ArrayList<>();
        all.add(
                new Passage(
                        Passage.Kind.MODULE,
                        null,
                        "",
                        module.title(),
                        (module.title() + ". " + module.summary()).strip()));
        module.lessons().forEach(lesson -> all.addAll(of(lesson)));
        return all;
    }

    /** The passages of a lesson, its title first. */
    public static List<Passage> of(Lesson lesson) {
        List<Passage> all = new ArrayList<>();
        all.add(new Passage(Passage.Kind.LESSON, lesson.key(), "", lesson.title(), lesson.title()));
        Document text = parsed(lesson.html());
        giveAnchors(text);
        String heading = lesson.title();
        for (Element block : blocks(text)) {
            String words = words(block);
            boolean isHeading = isHeading(block);
            heading = isHeading ? words : heading;
            all.add(
                    new Passage(
                            isHeading ? Passage.Kind.HEADING : Passage.Kind.TEXT,
                            lesson.key(),
                            anchor(block),
                            heading,
                            words));
        }
        return all;
    }

    /** A lesson's HTML in which every passage can be linked to. */
    public static String anchored(String html) {
        Document text = parsed(html);
        return giveAnchors(text) ? text.body().html() : html;
    }

    private static Document parsed(String html) {
        Document text =
                Parser.htmlParser().settings(ParseSettings.preserveCase).parseInput(html, "");
        text.outputSettings().prettyPrint(false);
        return text;
    }

    /** Gives anchors to those that have none; whether there were any. */
    private static boolean giveAnchors(Document text) {
        Set<String> taken = new HashSet<>();
        text.select("[id]").forEach(element -> taken.add(element.id()));
        boolean given = false;
        for (Element block : blocks(text)) {
            if (anchor(block).isEmpty()) {
                String made = MADE + digest(words(block));
                String id = made;
                for (int again = 2; !taken.add(id); again++) {
                    id = made + "-" + again;
                }
                block.attr("id", id);
                given = true;
            }
        }
        return given;
    }

    /** What is read as one piece: the innermost blocks that have words, tables as a whole. */
    private static List<Element> blocks(Document text) {
        return text.body().select(BLOCKS).stream()
                .filter(block -> !isWithin(block, WHOLE) && !isWithin(block, "svg"))
                .filter(block -> !block.nameIs("p") || !isWithin(block, "li"))
                .filter(block -> !words(block).isEmpty())
                .toList();
    }

    private static boolean isWithin(Element block, String others) {
        Element around = block.parent();
        return around != null && around.closest(others) != null;
    }

    private static String words(Element block) {
        if (!block.nameIs("li")) {
            return block.nameIs("table") ? cells(block) : block.text().strip();
        }
        Element own = block.clone();
        own.select("ul, ol").remove();
        return own.text().strip();
    }

    /** Cells stand apart, as they do on the page. */
    private static String cells(Element table) {
        List<String> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            rows.add(String.join(" · ", row.select("th, td").eachText()));
        }
        return String.join(" | ", rows).strip();
    }

    private static String anchor(Element block) {
        for (Element at = block; at != null && !at.nameIs("body"); at = at.parent()) {
            if (!at.id().isEmpty()) {
                return at.id();
            }
        }
        return "";
    }

    private static boolean isHeading(Element block) {
        return block.normalName().matches("h[2-6]");
    }

    private static String digest(String words) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, MADE_BYTES);
        } catch (NoSuchAlgorithmException noSuchPlatform) {
            throw new IllegalStateException("Every Java has SHA-256", noSuchPlatform);
        }
    }
}
