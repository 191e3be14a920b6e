package org.palpate.content.reading;

import java.util.HashMap;
import java.util.Map;
import org.palpate.content.yaml.YamlMap;

/** Sees to it that something is said only once: a key, a text, a region, a term. */
final class Once {

    private final String what;
    private final Map<String, Integer> lines = new HashMap<>();

    Once(String what) {
        this.what = what;
    }

    void check(YamlMap fields, String field, String value) {
        Integer first = fields.has(field) ? lines.putIfAbsent(value, fields.line(field)) : null;
        if (first != null) {
            fields.problem(
                    field,
                    "The %s '%s' is here twice.".formatted(what, value),
                    "Change one; the first stands on line %d.".formatted(first));
        }
    }
}
