package org.palpate.quiz;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An answer reduced to what matters: words in lower case and in the singular, without accents,
 * marks, and words that may be missing. "The Psoas-Major muscles" is {@code psoas major}.
 *
 * @param words what is left, in the singular, possibly nothing
 * @param written the same words as written
 */
record Term(List<String> words, List<String> written) {

    private static final Set<String> MAY_BE_MISSING = Set.copyOf(WordList.entries("left-out.txt"));

    Term {
        words = List.copyOf(words);
        written = List.copyOf(written);
    }

    static Term of(String text) {
        List<String> all =
                Stream.of(plain(text).split(" ")).filter(word -> !word.isEmpty()).toList();
        List<String> kept = all.stream().filter(word -> !MAY_BE_MISSING.contains(word)).toList();
        List<String> written = kept.isEmpty() ? all : kept;
        return new Term(written.stream().map(Plurals::singular).toList(), written);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replaceAll("\\bm\\.", "m ")
                .replaceAll("[\\p{M}.'’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The words without the gaps between them, so that "plantar flexion" is "plantarflexion". */
    String joined() {
        return String.join("", words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }
}
