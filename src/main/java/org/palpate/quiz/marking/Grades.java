package org.palpate.quiz.marking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palpate.quiz.marking.words.Term;
import org.palpate.quiz.marking.words.Word;

/**
 * Grades, types, stages and degrees by their number: where the question says "grade", {@code III},
 * {@code 3}, {@code three} and {@code grade III} are one answer. A grade is never a type, and no
 * grade is another one.
 */
final class Grades {

    private static final Set<String> NAMES =
            Set.of("grade", "type", "stage", "degree", "class", "category", "phase", "zone");

    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,2}|[ivx]+)(?:st|nd|rd|th)?([a-c]?)");

    private Grades() {}

    /** Adds every way to say a grade, where the words around name the only scale there is. */
    static void add(Set<Term> ways, List<String> around) {
        Set<String> names = new HashSet<>(around);
        names.retainAll(NAMES);
        if (names.size() != 1) {
            return;
        }
        String name = names.iterator().next();
        Optional<String> noun = noun(name, around);
        for (Term way : List.copyOf(ways)) {
            List<String> plain = way.plain();
            int size = plain.size();
            boolean named = size == 2 && plain.contains(name);
            if (size == 1 || named) {
                String said = plain.getFirst().equals(name) ? plain.getLast() : plain.getFirst();
                for (Term grade : ways(said, name)) {
                    ways.add(grade);
                    noun.ifPresent(of -> addWith(of, grade, ways));
                }
            }
        }
    }

    /** What the grades are of: a sprain after "which grade of sprain". */
    private static Optional<String> noun(String name, List<String> around) {
        int at = around.indexOf(name);
        return at + 2 < around.size() && around.get(at + 1).equals("of")
                ? Optional.of(around.get(at + 2))
                : Optional.empty();
    }

    /** "Type II collagen" and "collagen type II". */
    private static void addWith(String noun, Term grade, Set<Term> ways) {
        if (grade.words().size() > 1) {
            List<Word> behind = new ArrayList<>(grade.words());
            behind.addFirst(Word.plain(noun));
            ways.add(grade.with(noun));
            ways.add(new Term(behind));
        }
    }

    private static List<Term> ways(String said, String name) {
        Matcher parts = NUMBER.matcher(said);
        if (!parts.matches()) {
            return List.of();
        }
        String digits = parts.group(1);
        int number =
                Character.isDigit(digits.charAt(0))
                        ? Integer.parseInt(digits)
                        : Word.ROMAN.indexOf(digits) + 1;
        if (number < 1 || number > Word.ROMAN.size()) {
            return List.of();
        }
        String letter = parts.group(2);
        List<String> forms = new ArrayList<>();
        forms.add(number + letter);
        forms.add(Word.ROMAN.get(number - 1).toLowerCase(Locale.ROOT) + letter);
        if (letter.isEmpty()) {
            forms.add(Word.of(Word.ORDINALS.get(number - 1)).plain());
        }
        List<Term> ways = new ArrayList<>();
        for (String form : forms) {
            ways.add(new Term(List.of(Word.plain(form))));
            ways.add(new Term(List.of(Word.plain(form), Word.plain(name))));
            ways.add(new Term(List.of(Word.plain(name), Word.plain(form))));
        }
        return ways;
    }
}
