package org.palpate.content.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.palpate.content.LearningModule;
import org.palpate.content.search.Words.Word;

/** What stands where in one revision of a module. It never changes. */
public final class ModuleIndex {

    private final LearningModule module;
    private final List<Passage> passages;
    private final List<List<Word>> words;
    private final List<List<String>> stems;

    /** Every word of the module, folded, with the passages it stands in. */
    private final NavigableMap<String, int[]> places;

    /** The words of each stem. */
    private final Map<String, List<String>> wordsOf;

    private ModuleIndex(LearningModule module, List<Passage> passages) {
        this.module = module;
        this.passages = passages;
        this.words = passages.stream().map(passage -> Words.in(passage.text())).toList();
        this.stems = words.stream().map(all -> all.stream().map(Word::stem).toList()).toList();
        NavigableMap<String, List<Integer>> at = new TreeMap<>();
        for (int place = 0; place < passages.size(); place++) {
            int here = place;
            read(place)
                    .map(Word::folded)
                    .distinct()
                    .forEach(word -> at.computeIfAbsent(word, one -> new ArrayList<>()).add(here));
        }
        this.places = new TreeMap<>();
        this.wordsOf = new HashMap<>();
        at.forEach((word, found) -> {
            places.put(word, found.stream().mapToInt(Integer::intValue).toArray());
            wordsOf.computeIfAbsent(Words.stem(word), one -> new ArrayList<>()).add(word);
        });
    }

    /** The index of a module. */
    static ModuleIndex of(LearningModule module) {
        return new ModuleIndex(module, Passages.of(module));
    }

    /** The words of a passage, and those of several parts once more as one. */
    private Stream<Word> read(int place) {
        return Stream.concat(
                words.get(place).stream(), Words.compounds(passages.get(place).text()).stream());
    }

    /** Every passage of the module, in the order they are read in. */
    public List<Passage> passages() {
        return passages;
    }

    /** The paragraphs in which any of the phrases stands, in the order they are read in. */
    public List<Found> naming(Collection<Phrase> phrases) {
        return IntStream.range(0, passages.size())
                .filter(place -> passages.get(place).kind() == Passage.Kind.TEXT)
                .mapToObj(place -> naming(place, phrases))
                .filter(found -> !found.marks().isEmpty())
                .toList();
    }

    private Found naming(int place, Collection<Phrase> phrases) {
        List<Found.Mark> marks = new ArrayList<>();
        List<Word> text = words.get(place);
        for (int at = 0; at < text.size(); at++) {
            for (Phrase phrase : phrases) {
                if (phrase.isAt(stems.get(place), at)) {
                    marks.add(
                            new Found.Mark(
                                    text.get(at).from(), text.get(at + phrase.length() - 1).to()));
                }
            }
        }
        return new Found(module, passages.get(place), Found.Mark.joined(marks), 1);
    }

    /** The module's words that a word of a query may mean: itself, its plural, its beginning. */
    Collection<String> meant(Query.Term term) {
        List<String> meant = new ArrayList<>(wordsOf.getOrDefault(term.stem(), List.of()));
        if (term.isPrefix()) {
            String word = term.folded();
            places.subMap(word, true, word + Character.MAX_VALUE, false).keySet().stream()
                    .filter(one -> !meant.contains(one))
                    .forEach(meant::add);
        }
        if (places.containsKey(term.compound()) && !meant.contains(term.compound())) {
            meant.add(term.compound());
        }
        return meant;
    }

    /** All words of the module, folded. */
    Set<String> vocabulary() {
        return places.keySet();
    }

    /** In how many passages a word stands. */
    int passagesWith(String folded) {
        return places.getOrDefault(folded, new int[0]).length;
    }

    /** A passage that has words of a query, and how well it fits. */
    record Hit(ModuleIndex index, int place, double worth) {

        /** With the words marked, which takes longer than finding it. */
        Found found(Query query) {
            return index.found(place, query, worth);
        }
    }

    /** The passages that have so many words of a query at least. */
    List<Hit> having(Query query, int least) {
        Map<Integer, Map<Integer, Double>> worth = new HashMap<>();
        for (int term = 0; term < query.terms().size(); term++) {
            Query.Term one = query.terms().get(term);
            int number = term;
            for (String word : meant(one)) {
                double fits = one.fits(word);
                for (int place : places.getOrDefault(word, new int[0])) {
                    worth.computeIfAbsent(place, some -> new HashMap<>())
                            .merge(number, fits, Math::max);
                }
            }
        }
        return worth.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= least)
                .sorted(Map.Entry.comparingByKey())
                .map(entry ->
                        new Hit(
                                this,
                                entry.getKey(),
                                worth(entry.getKey(), query, entry.getValue().values())))
                .toList();
    }

    /** Titles before headings before text, words that stand together first, then short texts. */
    private double worth(int place, Query query, Collection<Double> fits) {
        double titled =
                switch (passages.get(place).kind()) {
                    case MODULE, LESSON -> 2;
                    case HEADING -> 1.5;
                    case TEXT -> 1;
                };
        double together = query.isTogetherIn(stems.get(place)) ? 2 : 1;
        double brief = 1 + 1 / (2 + Math.log1p(words.get(place).size()));
        return fits.stream().mapToDouble(Double::doubleValue).sum() * titled * together * brief;
    }

    private Found found(int place, Query query, double worth) {
        List<Found.Mark> marks =
                read(place)
                        .filter(word -> query.isIn(word.folded()))
                        .map(word -> new Found.Mark(word.from(), word.to()))
                        .toList();
        return new Found(module, passages.get(place), Found.Mark.joined(marks), worth);
    }
}
