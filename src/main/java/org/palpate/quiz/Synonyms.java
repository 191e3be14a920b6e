package org.palpate.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that mean the same: Latin and English, old and new names, abbreviations. They are in {@code
 * synonyms.txt}, one group a line: {@code tensor fasciae latae = TFL}.
 */
final class Synonyms {

    /** More ways to say it than any real answer has; the bound keeps matching fast. */
    private static final int MOST = 200;

    /** Every phrase with the group it belongs to, by its first word. */
    private static final Map<String, List<Phrase>> PHRASES = new HashMap<>();

    static {
        for (String entry : WordList.entries("synonyms.txt")) {
            List<List<String>> group =
                    Stream.of(entry.split("="))
                            .map(side -> Term.of(side).words())
                            .distinct()
                            .toList();
            for (List<String> words : group) {
                PHRASES.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                        .add(new Phrase(words, group));
            }
        }
    }

    private record Phrase(List<String> words, List<List<String>> group) {}

    private Synonyms() {}

    /** Every way to say a term, itself first. */
    static Set<Term> of(Term term) {
        Set<Term> ways = new LinkedHashSet<>();
        spell(term.words(), 0, List.of(), ways);
        return ways;
    }

    private static void spell(List<String> words, int from, List<String> said, Set<Term> ways) {
        if (ways.size() >= MOST) {
            return;
        }
        if (from == words.size()) {
            ways.add(new Term(said, said));
            return;
        }
        spell(words, from + 1, followed(said, List.of(words.get(from))), ways);
        for (Phrase phrase : PHRASES.getOrDefault(words.get(from), List.of())) {
            int to = from + phrase.words().size();
            if (to <= words.size() && words.subList(from, to).equals(phrase.words())) {
                for (List<String> other : phrase.group()) {
                    spell(words, to, followed(said, other), ways);
                }
            }
        }
    }

    private static List<String> followed(List<String> said, List<String> next) {
        return Stream.concat(said.stream(), next.stream()).toList();
    }
}
