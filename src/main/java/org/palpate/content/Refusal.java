package org.palpate.content;

import java.util.Locale;

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
                        capital(sentence.substring(colon + 2)) + ".");
    }

    void report(YamlMap fields, String field) {
        fields.problem(field, what, remedy);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
