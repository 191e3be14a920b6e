package org.palpate.content.yaml;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * The fields of a YAML mapping, asked for one by one. What is missing or of the wrong kind is
 * reported and stood in for, so that reading goes on and finds the next mistake; {@link
 * #nothingElse()} reports the fields nobody asked for.
 */
public final class YamlMap {

    /** Stand in for what is missing; a file in which they had to is never published. */
    private static final String NO_TEXT = "…";

    private static final String NO_KEY = "unreadable";

    private final YamlFields fields;

    YamlMap(Source source, MappingNode node, String name) {
        this.fields = new YamlFields(source, node, name);
    }

    /** What this is called in problems from now on: "Question 'psoas-origin'". */
    public YamlMap called(String newName) {
        fields.called(newName);
        return this;
    }

    /** What this is called in problems. */
    public String name() {
        return fields.name();
    }

    /** The line a field stands on, or the line where it should. */
    public int line(String field) {
        return fields.line(field);
    }

    /** How many errors have been found so far, in this file and those before it. */
    public int errorsSoFar() {
        return fields.source().errors();
    }

    /** Adds advice at the line of a field. */
    public void advice(String field, String what, String remedy) {
        fields.source().advice(line(field), what, remedy);
    }

    /** Adds a problem at the line of a field. */
    public void problem(String field, String what, String remedy) {
        problem(line(field), what, remedy);
    }

    /** Adds a problem at a line of the file. */
    public void problem(int atLine, String what, String remedy) {
        fields.source().problem(atLine, what, remedy);
    }

    /** Whether the field is there and has a value. */
    public boolean has(String field) {
        return find(field).isPresent();
    }

    /** A required text; a mark that stands in for it when there is none. */
    public Scalar text(String field) {
        return require(field, "a text", optionalText(field))
                .orElseGet(() -> new Scalar(NO_TEXT, line(field)));
    }

    /** A text, if there is one. */
    public Optional<Scalar> optionalText(String field) {
        return find(field).flatMap(YamlValue::text);
    }

    /** A text that should be there; empty, and advised with a sentence why, when there is none. */
    public Scalar advisedText(String field, String why) {
        Optional<Scalar> text = optionalText(field);
        if (!has(field)) {
            advice(
                    field,
                    "%s has no '%s'.".formatted(name(), field),
                    "%s Add '%s: …' with a text.".formatted(why, field));
        }
        return text.orElseGet(() -> new Scalar("", line(field)));
    }

    /** A text by which other files and later years will name this thing. */
    public Scalar key(String field) {
        return require(field, "lower-case letters, digits and hyphens", optionalText(field))
                .filter(this::checkKey)
                .orElseGet(() -> new Scalar(NO_KEY, line(field)));
    }

    /** Whether the text is a key; reported if it is not. */
    public boolean checkKey(Scalar key) {
        if (!Keys.isKey(key.value())) {
            problem(key.line(), "'%s' cannot be a key.".formatted(key.value()), Keys.RULE);
        }
        return Keys.isKey(key.value());
    }

    /** One of these words, if one is there. */
    public <E extends Enum<E>> Optional<E> word(String field, Class<E> words) {
        return find(field).flatMap(value -> value.word(words));
    }

    /** One of these words; reported when none is there. */
    public <E extends Enum<E>> Optional<E> requiredWord(String field, Class<E> words) {
        return require(field, "one word", word(field, words));
    }

    /** True or false; false when nothing is said. */
    public boolean flag(String field) {
        return optionalFlag(field).orElse(false);
    }

    /** True or false; reported, and false, when nothing is said. */
    public boolean requiredFlag(String field) {
        return require(field, "true or false", optionalFlag(field)).orElse(false);
    }

    /** True or false, if anything is said. */
    public Optional<Boolean> optionalFlag(String field) {
        return find(field).flatMap(YamlValue::flag);
    }

    /** A number, if there is one. */
    public Optional<BigDecimal> number(String field) {
        return find(field).flatMap(YamlValue::number);
    }

    /** A required number; 0 when there is none. */
    public BigDecimal requiredNumber(String field) {
        return require(field, "a number", number(field)).orElse(BigDecimal.ZERO);
    }

    /** A whole number, if there is one between these two bounds; reported if it lies outside. */
    public Optional<Integer> wholeNumber(String field, int least, int most) {
        return find(field).flatMap(value -> value.wholeNumber(least, most));
    }

    /** A required whole number between two bounds; the lower one when there is none. */
    public int requiredWholeNumber(String field, int least, int most) {
        return require(field, "a number", wholeNumber(field, least, most)).orElse(least);
    }

    /** A list of texts with at least one in it. */
    public List<Scalar> texts(String field) {
        return requireSome(field, optionalTexts(field));
    }

    /** A list of texts; empty when there is none. */
    public List<Scalar> optionalTexts(String field) {
        return list(field, YamlValue::text);
    }

    /** A list of words; nothing when the field is not there, which an empty list is not. */
    public <E extends Enum<E>> Optional<Set<E>> words(String field, Class<E> words) {
        return find(field)
                .map(value -> {
                    Set<E> found = EnumSet.noneOf(words);
                    found.addAll(value.list(entry -> entry.word(words)));
                    return found;
                });
    }

    /** The mapping in a field, if there is one. */
    public Optional<YamlMap> map(String field) {
        return find(field).flatMap(YamlValue::map);
    }

    /** A list of mappings with at least one in it. */
    public List<YamlMap> maps(String field) {
        return requireSome(field, optionalMaps(field));
    }

    /** A list of mappings; empty when there is none. */
    public List<YamlMap> optionalMaps(String field) {
        return list(field, YamlValue::map);
    }

    /** Texts under names of the author's choice: {@code {pectineus: It ends on the femur.}}. */
    public Map<String, Scalar> textsByName(String field) {
        return byName(field, YamlValue::text);
    }

    /** Mappings under names of the author's choice. */
    public Map<String, YamlMap> mapsByName(String field) {
        return byName(field, YamlValue::map);
    }

    /** Numbers under names of the author's choice: {@code {hours: 60}}. */
    public Map<String, BigDecimal> numbersByName(String field) {
        return byName(field, YamlValue::number);
    }

    /** Reports every field that was never asked for. */
    public void nothingElse() {
        fields.nothingElse();
    }

    /** The value of a field; a field without a value is like no field. */
    public Optional<YamlValue> find(String field) {
        return fields.find(field);
    }

    private <T> List<T> list(String field, Function<YamlValue, Optional<T>> kind) {
        return find(field).map(value -> value.list(kind)).orElse(List.of());
    }

    private <T> Map<String, T> byName(String field, Function<YamlValue, Optional<T>> kind) {
        Map<String, T> entries = new LinkedHashMap<>();
        Map<String, YamlValue> written =
                find(field).flatMap(YamlValue::map).map(map -> map.fields.all()).orElse(Map.of());
        written.forEach(
                (entry, found) -> kind.apply(found).ifPresent(value -> entries.put(entry, value)));
        return entries;
    }

    private <T> Optional<T> require(String field, String kind, Optional<T> value) {
        if (!has(field)) {
            problem(
                    field,
                    "%s has no '%s'.".formatted(name(), field),
                    "Add '%s: …' with %s.".formatted(field, kind));
        }
        return value;
    }

    private <T> List<T> requireSome(String field, List<T> values) {
        if (find(field).filter(value -> !value.isEmptyList()).isEmpty()) {
            problem(
                    field,
                    "%s has no '%s'.".formatted(name(), field),
                    "Add '%s: …' with at least one entry.".formatted(field));
        }
        return values;
    }
}
