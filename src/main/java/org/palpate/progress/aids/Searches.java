package org.palpate.progress.aids;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModule;
import org.palpate.content.Lesson;
import org.palpate.content.LessonKey;
import org.palpate.content.Term;
import org.palpate.content.search.Found;
import org.palpate.content.search.LookUp;
import org.palpate.people.PersonId;
import org.palpate.progress.aids.SearchResult.FoundIn;
import org.palpate.progress.aids.SearchResult.FoundTerm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Search over lessons, glossaries and parts of the body, in the modules that a person may see and
 * in no other: not even a guess at what was meant comes from elsewhere. The asking person is null
 * where nobody is known yet.
 */
@Service
@Transactional(readOnly = true)
public class Searches {

    /** The longest text that is looked for; what is longer is cut. */
    public static final int LONGEST = 100;

    private static final int MOST_PASSAGES = 40;
    private static final int MOST_TERMS = 12;

    private final VisibleModules visible;
    private final TaughtStructures structures;
    private final LookUp lookUp;

    Searches(VisibleModules visible, TaughtStructures structures, LookUp lookUp) {
        this.visible = visible;
        this.structures = structures;
        this.lookUp = lookUp;
    }

    /** What a text finds; nothing for one without a word. */
    public SearchResult search(@Nullable PersonId person, String text) {
        String asked = text.substring(0, Math.min(LONGEST, text.length()));
        List<LearningModule> modules = visible.all(person);
        LookUp.Asked words = lookUp.of(asked, modules);
        if (words.isEmpty()) {
            return SearchResult.nothing();
        }
        SearchResult whole = search(person, modules, words, true);
        Optional<String> meant = words.meant();
        if (!whole.isEmpty() || meant.isPresent()) {
            return whole.withMeant(meant);
        }
        return search(person, modules, words, false);
    }

    private SearchResult search(
            @Nullable PersonId person,
            List<LearningModule> modules,
            LookUp.Asked words,
            boolean whole) {
        LookUp.Best best = words.best(whole, MOST_PASSAGES);
        return new SearchResult(
                structures.fitting(person, modules, words::isAllIn),
                terms(modules, words),
                grouped(best.found()),
                whole,
                best.left(),
                Optional.empty());
    }

    private static List<FoundTerm> terms(List<LearningModule> modules, LookUp.Asked words) {
        return modules.stream()
                .flatMap(module ->
                        module.glossary().stream()
                                .filter(term -> words.isAllIn(term.term() + ": " + term.means()))
                                .map(term -> new FoundTerm(module, term)))
                .sorted(Comparator.comparing(one -> !words.isAllIn(one.term().term())))
                .filter(distinctTerms())
                .limit(MOST_TERMS)
                .toList();
    }

    /** Several modules may explain a term in the same words. */
    private static Predicate<FoundTerm> distinctTerms() {
        Set<Term> met = new HashSet<>();
        return one -> met.add(one.term());
    }

    /** By lesson, in the order of the best of each. */
    private static List<FoundIn> grouped(List<Found> found) {
        Map<Place, List<Found>> places =
                found.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> new Place(one.module(), one.passage().lesson()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return places.entrySet().stream()
                .map(entry ->
                        new FoundIn(
                                entry.getKey().module(), entry.getKey().found(), entry.getValue()))
                .toList();
    }

    private record Place(LearningModule module, @Nullable LessonKey lesson) {

        /** Null for the module's own title. */
        @Nullable Lesson found() {
            return lesson == null ? null : module.lesson(lesson).orElse(null);
        }
    }
}
