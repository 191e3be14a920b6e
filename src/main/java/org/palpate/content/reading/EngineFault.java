package org.palpate.content.reading;

import org.palpate.content.yaml.YamlMap;
import org.springframework.util.StringUtils;

/**
 * What the engine refuses, taken apart into cause and way out: "Question 'x' has 13 options: a
 * single choice has 2 to 12".
 */
record EngineFault(String what, String remedy) {

    static EngineFault of(String sentence) {
        int colon = sentence.lastIndexOf(": ");
        return colon < 0
                ? new EngineFault(sentence + ".", "Correct it.")
                : new EngineFault(
                        sentence.substring(0, colon) + ".",
                        StringUtils.capitalize(sentence.substring(colon + 2)) + ".");
    }

    void report(YamlMap fields, String field) {
        fields.problem(field, what, remedy);
    }
}
