package org.palpate.content.reading;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;
import org.jspecify.annotations.Nullable;
import org.palpate.content.FigureBlock;
import org.palpate.content.QuizBlock;
import org.palpate.content.yaml.Keys;
import org.palpate.content.yaml.Source;

/**
 * Takes the marks {@code {#anchor}} out of a lesson's text and gives them as ids to the blocks they
 * name: the heading, paragraph or list item they end, or, on a line of their own, the table, list
 * or quotation above.
 */
final class Anchors extends AbstractVisitor implements AttributeProvider {

    private static final Pattern MARK = Pattern.compile("[ \\t]*\\{#(?<anchor>[^{}]*)}[ \\t]*$");

    private final Source source;
    private final Map<Node, String> ids = new IdentityHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    Anchors(Source source) {
        this.source = source;
    }

    /** Every anchor of the lesson, in the order of the text. */
    Set<String> all() {
        return lines.keySet();
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        String id = ids.get(node);
        if (id != null) {
            attributes.put("id", id);
        }
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() == 1) {
            source.problem(
                    Markdown.line(heading),
                    "A heading has a single '#'.",
                    "Begin it with '##': the lesson's title is the field 'title' at its top.");
            heading.setLevel(2);
        }
        takeMark(heading);
        visitChildren(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        takeMark(paragraph);
        visitChildren(paragraph);
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FigureBlock figure) {
            lines.put(figure.id(), Markdown.line(figure));
        } else if (block instanceof QuizBlock quiz) {
            lines.put(quiz.id(), Markdown.line(quiz));
        }
        visitChildren(block);
    }

    /** Marks still in the text were not where a mark belongs. */
    @Override
    public void visit(Text text) {
        if (text.getLiteral().contains("{#")) {
            source.problem(
                    Markdown.line(text),
                    "'{#' stands where an anchor cannot.",
                    "Put {#anchor} at the end of a heading, paragraph or list item, or on a line of"
                            + " its own below a table; or write `{#` as code.");
        }
    }

    private void takeMark(Block block) {
        if (!(block.getLastChild() instanceof Text text)) {
            return;
        }
        Matcher mark = MARK.matcher(text.getLiteral());
        if (mark.find()) {
            int line = Markdown.line(text);
            text.setLiteral(text.getLiteral().substring(0, mark.start()));
            removeIfEmpty(text);
            give(mark.group("anchor"), line, owner(block));
        }
    }

    private static void removeIfEmpty(Text text) {
        if (text.getLiteral().isEmpty()) {
            if (text.getPrevious() instanceof SoftLineBreak lineBreak) {
                lineBreak.unlink();
            }
            text.unlink();
        }
    }

    /**
     * What a mark at the end of a block names; nothing when the mark is alone and below nothing it
     * could name.
     */
    private static @Nullable Node owner(Block block) {
        if (block.getFirstChild() == null) {
            Node above = block.getPrevious();
            return above instanceof TableBlock
                            || above instanceof ListBlock
                            || above instanceof BlockQuote
                    ? above
                    : null;
        }
        return block.getParent() instanceof ListItem item && item.getFirstChild() == block
                ? item
                : block;
    }

    private void give(String anchor, int line, @Nullable Node owner) {
        Integer first = lines.get(anchor);
        if (!Keys.isKey(anchor)) {
            source.problem(line, "'%s' cannot be an anchor.".formatted(anchor), Keys.RULE);
        } else if (first != null) {
            source.problem(
                    line,
                    "The anchor '%s' is here twice.".formatted(anchor),
                    "Rename one; the first stands on line %d.".formatted(first));
        } else if (owner == null || ids.containsKey(owner)) {
            source.problem(
                    line,
                    "The anchor '%s' names nothing.".formatted(anchor),
                    "Put it at the end of a heading, paragraph or list item, or below a table.");
        } else {
            lines.put(anchor, line);
            ids.put(owner, anchor);
        }
    }
}
