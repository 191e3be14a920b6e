package org.palpate.content.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads YAML so that every value knows its line. What makes YAML dangerous (aliases, deep nesting)
 * is refused before it is built.
 */
public final class Yaml {

    private static final int DEEPEST = 20;
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private Yaml() {}

    /**
     * The mapping that a file consists of; nothing, and a problem, when it does not.
     *
     * @param name what the mapping is called in problems: "The module"
     */
    public static Optional<YamlMap> read(Source source, String name) {
        try {
            if (!isHarmless(source)) {
                return Optional.empty();
            }
            Optional<Node> root = new Compose(SETTINGS).composeString(source.text());
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                return Optional.of(new YamlMap(source, mapping, name));
            }
            source.problem(
                    root.flatMap(Node::getStartMark).map(Yaml::line).orElse(1),
                    root.isPresent()
                            ? "Fields are expected here."
                            : "%s has no fields.".formatted(name),
                    "Write 'field: value', one on each line.");
        } catch (MarkedYamlEngineException mistake) {
            source.problem(
                    mistake.getProblemMark().map(Yaml::line).orElse(1),
                    "This is not YAML: %s.".formatted(mistake.getProblem()),
                    "Check the indentation, and put a text in double quotes when it contains ': '"
                            + " or ' #' or begins with a special character.");
        } catch (YamlEngineException mistake) {
            source.problem(
                    1,
                    "This is not YAML: %s.".formatted(mistake.getMessage()),
                    "Write 'field: value', one on each line.");
        }
        return Optional.empty();
    }

    /** Looks at the events, which cost nothing to make, before nodes are composed from them. */
    private static boolean isHarmless(Source source) {
        int depth = 0;
        int documents = 0;
        for (Event event : new Parse(SETTINGS).parseString(source.text())) {
            int line = event.getStartMark().map(Yaml::line).orElse(1);
            if (event instanceof AliasEvent
                    || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
                source.problem(
                        line,
                        "YAML's '&name' and '*name' are not read here.",
                        "Write the value out, or put it in double quotes if it is a text beginning"
                                + " with that character.");
                return false;
            }
            if (event instanceof DocumentStartEvent && ++documents > 1) {
                source.problem(
                        line,
                        "A second document begins here.",
                        "Remove the line '---': a file holds one document.");
                return false;
            }
            depth += depthChange(event);
            if (depth > DEEPEST) {
                source.problem(
                        line,
                        "Values are nested more than %d deep.".formatted(DEEPEST),
                        "Follow the form in docs/module-format.md.");
                return false;
            }
        }
        return true;
    }

    private static int depthChange(Event event) {
        return switch (event.getEventId()) {
            case MappingStart, SequenceStart -> 1;
            case MappingEnd, SequenceEnd -> -1;
            default -> 0;
        };
    }

    static int line(Node node) {
        return node.getStartMark().map(Yaml::line).orElse(1);
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }
}
