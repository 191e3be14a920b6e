package org.palpate.quiz.marking;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.palpate.quiz.marking.words.Compounds;
import org.palpate.quiz.marking.words.Lexicon;
import org.palpate.quiz.marking.words.NearWords;
import org.palpate.quiz.marking.words.Term;
import org.palpate.quiz.marking.words.Typo;
import org.palpate.quiz.marking.words.Word;

/**
 * A slip of the finger in one word of an answer, and whether it is forgiven: only if what was typed
 * is no word itself, neither of anatomy nor of everyday English, and could be no slip of another
 * word of medicine. Where it could, and where it is an everyday word, the learner is asked again.
 * Everything else must stand as it is: the other words, numbers, signs, units, levels and letters
 * standing alone.
 */
final class Slip {

    private Slip() {}

    /**
     * What a slip comes to: right, or a doubt between two words.
     *
     * @param typed what was typed
     * @param way one way to say the right answer
     * @param others answers known to be wrong
     * @param forgiven what is said where one word was typed for another
     */
    static Optional<Match> of(
            Term typed, Term way, Collection<Term> others, BiFunction<Word, Word, Match> forgiven) {
        OptionalInt place = onlyDifference(typed, way);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        Word word = typed.words().get(place.getAsInt());
        Word meant = way.words().get(place.getAsInt());
        if (!isNear(word, meant)) {
            return Optional.empty();
        }
        if (Lexicon.isOtherLatin(word.written(), meant.written())) {
            return Optional.empty();
        }
        if (Lexicon.knows(word.written())
                && !Compounds.isIleoForIlio(word.written(), meant.written())) {
            return isEverydayWord(word, meant)
                    ? Optional.of(Match.doubt(word.shown()))
                    : Optional.empty();
        }
        boolean expected = others.stream().anyMatch(other -> isSlip(typed, other));
        return Optional.of(
                expected || hasOtherMeaning(word, meant)
                        ? Match.doubt(word.shown())
                        : forgiven.apply(word, meant));
    }

    private static boolean isSlip(Term typed, Term way) {
        OptionalInt place = onlyDifference(typed, way);
        return place.isPresent()
                && isSlip(typed.words().get(place.getAsInt()), way.words().get(place.getAsInt()));
    }

    private static boolean isSlip(Word typed, Word meant) {
        return isNear(typed, meant)
                && !Lexicon.knows(typed.written())
                && !Lexicon.isOtherLatin(typed.written(), meant.written());
    }

    private static boolean isNear(Word typed, Word meant) {
        return Typo.isSlipOf(typed.written(), meant.written())
                || Typo.isSlipOf(typed.plain(), meant.plain());
    }

    /** A misspelling that happens to be a word of everyday English, one letter away. */
    private static boolean isEverydayWord(Word typed, Word meant) {
        return !Lexicon.isTerm(typed.written())
                && (Typo.isOneApart(typed.written(), meant.written())
                        || Typo.isOneApart(typed.plain(), meant.plain()));
    }

    /** A near word, or another word of medicine, that was typed may be a slip of as well. */
    private static boolean hasOtherMeaning(Word typed, Word meant) {
        return NearWords.of(meant.plain()).stream()
                        .anyMatch(near ->
                                Typo.isOneApart(typed.plain(), near)
                                        || Typo.isOneApart(typed.written(), near))
                || Lexicon.otherThan(meant.written(), typed.written()).isPresent()
                || !Typo.isOneApart(typed.written(), meant.written())
                        && Lexicon.otherSoundingLike(typed.written(), meant.written()).isPresent();
    }

    /** The one place where two terms of the same length differ, if there is just one. */
    static OptionalInt onlyDifference(Term term, Term way) {
        if (term.words().size() != way.words().size()) {
            return OptionalInt.empty();
        }
        int[] places =
                IntStream.range(0, term.words().size())
                        .filter(i ->
                                !term.words().get(i).plain().equals(way.words().get(i).plain()))
                        .toArray();
        return places.length == 1 ? OptionalInt.of(places[0]) : OptionalInt.empty();
    }
}
