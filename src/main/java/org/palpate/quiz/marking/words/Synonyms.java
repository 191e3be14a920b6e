package org.palpate.quiz.marking.words;

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
public final class Synonyms {

    /** More ways to say it than any real answer has; the bound keeps matching fast. */
    private static final int MOST = 200;

    /** Every phrase with the group it belongs to, by its first word. */
    private static final Map<String, List<Phrase>> PHRASES = new HashMap<>();

    static {
        for (String entry : WordList.entries("synonyms.txt")) {
            List<List<Word>> group =
                    Stream.of(entry.split("="))
                            .map(side -> Term.of(side).words())
                            .distinct()
                            .toList();
            for (List<Word> words : group) {
                List<String> plain = words.stream().map(Word::plain).toList();
                PHRASES.computeIfAbsent(plain.getFirst(), first -> new ArrayList<>())
                        .add(new Phrase(plain, group));
            }
        }
    }

    private record Phrase(List<String> words, List<List<Word>> group) {}

    private Synonyms() {}

    /** Whether two words mean the same. */
    static boolean are(String one, String other) {
        return of(new Term(List.of(Word.of(one)))).stream()
                .anyMatch(way -> way.plain().equals(List.of(Word.of(other).plain())));
    }

    /** Every way to say a term, itself first. */
    public static Set<Term> of(Term term) {
        Set<Term> ways = new LinkedHashSet<>();
        spell(term.words(), term.plain(), 0, List.of(), ways);
        return ways;
    }

    private static void spell(
            List<Word> words, List<String> plain, int from, List<Word> said, Set<Term> ways) {
        if (ways.size() >= MOST) {
            return;
        }
        if (from == words.size()) {
            ways.add(new Term(said));
            return;
        }
        spell(words, plain, from + 1, followed(said, List.of(words.get(from))), ways);
        for (Phrase phrase : PHRASES.getOrDefault(plain.get(from), List.of())) {
            int to = from + phrase.words().size();
            if (to <= words.size() && plain.subList(from, to).equals(phrase.words())) {
                for (List<Word> other : phrase.group()) {
                    spell(words, plain, to, followed(said, other), ways);
                }
            }
        }
    }

    private static List<Word> followed(List<Word> said, List<Word> next) {
        return Stream.concat(said.stream(), next.stream()).toList();
    }
}
