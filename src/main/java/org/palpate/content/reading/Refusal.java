package org.palpate.content.reading;

import org.palpate.content.yaml.YamlMap;
import org.springframework.util.StringUtils;

/**
 * What the engine refuses, taken apart into cause and way out: "Question 'x' has 13 options: a
 * single choice has 2 to 12".
 */
record Refusal(String what, String remedy) {

    static Refusal of(String sentence) {
        int colon = sentence.lastIndexOf(": ");
        return colon < 0
                ? new Refusal(sentence + ".", "Correct it.")
                : new Refusal(
                        sentence.substring(0, colon) + ".",
                        StringUtils.capitalize(sentence.substring(colon + 2)) + ".");
    }

    void report(YamlMap fields, String field) {
        fields.problem(field, what, remedy);
    }
}
