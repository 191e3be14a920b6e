package org.palpate.attempt.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palpate.quiz.question.Arranged;
import org.palpate.quiz.question.Blank;
import org.palpate.quiz.question.Chosen;
import org.palpate.quiz.question.ChosenSet;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.Matched;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.Placed;
import org.palpate.quiz.question.Pointed;
import org.palpate.quiz.question.RegionKey;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.ResponseText;
import org.palpate.quiz.question.Said;
import org.palpate.quiz.question.Typed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Responses as JSON, which events, answers and fixed keys store: an object with one member, named
 * by the kind of response, or none for a blank one.
 *
 * <pre>
 * {}
 * {"chosen":"sartorius"}
 * {"chosen-set":["iliacus","psoas-major"]}
 * {"said":true}
 * {"typed":"psoas major"}
 * {"matched":{"0":"flexes the hip"}}
 * {"arranged":["warm-up","effleurage"]}
 * {"filled":{"psoas":"psoas major"}}
 * {"pointed":["iliacus"]}
 * {"placed":{"left":"iliacus"}}
 * </pre>
 *
 * <p>The same response always has the same text. Servers before this form stored the texts of
 * {@link ResponseText}; they are read as well.
 */
public final class ResponseJson {

    private ResponseJson() {}

    /** The text of a response. */
    public static String write(Response response) {
        return StoredJson.write(toNode(response));
    }

    /**
     * The response of a stored text, of this form or the former one.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static Response read(String stored) {
        return stored.startsWith("{") ? of(StoredJson.read(stored)) : ResponseText.read(stored);
    }

    /** A response as part of a larger object. */
    static ObjectNode toNode(Response response) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        switch (response) {
            case Blank r -> {}
            case Chosen r -> node.put("chosen", r.option().value());
            case ChosenSet r -> node.set("chosen-set", sorted(r.options(), OptionKey::value));
            case Said r -> node.put("said", r.value());
            case Typed r -> node.put("typed", r.text());
            case Matched r -> node.set("matched", sorted(r.choices()));
            case Arranged r -> node.set("arranged", StoredJson.texts(values(r.items())));
            case Filled r -> node.set("filled", sorted(r.gaps()));
            case Pointed r -> node.set("pointed", sorted(r.regions(), RegionKey::value));
            case Placed r -> node.set("placed", sorted(r.labels()));
        }
        return node;
    }

    /**
     * The response of a part of a larger object, of this form or the former one.
     *
     * @throws IllegalArgumentException if it is neither
     */
    static Response of(JsonNode node) {
        if (node.isString()) {
            return ResponseText.read(node.stringValue());
        }
        if (node.isEmpty()) {
            return Response.BLANK;
        }
        Map.Entry<String, JsonNode> only = node.properties().iterator().next();
        JsonNode given = only.getValue();
        return switch (only.getKey()) {
            case "chosen" -> new Chosen(new OptionKey(given.stringValue()));
            case "chosen-set" -> new ChosenSet(options(given).collect(Collectors.toSet()));
            case "said" -> new Said(given.booleanValue());
            case "typed" -> new Typed(given.stringValue());
            case "matched" -> new Matched(map(given, Integer::valueOf, Function.identity()));
            case "arranged" -> new Arranged(options(given).toList());
            case "filled" -> new Filled(map(given, Function.identity(), Function.identity()));
            case "pointed" ->
                    new Pointed(
                            StoredJson.texts(given).stream()
                                    .map(RegionKey::new)
                                    .collect(Collectors.toSet()));
            case "placed" -> new Placed(map(given, RegionKey::new, OptionKey::new));
            default ->
                    throw new IllegalArgumentException(
                            "'%s' is no stored response: no such kind".formatted(node));
        };
    }

    private static List<String> values(Collection<OptionKey> keys) {
        return keys.stream().map(OptionKey::value).toList();
    }

    private static <K> ArrayNode sorted(Collection<K> keys, Function<K, String> name) {
        return StoredJson.texts(keys.stream().map(name).sorted().toList());
    }

    private static <K extends Comparable<K>> ObjectNode sorted(Map<K, ?> map) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        map.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> node.put(entry.getKey().toString(), entry.getValue().toString()));
        return node;
    }

    private static Stream<OptionKey> options(JsonNode node) {
        return StoredJson.texts(node).stream().map(OptionKey::new);
    }

    private static <K, V> Map<K, V> map(
            JsonNode node, Function<String, K> key, Function<String, V> value) {
        Map<K, V> map = new LinkedHashMap<>();
        node.properties()
                .forEach(entry ->
                        map.put(
                                key.apply(entry.getKey()),
                                value.apply(entry.getValue().stringValue())));
        return map;
    }
}
