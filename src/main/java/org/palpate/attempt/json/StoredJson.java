package org.palpate.attempt.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** JSON as columns hold it: texts that every store keeps as they are. */
final class StoredJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StoredJson() {}

    /**
     * The text of a value. Halves of surrogate pairs are written by their number, because UTF-8 has
     * none; control characters are anyway.
     */
    static String write(JsonNode value) {
        String text = JSON.writeValueAsString(value);
        return text.chars().noneMatch(c -> Character.isSurrogate((char) c)) ? text : whole(text);
    }

    private static String whole(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .forEach(point -> {
                    if (Character.isBmpCodePoint(point) && Character.isSurrogate((char) point)) {
                        whole.append("\\u%04X".formatted(point));
                    } else {
                        whole.appendCodePoint(point);
                    }
                });
        return whole.toString();
    }

    static JsonNode read(String text) {
        return JSON.readTree(text);
    }

    static ArrayNode texts(Collection<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>(array.size());
        array.forEach(text -> texts.add(text.stringValue()));
        return texts;
    }
}
