package org.palpate.content.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.palpate.content.CheckBlock;
import org.palpate.content.yaml.Keys;
import org.palpate.content.yaml.Source;

/** Finds the practice questions in a lesson: lines of their own that say {@code {check: KEY}}. */
final class Checks extends AbstractVisitor {

    private static final Pattern MARK = Pattern.compile("\\{check:[ \\t]*(?<key>[^{}]*?)[ \\t]*}");

    private final Source source;
    private final Map<String, CheckMark> found = new LinkedHashMap<>();

    Checks(Source source) {
        this.source = source;
    }

    List<CheckMark> found() {
        return List.copyOf(found.values());
    }

    @Override
    public void visit(Paragraph paragraph) {
        boolean standsAlone =
                paragraph.getParent() instanceof Document
                        && paragraph.getFirstChild() == paragraph.getLastChild();
        if (standsAlone && paragraph.getFirstChild() instanceof Text text) {
            Matcher mark = MARK.matcher(text.getLiteral());
            if (mark.matches()) {
                place(paragraph, mark.group("key"));
                return;
            }
        }
        visitChildren(paragraph);
    }

    @Override
    public void visit(Text text) {
        if (text.getLiteral().contains("{check:")) {
            source.problem(
                    Markdown.line(text),
                    "'{check:' stands where a practice question cannot.",
                    "Put {check: KEY} on a line of its own, with an empty line before and after it.");
        }
    }

    private void place(Paragraph paragraph, String key) {
        int line = Markdown.line(paragraph);
        if (!Keys.isKey(key)) {
            source.problem(line, "'%s' cannot be a question's key.".formatted(key), Keys.RULE);
        } else if (found.putIfAbsent(key, new CheckMark(source, line, key)) != null) {
            source.problem(
                    line,
                    "The question '%s' is in this lesson twice.".formatted(key),
                    "Keep one of the two.");
        } else {
            var block = new CheckBlock(key);
            block.setSourceSpans(paragraph.getSourceSpans());
            paragraph.insertBefore(block);
        }
        paragraph.unlink();
    }
}
