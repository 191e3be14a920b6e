package org.palpate.content.yaml;

import java.util.Map;

/** The format's words as the British write them; both ways of writing are read. */
final class Spelling {

    private static final Map<String, String> BRITISH =
            Map.of("behavior", "behaviour", "labeling", "labelling");

    private Spelling() {}

    /** The British way to write a word of the format; the word itself where there is one way. */
    static String british(String word) {
        return BRITISH.getOrDefault(word, word);
    }
}
