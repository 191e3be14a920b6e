package org.palpate.content.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** What stands in a field. Asked for a kind of value, it gives it, or reports that it is none. */
public record YamlValue(Source source, String field, Node node) {

    boolean isEmpty() {
        return node instanceof ScalarNode scalar
                && (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank());
    }

    /** The value as a text; reported if it is something else. */
    public Optional<Scalar> text() {
        if (node instanceof ScalarNode scalar && !isEmpty()) {
            return Optional.of(new Scalar(scalar.getValue().strip(), line()));
        }
        return wrong(
                kind() + " where a text belongs",
                "Write one text, in double quotes if it begins with '{' or '['.");
    }

    Optional<Boolean> flag() {
        return text().flatMap(this::flag);
    }

    private Optional<Boolean> flag(Scalar text) {
        return switch (text.value()) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> wrong("neither true nor false", "Write true or false.");
        };
    }

    /** The value as a number; reported if it is none. */
    public Optional<BigDecimal> number() {
        return text().flatMap(text -> number(text.value()));
    }

    /** Longer numbers are no author's, and bombs like 1e999999999 never get near arithmetic. */
    public Optional<BigDecimal> number(String digits) {
        return digits.matches("[-+]?[0-9]{1,12}(\\.[0-9]{1,12})?")
                ? Optional.of(new BigDecimal(digits))
                : wrong("not a number", "Write it in digits, with a point: 2.5.");
    }

    Optional<Integer> wholeNumber(int least, int most) {
        return text().flatMap(text -> wholeNumber(text.value(), least, most));
    }

    private Optional<Integer> wholeNumber(String digits, int least, int most) {
        if (digits.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(digits);
            if (least <= number && number <= most) {
                return Optional.of(number);
            }
        }
        return wrong(
                "not a whole number from %d to %d".formatted(least, most),
                "Write '%s: %d', for example.".formatted(field, least));
    }

    /** One of a few words: the constants of an enum as files write them, {@code exact-place}. */
    <E extends Enum<E>> Optional<E> word(Class<E> words) {
        return text().flatMap(text -> word(text.value(), words));
    }

    private <E extends Enum<E>> Optional<E> word(String written, Class<E> words) {
        Map<String, E> known = new LinkedHashMap<>();
        for (E constant : words.getEnumConstants()) {
            known.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        Optional<E> meant =
                known.entrySet().stream()
                        .filter(word ->
                                Spelling.british(written).equals(Spelling.british(word.getKey())))
                        .map(Map.Entry::getValue)
                        .findFirst();
        if (meant.isEmpty()) {
            source.problem(
                    line(),
                    "'%s' cannot be '%s'.".formatted(field, written),
                    Nearest.hint(written, known.keySet()));
        }
        return meant;
    }

    Optional<YamlMap> map() {
        return node instanceof MappingNode mapping
                ? Optional.of(new YamlMap(source, mapping, "An entry of '%s'".formatted(field)))
                : wrong(kind() + " where fields belong", "Write '{field: value, …}'.");
    }

    /** The entries of a list that are what they should be. */
    <T> List<T> list(Function<YamlValue, Optional<T>> kind) {
        List<T> entries = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node entry : sequence.getValue()) {
                kind.apply(new YamlValue(source, field, entry)).ifPresent(entries::add);
            }
        } else {
            wrong(
                    kind() + " where a list belongs",
                    "Write '%s: [a, b]', or one '- …' on each line.".formatted(field));
        }
        return entries;
    }

    boolean isEmptyList() {
        return node instanceof SequenceNode sequence && sequence.getValue().isEmpty();
    }

    private int line() {
        return Yaml.line(node);
    }

    private String kind() {
        return switch (node.getNodeType()) {
            case SEQUENCE -> "a list";
            case MAPPING -> "a group of fields";
            default -> isEmpty() ? "empty" : "a text";
        };
    }

    private <T> Optional<T> wrong(String what, String remedy) {
        source.problem(line(), "'%s' is %s.".formatted(field, what), remedy);
        return Optional.empty();
    }
}
