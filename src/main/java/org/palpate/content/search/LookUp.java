package org.palpate.content.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.palpate.content.LearningModule;
import org.springframework.stereotype.Component;

/** Looks words up in some modules. */
@Component
public class LookUp {

    private final ModuleIndexes indexes;

    LookUp(ModuleIndexes indexes) {
        this.indexes = indexes;
    }

    /** A text that is looked for in these modules, and in no other. */
    public Asked of(String text, List<LearningModule> modules) {
        return new Asked(text, Query.of(text), modules.stream().map(indexes::of).toList());
    }

    /**
     * The passages that fit best.
     *
     * @param left how many more there are
     */
    public record Best(List<Found> found, int left) {

        /** A copy. */
        public Best {
            found = List.copyOf(found);
        }
    }

    /** What is looked for, and where. */
    public static final class Asked {

        private final String text;
        private final Query query;
        private final List<ModuleIndex> indexes;

        private Asked(String text, Query query, List<ModuleIndex> indexes) {
            this.text = text;
            this.query = query;
            this.indexes = indexes;
        }

        /** Whether there is no word to look for. */
        public boolean isEmpty() {
            return query.terms().isEmpty();
        }

        /** Whether a text has all of the words. */
        public boolean isAllIn(String other) {
            return query.isAllIn(other);
        }

        /**
         * The passages, the best first.
         *
         * @param whole whether all of the words must stand in one; else those with most of them
         * @param most how many of them
         */
        public Best best(boolean whole, int most) {
            for (int least = query.terms().size(); least > 0; least--) {
                int words = least;
                List<ModuleIndex.Hit> hits =
                        indexes.stream()
                                .flatMap(index -> index.having(query, words).stream())
                                .sorted(Comparator.comparingDouble(one -> -one.worth()))
                                .toList();
                if (whole || !hits.isEmpty()) {
                    return new Best(
                            hits.stream().limit(most).map(hit -> hit.found(query)).toList(),
                            Math.max(0, hits.size() - most));
                }
            }
            return new Best(List.of(), 0);
        }

        /** The same text with each word that stands nowhere replaced by the nearest that does. */
        public Optional<String> meant() {
            Map<String, String> guesses = new LinkedHashMap<>();
            for (Query.Term term : query.terms()) {
                if (indexes.stream().allMatch(index -> index.meant(term).isEmpty())) {
                    Optional<String> near = near(term.folded());
                    if (near.isEmpty()) {
                        return Optional.empty();
                    }
                    guesses.put(term.typed(), near.get());
                }
            }
            if (guesses.isEmpty()) {
                return Optional.empty();
            }
            String meant = text;
            for (Map.Entry<String, String> guess : guesses.entrySet()) {
                meant = meant.replace(guess.getKey(), guess.getValue());
            }
            return Optional.of(meant.strip());
        }

        private Optional<String> near(String word) {
            Set<String> known =
                    indexes.stream()
                            .flatMap(index -> index.vocabulary().stream())
                            .collect(Collectors.toSet());
            return Slips.nearest(
                    word,
                    known,
                    one -> indexes.stream().mapToInt(index -> index.passagesWith(one)).sum());
        }
    }
}
