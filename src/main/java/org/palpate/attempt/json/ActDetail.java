package org.palpate.attempt.json;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.Ending;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.RegradeReason;
import org.palpate.quiz.question.Response;
import tools.jackson.databind.JsonNode;

/**
 * An act's JSON object, by name. Servers wrote every value as a text once, and texts of their own
 * into it: fractions as {@code a=1.0 b=0.5}, voided questions as {@code a b}. The log keeps them
 * for ever, and they are read as well.
 */
record ActDetail(JsonNode object) {

    static ActDetail read(String text) {
        return new ActDetail(StoredJson.read(text));
    }

    String text(String name) {
        return node(name).asString();
    }

    double number(String name) {
        JsonNode node = node(name);
        return node.isNumber() ? node.doubleValue() : Double.parseDouble(node.stringValue());
    }

    int place(String name) {
        JsonNode node = node(name);
        return node.isNumber() ? node.intValue() : Integer.parseInt(node.stringValue());
    }

    boolean truth(String name) {
        JsonNode node = node(name);
        return node.isBoolean() ? node.booleanValue() : Boolean.parseBoolean(node.stringValue());
    }

    @Nullable Instant deadline() {
        return object.has("deadline") ? Instant.parse(text("deadline")) : null;
    }

    Ending ending() {
        return Ending.valueOf(text("how"));
    }

    Response response() {
        return ResponseJson.of(node("response"));
    }

    @Nullable Certainty certainty() {
        return object.has("certainty") ? Certainty.valueOf(text("certainty")) : null;
    }

    /** What came before codes is a sentence, and stays one. */
    RegradeReason regradeReason() {
        String words = object.has("reason") ? text("reason") : "";
        return object.has("why")
                ? new RegradeReason(RegradeReason.Kind.valueOf(text("why")), words)
                : RegradeReason.told(words);
    }

    Set<QuestionKey> voided() {
        if (!object.has("voided")) {
            return Set.of();
        }
        JsonNode node = node("voided");
        List<String> keys =
                node.isString()
                        ? Arrays.asList(node.stringValue().split(" "))
                        : StoredJson.texts(node);
        return keys.stream().map(QuestionKey::new).collect(Collectors.toSet());
    }

    Map<QuestionKey, Double> fractions() {
        JsonNode node = node("fractions");
        Map<QuestionKey, Double> fractions = new LinkedHashMap<>();
        if (node.isString()) {
            for (String pair : node.stringValue().split(" ")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    fractions.put(
                            new QuestionKey(pair.substring(0, equals)),
                            Double.valueOf(pair.substring(equals + 1)));
                }
            }
        } else {
            node.properties()
                    .forEach(entry ->
                            fractions.put(
                                    new QuestionKey(entry.getKey()),
                                    entry.getValue().doubleValue()));
        }
        return fractions;
    }

    private JsonNode node(String name) {
        JsonNode node = object.get(name);
        if (node == null) {
            throw new IllegalStateException("An event in the log lacks its '%s'".formatted(name));
        }
        return node;
    }
}
