package org.palpate.content.search;

import java.util.List;
import java.util.Set;

/**
 * What somebody looks for, taken apart into words. Words that stand everywhere do not count where
 * there are others.
 *
 * @param terms in the order they were typed in
 */
record Query(List<Term> terms) {

    /** More words than this say nothing more. */
    private static final int MOST_TERMS = 12;

    private static final Set<String> EVERYWHERE =
            Set.of(
                    "a", "an", "and", "are", "at", "by", "do", "does", "for", "from", "how", "in",
                    "is", "it", "of", "on", "or", "the", "to", "what", "where", "which", "who",
                    "why", "with");

    Query {
        terms = List.copyOf(terms);
    }

    /**
     * One word of a query.
     *
     * @param typed as it was typed
     * @param compound the word of several parts that it is a part of, as if written in one; else
     *     itself
     */
    record Term(String typed, String folded, String stem, String compound) {

        private static final int SHORTEST_PREFIX = 2;

        /** One letter begins every other word. */
        boolean isPrefix() {
            return folded.length() >= SHORTEST_PREFIX;
        }

        /** Whether a word of a text is meant. */
        boolean means(String word) {
            return isPrefix() && word.startsWith(folded)
                    || Words.stem(word).equals(stem)
                    || word.equals(compound);
        }

        /** How well a word that is meant fits: the very word best, a beginning least. */
        double fits(String word) {
            return word.equals(folded) || word.equals(compound)
                    ? 3
                    : Words.stem(word).equals(stem) ? 2.5 : 1;
        }
    }

    static Query of(String text) {
        List<Words.Word> compounds = Words.compounds(text);
        List<Term> all =
                Words.in(text).stream()
                        .map(word ->
                                new Term(
                                        text.substring(word.from(), word.to()),
                                        word.folded(),
                                        word.stem(),
                                        compounds.stream()
                                                .filter(whole -> whole.from() <= word.from())
                                                .filter(whole -> whole.to() >= word.to())
                                                .map(Words.Word::folded)
                                                .findFirst()
                                                .orElse(word.folded())))
                        .distinct()
                        .limit(MOST_TERMS)
                        .toList();
        List<Term> telling =
                all.stream().filter(term -> !EVERYWHERE.contains(term.folded())).toList();
        return new Query(telling.isEmpty() ? all : telling);
    }

    /** Whether a word of a text is one of those looked for. */
    boolean isIn(String word) {
        return terms.stream().anyMatch(term -> term.means(word));
    }

    /** Whether all of it stands one after the other. */
    boolean isTogetherIn(List<String> stems) {
        List<String> own = terms.stream().map(Term::stem).toList();
        for (int at = 0; own.size() > 1 && at + own.size() <= stems.size(); at++) {
            if (stems.subList(at, at + own.size()).equals(own)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text has all of it. */
    boolean isAllIn(String text) {
        List<Words.Word> words = Words.in(text);
        return terms.stream()
                .allMatch(term -> words.stream().anyMatch(word -> term.means(word.folded())));
    }
}
