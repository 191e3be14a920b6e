package org.palpate.quiz.marking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.palpate.quiz.marking.words.Term;
import org.palpate.quiz.marking.words.Word;

/** Cranial nerves by their number, in one form: the fourth cranial nerve is {@code cn 4}. */
final class CranialNerves {

    /** Nerves are told apart up to this one. */
    private static final int COUNT = 12;

    private static final List<String> NAMED = List.of("cranial", "nerve");

    private CranialNerves() {}

    /** The number of a cranial nerve, if a term says nothing else. */
    static OptionalInt number(Term term) {
        return term.words().size() == 2 && term.plain().getFirst().equals("cn")
                ? number(term.words().getLast())
                : OptionalInt.empty();
    }

    /** A number that a word says: {@code 4}, {@code iv}, {@code fourth}, {@code IVth}. */
    static OptionalInt number(Word word) {
        String plain = word.plain().replaceFirst("(?<=[\\divx])(?:st|nd|rd|th)$", "");
        int number =
                plain.matches("\\d{1,2}") ? Integer.parseInt(plain) : Word.ROMAN.indexOf(plain) + 1;
        return number >= 1 && number <= COUNT ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** Every way to say the number of a nerve: CN 4, 4, fourth, IV, the nerve IV. */
    static List<Term> names(int number) {
        String digits = String.valueOf(number);
        List<Term> names = new ArrayList<>();
        names.add(new Term(List.of(Word.plain("cn"), Word.plain(digits))));
        String roman = Word.ROMAN.get(number - 1);
        for (String name : List.of(digits, Word.ORDINALS.get(number - 1), roman, roman + "th")) {
            Word word = Word.of(name);
            names.add(new Term(List.of(word)));
            names.add(new Term(List.of(word, Word.plain("nerve"))));
            names.add(new Term(List.of(Word.plain("nerve"), word)));
        }
        return names;
    }

    /** Whether the words around an answer ask for one; "how many" asks for a number. */
    static boolean areAsked(List<String> stem, List<String> before, List<String> after) {
        boolean named =
                Stream.of(stem, before, after)
                        .anyMatch(words -> Collections.indexOfSubList(words, NAMED) >= 0);
        boolean numbered = !before.isEmpty() && before.getLast().equals("cn");
        return (named || numbered) && !stem.contains("many");
    }

    /**
     * Adds what CN IV is called by its number alone; where such a nerve is asked for, a number is
     * one.
     */
    static void add(Set<Term> ways, boolean asked) {
        for (Term way : List.copyOf(ways)) {
            OptionalInt number = number(way);
            if (number.isEmpty() && asked && way.words().size() == 1) {
                number = number(way.words().getFirst());
            }
            number.ifPresent(nerve -> ways.addAll(names(nerve)));
        }
    }

    /** The names of CN X by its number; and the name of a nerve without the word. */
    static List<Term> named(Term way) {
        OptionalInt number = number(way);
        if (number.isPresent()) {
            return names(number.getAsInt());
        }
        int last = way.words().size() - 1;
        return last > 0 && way.plain().getLast().equals("nerve")
                ? List.of(way.from(0, last))
                : List.of();
    }

    /** "cranial nerve IV", "fourth cranial nerve", "CN 4". */
    static List<Word> inOneForm(List<Word> words) {
        List<Word> said = new ArrayList<>(words);
        for (int i = 0; i + 1 < said.size(); i++) {
            boolean named =
                    said.get(i).plain().equals("cranial")
                            && said.get(i + 1).plain().equals("nerve");
            if (named || said.get(i).plain().equals("cn")) {
                int next = named ? i + 2 : i + 1;
                while (next < said.size()
                        && Set.of("number", "no", "nr", "nerve").contains(said.get(next).plain())) {
                    next++;
                }
                OptionalInt behind = next < said.size() ? number(said.get(next)) : none();
                OptionalInt before = i > 0 ? number(said.get(i - 1)) : none();
                if (behind.isPresent()) {
                    replace(said, i, next + 1, "cn", behind.getAsInt());
                } else if (before.isPresent()) {
                    replace(said, i - 1, named ? i + 2 : i + 1, "cn", before.getAsInt());
                }
            }
        }
        return said;
    }

    private static OptionalInt none() {
        return OptionalInt.empty();
    }

    private static void replace(List<Word> words, int from, int to, String name, int number) {
        words.subList(from, to).clear();
        words.add(from, Word.plain(name));
        words.add(from + 1, Word.plain(String.valueOf(number)));
    }
}
