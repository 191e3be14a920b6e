package org.palpate.content.yaml;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The fields of a mapping as they are written, each under one name in either spelling, and which of
 * them were asked for.
 */
final class YamlFields {

    private record Field(int line, YamlValue value) {}

    private final Source source;
    private final int line;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private String name;

    YamlFields(Source source, MappingNode node, String name) {
        this.source = source;
        this.line = Yaml.line(node);
        this.name = name;
        for (NodeTuple entry : node.getValue()) {
            add(entry.getKeyNode(), entry.getValueNode());
        }
    }

    private void add(Node key, Node value) {
        int keyLine = Yaml.line(key);
        if (!(key instanceof ScalarNode scalar)) {
            problem(
                    keyLine,
                    "A field's name must be a word.",
                    "Write 'field: value', one on each line.");
            return;
        }
        String field = scalar.getValue();
        Field first =
                fields.putIfAbsent(field, new Field(keyLine, new YamlValue(source, field, value)));
        if (first != null) {
            problem(
                    keyLine,
                    "%s has the field '%s' twice.".formatted(name, field),
                    "Keep one of the two; the first stands on line %d.".formatted(first.line()));
        }
    }

    private void problem(int atLine, String what, String remedy) {
        source.problem(atLine, what, remedy);
    }

    /** The file it is in. */
    Source source() {
        return source;
    }

    /** What the mapping is called in problems. */
    String name() {
        return name;
    }

    /** What the mapping is called in problems from now on. */
    void called(String newName) {
        name = newName;
    }

    /** The line a field stands on, or the line where it should. */
    int line(String field) {
        Field found = written(field);
        return found == null ? line : found.line();
    }

    /** All values under the names as they are written; nothing counts as asked for. */
    Map<String, YamlValue> all() {
        Map<String, YamlValue> all = new LinkedHashMap<>();
        fields.forEach((field, found) -> all.put(field, found.value()));
        return all;
    }

    /** Reports every field that was never asked for. */
    void nothingElse() {
        for (String field : fields.keySet()) {
            if (!asked.contains(field)) {
                problem(
                        line(field),
                        "%s cannot have a field '%s'.".formatted(name, field),
                        "%s Otherwise remove it.".formatted(Nearest.hint(field, asked)));
            }
        }
    }

    /** The value of a field; a field without a value is like no field. */
    Optional<YamlValue> find(String field) {
        asked.add(field);
        String other = Spelling.british(field);
        if (fields.containsKey(other) && asked.add(other) && fields.containsKey(field)) {
            problem(
                    line(other),
                    "%s has the field '%s' twice, in both spellings.".formatted(name, field),
                    "Keep one of the two.");
        }
        return Optional.ofNullable(written(field))
                .map(Field::value)
                .filter(value -> !value.isEmpty());
    }

    private @Nullable Field written(String field) {
        Field found = fields.get(field);
        return found == null ? fields.get(Spelling.british(field)) : found;
    }
}
