package org.palpate.progress.aids;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.content.LearningModule;
import org.palpate.content.Lesson;
import org.palpate.content.Structure;
import org.palpate.content.Term;
import org.palpate.content.search.Found;

/**
 * What a search found.
 *
 * @param structures parts of the body whose names fit
 * @param terms of glossaries, those whose name fits first
 * @param lessons lessons with their paragraphs, the best first
 * @param isWhole whether everything found has all of the words; else some of them
 * @param left how many paragraphs fit besides, and were left out
 * @param meant what was probably meant, where a word stands nowhere
 */
public record SearchResult(
        List<Structure> structures,
        List<FoundTerm> terms,
        List<FoundIn> lessons,
        boolean isWhole,
        int left,
        Optional<String> meant) {

    /** A copy. */
    public SearchResult {
        structures = List.copyOf(structures);
        terms = List.copyOf(terms);
        lessons = List.copyOf(lessons);
    }

    /** Of nothing. */
    static SearchResult nothing() {
        return new SearchResult(List.of(), List.of(), List.of(), true, 0, Optional.empty());
    }

    /** The same with a guess at what was meant. */
    SearchResult withMeant(Optional<String> guess) {
        return new SearchResult(structures, terms, lessons, isWhole, left, guess);
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return structures.isEmpty() && terms.isEmpty() && lessons.isEmpty();
    }

    /** How many things are shown. */
    public int size() {
        return structures.size()
                + terms.size()
                + lessons.stream().mapToInt(one -> one.passages().size()).sum();
    }

    /** An entry of a module's glossary. */
    public record FoundTerm(LearningModule module, Term term) {}

    /**
     * What was found in a lesson.
     *
     * @param lesson null for the module's own title and summary
     * @param passages the best first
     */
    public record FoundIn(LearningModule module, @Nullable Lesson lesson, List<Found> passages) {

        /** A copy. */
        public FoundIn {
            passages = List.copyOf(passages);
        }
    }
}
