package org.palpate.quiz.marking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.palpate.quiz.marking.words.Term;
import org.palpate.quiz.marking.words.Word;

/**
 * The noun a question asks for, or that stands beside a gap, said again with the answer: "Which
 * rib?" {@code 11th rib}; "the disc {gap}" {@code L4-L5 disc}. It names what is asked for anyhow,
 * whether a list of kinds has it or not.
 */
final class AskedNoun {

    private static final Set<String> ASKING = Set.of("which", "what", "whose");

    /** Words that are no noun, or say something the answer has to say by itself. */
    private static final Set<String> NO_NOUNS =
            Set.of(
                    ("is are was were be do does did can could may might must should would will shall"
                                    + " has have had of in on at to for from with by between and or not no"
                                    + " without than then a an the this that these those it its their his her"
                                    + " you we they one two three four five six other most least best more less"
                                    + " only also all any each every left right medial lateral anterior"
                                    + " posterior superior inferior proximal distal deep superficial upper"
                                    + " lower internal external dorsal ventral cranial caudal prone supine"
                                    + " positive negative primary secondary acute chronic major minor")
                            .split(" "));

    /** Between a noun and the gap that names it: "its nerve root is {gap}". */
    private static final Set<String> COPULAS =
            Set.of("is", "are", "was", "were", "be", "called", "named", "a", "an");

    private static final Set<String> AUXILIARIES =
            Set.of(
                    "is", "are", "was", "were", "do", "does", "did", "can", "could", "may", "might",
                    "must", "should", "would", "will", "has", "have", "had");

    private static final Set<String> PARTS =
            Set.of(
                    "part",
                    "third",
                    "half",
                    "quarter",
                    "fraction",
                    "share",
                    "portion",
                    "proportion",
                    "percentage",
                    "many",
                    "much");

    /** Before a third that is a part. */
    private static final Set<String> SHARING = Set.of("a", "an", "one", "1", "two", "2");

    private AskedNoun() {}

    /**
     * Adds to the ways of an answer those with the noun, and those with a number said otherwise.
     */
    static void add(Set<Term> ways, Surroundings around, boolean kindIsKnown) {
        List<String> nouns = kindIsKnown ? List.of() : asked(around.stem());
        if (!nouns.isEmpty()
                || kindIsKnown && around.stem().stream().anyMatch(ASKING::contains)
                || isBeforeNoun(around)) {
            addNumbers(ways, around.stem());
        }
        for (Term way : List.copyOf(ways)) {
            int last = way.words().size() - 1;
            if (last > 0
                    && !nouns.isEmpty()
                    && way.plain().getLast().equals(nouns.getLast())
                    && way.plain().stream().noneMatch(word -> word.matches("[\\d.,]+"))) {
                ways.add(way.from(0, last));
            }
            if (last == 1
                    && !nouns.isEmpty()
                    && way.plain().getFirst().equals(nouns.getLast())
                    && way.plain().getLast().matches("\\d{1,2}")) {
                CranialNerves.number(way.words().getLast())
                        .ifPresent(number -> ways.addAll(numbered(number)));
            }
        }
        Set<String> said = new LinkedHashSet<>(nouns);
        said.add(String.join(" ", nouns));
        said.addAll(beside(around));
        said.remove("");
        for (Term way : List.copyOf(ways)) {
            for (String noun : said) {
                List<Word> words = Stream.of(noun.split(" ")).map(Word::plain).toList();
                if (words.stream().noneMatch(word -> way.plain().contains(word.plain()))) {
                    ways.add(joined(way.words(), words));
                    ways.add(joined(words, way.words()));
                }
            }
        }
    }

    private static Term joined(List<Word> first, List<Word> next) {
        return new Term(Stream.concat(first.stream(), next.stream()).toList());
    }

    /** Directly after "which": "rib", or "blood" and "type" before "is". */
    private static List<String> asked(List<String> stem) {
        for (int i = 0; i + 1 < stem.size(); i++) {
            if (ASKING.contains(stem.get(i)) && isNoun(stem.get(i + 1))) {
                boolean two =
                        i + 3 < stem.size()
                                && isNoun(stem.get(i + 2))
                                && AUXILIARIES.contains(stem.get(i + 3));
                return stem.subList(i + 1, two ? i + 3 : i + 2);
            }
        }
        return List.of();
    }

    private static List<String> beside(Surroundings around) {
        List<String> nouns = new ArrayList<>();
        List<String> before = around.before();
        int at = before.size() - 1;
        while (at >= 0 && COPULAS.contains(before.get(at))) {
            at--;
        }
        if (at >= 0 && isNoun(before.get(at))) {
            nouns.add(before.get(at));
            if (at > 0 && isNoun(before.get(at - 1))) {
                nouns.add(before.get(at - 1) + " " + before.get(at));
            }
        }
        if (!around.after().isEmpty() && isNoun(around.after().getFirst())) {
            nouns.add(around.after().getFirst());
        }
        return nouns;
    }

    /** Whether a gap stands before a noun that may be numbered; "one {gap} part" is a share. */
    private static boolean isBeforeNoun(Surroundings around) {
        String before = around.before().isEmpty() ? "" : around.before().getLast();
        return !around.after().isEmpty()
                && isNoun(around.after().getFirst())
                && !PARTS.contains(around.after().getFirst())
                && !SHARING.contains(before);
    }

    private static boolean isNoun(String word) {
        return word.length() > 2
                && word.chars().allMatch(Character::isLetter)
                && !NO_NOUNS.contains(word);
    }

    /** The eleventh rib is rib 11 and rib XI, unless a part of something is asked for. */
    private static void addNumbers(Set<Term> ways, List<String> stem) {
        if (stem.stream().anyMatch(PARTS::contains)) {
            return;
        }
        for (Term way : List.copyOf(ways)) {
            boolean ordinal =
                    way.words().size() == 1
                            && way.plain().getFirst().matches("\\d{1,2}(?:st|nd|rd|th)");
            if (ordinal) {
                CranialNerves.number(way.words().getFirst())
                        .ifPresent(number -> ways.addAll(numbered(number)));
            }
        }
    }

    private static List<Term> numbered(int number) {
        return Stream.of(String.valueOf(number), Word.ROMAN.get(number - 1))
                .map(name -> new Term(List.of(Word.plain(name))))
                .toList();
    }
}
