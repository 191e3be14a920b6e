package org.palpate.quiz.marking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.palpate.quiz.marking.words.Remembered;
import org.palpate.quiz.marking.words.Term;
import org.palpate.quiz.marking.words.Word;
import org.palpate.quiz.marking.words.WordList;
import org.palpate.quiz.question.Piece;

/**
 * The words around the place where an answer is typed. What stands there already may be said again
 * or left out: before "nerve", "sciatic nerve" is as right as "sciatic", and so it is when the
 * question asks "Which nerve…?".
 *
 * @param stem the question
 * @param before the words directly before the place; nothing for a short answer
 * @param after the words directly after it
 */
record Surroundings(List<String> stem, List<String> before, List<String> after) {

    /** Kinds of things that names of things end in. */
    private static final Set<String> KINDS = new HashSet<>();

    /** Those of them that a question need not ask for by "which" to mean them. */
    private static final Set<String> SPOKEN = new HashSet<>();

    static {
        for (String entry : WordList.entries("kinds.txt")) {
            KINDS.add(entry.replace("which ", ""));
            if (!entry.startsWith("which ")) {
                SPOKEN.add(entry);
            }
        }
    }

    private static final Set<String> ASKING =
            Set.of("which", "what", "name", "give", "state", "whose");

    /** How far after "which" the kind may stand: "which large paired nerve". */
    private static final int REACH = 5;

    private static final int MOST = 1000;
    private static final String VERTEBRA = "vertebra";

    private static final Remembered<String, Surroundings> STEMS =
            new Remembered<>(MOST, stem -> new Surroundings(plain(stem), List.of(), List.of()));

    Surroundings {
        stem = List.copyOf(stem);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Around a short answer or a number. */
    static Surroundings of(String stem) {
        return STEMS.of(stem);
    }

    /** Around a gap of a text. */
    static Surroundings of(String stem, String text, String gap) {
        List<Piece> pieces = Piece.of(text);
        int place = pieces.indexOf(new Piece.Hole(gap));
        return new Surroundings(plain(stem), words(pieces, place - 1), words(pieces, place + 1));
    }

    private static List<String> words(List<Piece> pieces, int place) {
        return place >= 0
                        && place < pieces.size()
                        && pieces.get(place) instanceof Piece.Words(String text)
                ? plain(text)
                : List.of();
    }

    private static List<String> plain(String text) {
        return Term.all(text).stream()
                .filter(word -> !word.written().equals("the"))
                .map(Word::plain)
                .toList();
    }

    /** An accepted answer in every way that says the same here, itself first. */
    Set<Term> ways(Term term) {
        Set<Term> ways = repeated(term);
        Optional<String> kind = kind();
        AskedNoun.add(ways, this, kind.isPresent());
        kind.ifPresent(one -> addWith(one, ways));
        if (kind.isEmpty() || kind.get().equals(VERTEBRA)) {
            addVertebra(ways);
        }
        CranialNerves.add(ways, CranialNerves.areAsked(stem, before, after));
        Place.addKind(ways);
        Grades.add(ways, Stream.of(stem, before, after).flatMap(List::stream).toList());
        return ways;
    }

    /** Itself, and without the kind of thing that is asked for. */
    Set<Term> withoutKind(Term way) {
        Set<Term> ways = new LinkedHashSet<>(List.of(way));
        int last = way.words().size() - 1;
        if (last > 0 && kind().filter(way.plain().getLast()::equals).isPresent()) {
            ways.add(way.from(0, last));
        }
        return ways;
    }

    /** L4 is the vertebra L4, where nothing else is asked for. */
    private static void addVertebra(Set<Term> ways) {
        for (Term way : List.copyOf(ways)) {
            int last = way.words().size() - 1;
            if (Levels.areAll(way)) {
                ways.add(way.with(VERTEBRA));
            } else if (last > 0
                    && way.plain().getLast().equals(VERTEBRA)
                    && Levels.areAll(way.from(0, last))) {
                ways.add(way.from(0, last));
            }
        }
    }

    /** Where a cranial nerve is asked for: its number for CN X, and "vagus" for the nerve. */
    List<Term> nerves(Term way) {
        return CranialNerves.areAsked(stem, before, after) ? CranialNerves.named(way) : List.of();
    }

    /** With the kind that follows: before "joint", "SIJ" is "SI". */
    private void addWithNext(Set<Term> ways) {
        if (!after.isEmpty() && KINDS.contains(after.getFirst())) {
            for (Term way : List.copyOf(ways)) {
                if (!way.plain().getLast().equals(after.getFirst())) {
                    ways.add(way.with(after.getFirst()));
                }
            }
        }
    }

    /** What was typed, itself first, and without the words around it that it says again. */
    Set<Term> repeated(Term typed) {
        Set<Term> ways = new LinkedHashSet<>();
        Term term = before.isEmpty() ? typed : typed.after(before.getLast());
        ways.add(term);
        int size = term.words().size();
        List<String> plain = term.plain();
        for (int end = size; end > 0; end--) {
            for (int first = 0; first < end; first++) {
                if (endsWith(before, plain.subList(0, first))
                        && startsWith(after, plain.subList(end, size))) {
                    ways.add(term.from(first, end));
                }
            }
        }
        Place.addWithout(term, stem, ways);
        addWithNext(ways);
        return ways;
    }

    private static boolean endsWith(List<String> words, List<String> some) {
        return some.size() <= words.size()
                && words.subList(words.size() - some.size(), words.size()).equals(some);
    }

    private static boolean startsWith(List<String> words, List<String> some) {
        return some.size() <= words.size() && words.subList(0, some.size()).equals(some);
    }

    /** With the kind of thing that is asked for, and without. */
    private static void addWith(String kind, Set<Term> ways) {
        for (Term way : List.copyOf(ways)) {
            int size = way.words().size();
            boolean last = way.plain().getLast().equals(kind);
            boolean first = way.plain().getFirst().equals(kind);
            if (size > 1 && last) {
                ways.add(way.from(0, size - 1));
            } else if (size > 1 && first) {
                ways.add(way.from(1, size));
            } else if (!last && !first) {
                ways.add(way.with(kind));
                List<Word> led = new ArrayList<>(way.words());
                led.addFirst(new Word(kind, kind, kind));
                ways.add(new Term(led));
            }
        }
    }

    /**
     * The kind of thing asked for: the one after "which" or "name the"; without such a word, the
     * only one a question speaks of. "Which nerve runs beside the femoral artery?" asks for a
     * nerve.
     */
    Optional<String> kind() {
        boolean gap = !before.isEmpty() || !after.isEmpty();
        if (!after.isEmpty() && KINDS.contains(after.getFirst())) {
            return Optional.empty();
        }
        for (int i = 0; i < stem.size(); i++) {
            if (ASKING.contains(stem.get(i))) {
                Optional<String> kind = kindAfter(i);
                if (kind.isPresent()) {
                    return kind;
                }
            }
        }
        Set<String> spokenOf = new HashSet<>(stem);
        spokenOf.retainAll(SPOKEN);
        return gap || spokenOf.size() != 1
                ? Optional.empty()
                : Optional.of(spokenOf.iterator().next());
    }

    /** The last of the kinds that follow one another: "which nerve root" asks for a root. */
    private Optional<String> kindAfter(int asking) {
        Optional<String> kind = Optional.empty();
        for (int i = asking + 1; i < Math.min(stem.size(), asking + 1 + REACH); i++) {
            if (KINDS.contains(stem.get(i))) {
                kind = Optional.of(stem.get(i));
            } else if (kind.isPresent()) {
                return kind;
            }
        }
        return kind;
    }
}
