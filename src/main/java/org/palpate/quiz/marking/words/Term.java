package org.palpate.quiz.marking.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.palpate.quiz.question.PlainText;

/**
 * An answer reduced to what matters: words without case, accents, plurals and those that may be
 * missing. "The Psoas-Major muscles" is {@code psoas major}. Signs, numbers, units, levels and
 * letters standing alone are words like the others, and none of them may be missing.
 *
 * @param words what is left, possibly nothing
 */
public record Term(List<Word> words) {

    /** Words that may be missing wherever they stand. */
    private static final Set<String> ANYWHERE = new HashSet<>();

    /** Words that may be missing before others, and after others. */
    private static final Set<String> BEFORE = new HashSet<>();

    private static final Set<String> AFTER = new HashSet<>();

    private static final Set<String> ARTICLES = Set.of("a", "an");

    static {
        for (String entry : WordList.entries("left-out.txt")) {
            if (entry.startsWith("~")) {
                AFTER.add(entry.substring(1).strip());
            } else if (entry.endsWith("~")) {
                BEFORE.add(entry.substring(0, entry.length() - 1).strip());
            } else {
                ANYWHERE.add(entry);
            }
        }
    }

    public Term {
        words = List.copyOf(words);
    }

    /**
     * The words of a text that count: without articles and the words that say only what kind of
     * structure it is.
     */
    public static Term of(String text) {
        return new Term(kept(all(withoutAbbreviation(text)), Article.leads(text)));
    }

    /** "M. psoas major"; without its point an m is a letter or a unit. */
    private static String withoutAbbreviation(String text) {
        String plain = PlainText.of(text).replaceFirst("^[lL]'(?=\\p{L})", "");
        return BEFORE.stream()
                .filter(word -> word.endsWith("."))
                .filter(word -> plain.regionMatches(true, 0, word, 0, word.length()))
                .map(word -> plain.substring(word.length()))
                .filter(rest -> !rest.isBlank())
                .findFirst()
                .orElse(plain);
    }

    /** Every word of a text, in the order of the text; what may be missing is there as well. */
    public static List<Word> all(String text) {
        return counted(Tokens.of(text).stream().map(Word::of).toList());
    }

    /** The same without an article at the beginning that could be a letter: "a band", "A band". */
    public Term withoutArticle() {
        boolean article = words.size() > 1 && ARTICLES.contains(words.getFirst().written());
        return article ? from(1, words.size()) : this;
    }

    /** The same as it reads after a word: "II" after "type" is 2. */
    public Term after(String before) {
        List<Word> read = new ArrayList<>(words);
        if (!read.isEmpty()) {
            read.set(0, read.getFirst().numbered(before));
        }
        return new Term(read);
    }

    /** The same and one word more. */
    public Term with(String word) {
        List<Word> more = new ArrayList<>(words);
        more.add(new Word(word, word, word));
        return new Term(more);
    }

    /** The words from one place, counted from 0, up to another, which is left out. */
    public Term from(int first, int end) {
        return new Term(words.subList(first, end));
    }

    /** The words as they are compared. */
    public List<String> plain() {
        return words.stream().map(Word::plain).toList();
    }

    /**
     * The words without the gaps between them, so that "plantar flexion" is "plantarflexion"; only
     * digits never grow together.
     */
    public String joined() {
        StringBuilder joined = new StringBuilder();
        for (Word word : words) {
            boolean digits =
                    !joined.isEmpty()
                            && Character.isDigit(joined.charAt(joined.length() - 1))
                            && !word.plain().isEmpty()
                            && Character.isDigit(word.plain().charAt(0));
            joined.append(digits ? " " : "").append(word.plain());
        }
        return joined.toString();
    }

    /**
     * The same as one word, in the singular of the whole: "ilio-psoas" is "iliopsoas", whose last
     * part alone has no other singular.
     */
    public String asOneWord() {
        String whole = String.join("", words.stream().map(Word::written).toList());
        return whole.chars().allMatch(Character::isLetter) ? Word.of(whole).plain() : joined();
    }

    /**
     * The same with each plural that may be one of a known word in the singular of that word.
     *
     * @param right the ways to say what is right, and
     * @param wrong those to say what is known to be wrong: their words are known
     */
    public Term inSingularOf(Set<Term> right, Set<Term> wrong) {
        return new Term(words.stream().map(word -> inSingularOf(word, right, wrong)).toList());
    }

    private static Word inSingularOf(Word word, Set<Term> right, Set<Term> wrong) {
        return Plurals.others(word.written()).stream()
                .flatMap(other -> Stream.of(other, Word.of(other).plain()))
                .filter(other ->
                        Stream.of(right, wrong)
                                .flatMap(Set::stream)
                                .anyMatch(way -> way.plain().contains(other)))
                .findFirst()
                .map(other -> new Word(word.shown(), other, other))
                .orElse(word);
    }

    /**
     * The same with every word shown as it stands in a text: {@code facialis}, where it was read as
     * facial.
     */
    public Term shownIn(String text) {
        List<String> tokens = Tokens.of(text);
        return new Term(words.stream().map(word -> word.shownAs(tokens)).toList());
    }

    /** Whether one of several terms says the same as one of others, with or without its gaps. */
    public static boolean isSaid(Set<Term> terms, Set<Term> ways) {
        Set<String> said = new HashSet<>();
        terms.forEach(term -> said.addAll(List.of(term.joined(), term.asOneWord())));
        return ways.stream()
                .anyMatch(way -> said.contains(way.joined()) || said.contains(way.asOneWord()));
    }

    /** Whether no word is left. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    private static List<Word> kept(List<Word> all, boolean article) {
        List<Word> kept = new ArrayList<>(all);
        kept.removeIf(word -> ANYWHERE.contains(word.written()));
        while (kept.size() > 1
                && BEFORE.contains(kept.getFirst().written())
                && !isInitials(kept.getFirst(), kept.get(1))) {
            kept.removeFirst();
        }
        if (kept.size() > 1 && article && ARTICLES.contains(kept.getFirst().written())) {
            kept.removeFirst();
        }
        while (kept.size() > 1 && AFTER.contains(kept.getLast().plain())) {
            kept.removeLast();
        }
        return kept.isEmpty() ? all : kept;
    }

    /** An article that alone is in capitals is none: LA pressure is that of the left atrium. */
    private static boolean isInitials(Word first, Word next) {
        return isCapitals(first.shown()) && !isCapitals(next.shown());
    }

    private static boolean isCapitals(String shown) {
        return shown.length() > 1 && shown.equals(shown.toUpperCase(Locale.ROOT));
    }

    /** Numbers in words become digits; so do Roman ones after "type", "grade" and their like. */
    private static List<Word> counted(List<Word> words) {
        List<Word> counted = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<NumberWords.Said> said =
                    NumberWords.whole(
                            words.subList(at, words.size()).stream().map(Word::written).toList());
            if (said.isPresent()) {
                counted.add(number(words.subList(at, at + said.get().count()), said.get().value()));
                at += said.get().count();
            } else {
                Word before = counted.isEmpty() ? null : counted.getLast();
                counted.add(words.get(at).numbered(before == null ? "" : before.plain()));
                at++;
            }
        }
        return counted;
    }

    private static Word number(List<Word> said, BigDecimal value) {
        String shown = String.join(" ", said.stream().map(Word::shown).toList());
        return new Word(shown, value.toPlainString(), value.toPlainString());
    }
}
