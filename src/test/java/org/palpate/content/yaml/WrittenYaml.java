package org.palpate.content.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Fields on their way into a file, in the order they are put. A text that YAML would take for
 * something else is quoted; what says nothing is left out.
 */
public final class WrittenYaml {

    /** What YAML would turn into a plain end of line. */
    private static final Pattern UNUSUAL_ENDS = Pattern.compile("[\\r\\u0085\\u2028\\u2029]");

    private static final int WIDTH = 100;
    private static final int INDENT = 2;

    private static final DumpSettings SETTINGS =
            DumpSettings.builder()
                    .setDefaultFlowStyle(FlowStyle.BLOCK)
                    .setWidth(WIDTH)
                    .setIndent(INDENT)
                    .setIndicatorIndent(INDENT)
                    .setIndentWithIndicator(true)
                    .setMultiLineFlow(false)
                    .build();

    private final List<NodeTuple> fields = new ArrayList<>();

    /** A text; nothing when it is empty. */
    public WrittenYaml text(String field, String text) {
        return text.isEmpty() ? this : put(field, textNode(text));
    }

    /** Texts; nothing when there are none. */
    public WrittenYaml texts(String field, List<String> texts) {
        return texts.isEmpty()
                ? this
                : put(field, list(texts.stream().map(WrittenYaml::textNode).toList()));
    }

    /** Texts by name; nothing when there are none. */
    public WrittenYaml texts(String field, Map<String, String> texts) {
        return byName(field, texts, WrittenYaml::textNode);
    }

    /** A flag; nothing when it is down. */
    public WrittenYaml flag(String field, boolean up) {
        return up ? put(field, plain("true")) : this;
    }

    /** A number, a word, true or false: anything that is written as it stands. */
    public WrittenYaml plain(String field, String written) {
        return put(field, plain(written));
    }

    /** What something is worth; nothing when it is 1. */
    public WrittenYaml weight(double weight) {
        return weight == 1
                ? this
                : plain("weight", BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString());
    }

    /** Numbers by name; nothing when there are none. */
    public WrittenYaml numbers(String field, Map<String, BigDecimal> numbers) {
        return byName(field, numbers, number -> plain(number.toPlainString()));
    }

    /** Groups of fields, one for each thing; nothing when there are none. */
    public <T> WrittenYaml each(String field, List<T> things, Function<T, WrittenYaml> fieldsOf) {
        return things.isEmpty()
                ? this
                : put(
                        field,
                        list(things.stream().map(thing -> fieldsOf.apply(thing).node()).toList()));
    }

    /** Groups of fields by name. */
    public <T> WrittenYaml eachByName(
            String field, Map<String, T> things, Function<T, WrittenYaml> fieldsOf) {
        return byName(field, things, thing -> fieldsOf.apply(thing).node());
    }

    private <T> WrittenYaml byName(String field, Map<String, T> values, Function<T, Node> nodeOf) {
        if (values.isEmpty()) {
            return this;
        }
        var group = new WrittenYaml();
        values.forEach((name, value) -> group.put(name, nodeOf.apply(value)));
        return put(field, group.node());
    }

    /** The file's text. */
    public String toText() {
        return new Present(SETTINGS)
                .emitToString(new Serialize(SETTINGS).serializeOne(node()).iterator());
    }

    private WrittenYaml put(String field, Node value) {
        fields.add(new NodeTuple(textNode(field), value));
        return this;
    }

    private Node node() {
        return new MappingNode(Tag.MAP, fields, FlowStyle.BLOCK);
    }

    private static Node list(List<Node> entries) {
        return new SequenceNode(Tag.SEQ, entries, FlowStyle.BLOCK);
    }

    /** Lines of their own stay lines of their own; unusual ends of lines are written as escapes. */
    private static Node textNode(String text) {
        ScalarStyle style =
                UNUSUAL_ENDS.matcher(text).find()
                        ? ScalarStyle.DOUBLE_QUOTED
                        : text.contains("\n") ? ScalarStyle.LITERAL : ScalarStyle.PLAIN;
        return new ScalarNode(Tag.STR, text, style);
    }

    private static Node plain(String written) {
        Tag tag = SETTINGS.getSchema().getScalarResolver().resolve(written, true);
        return new ScalarNode(tag, written, ScalarStyle.PLAIN);
    }
}
