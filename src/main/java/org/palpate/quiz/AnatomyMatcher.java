package org.palpate.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Compares what was typed with the accepted answers, as a patient teacher of anatomy would: Latin
 * and English names, abbreviations, case, accents, plurals, a missing "muscle" and one small typo
 * do not matter; a near word that means something else does, and is explained.
 *
 * <p>The order of judgment: an accepted answer fits; an expected wrong one has its own reason; a
 * near word is refused; then a typo is forgiven, in a word of at least five letters and only if it
 * could not be a near word as well ("aduction"). The words are data beside this class: {@code
 * synonyms.txt}, {@code near-words.txt}, {@code plurals.txt}, {@code left-out.txt}.
 */
public final class AnatomyMatcher {

    /** Longer texts are no short answer; the bound keeps matching fast. */
    private static final int LONGEST = 200;

    private static final Match NO = new Match(false, "");

    private AnatomyMatcher() {}

    /**
     * Compares.
     *
     * @param typed what the learner wrote, anything at all
     * @param accepted answers that are right
     * @param reasons why an expected wrong answer is wrong, by that answer
     */
    public static Match match(String typed, List<String> accepted, Map<String, String> reasons) {
        Term term = Term.of(typed.length() > LONGEST ? "" : typed);
        if (term.isEmpty()) {
            return NO;
        }
        List<Term> right = ways(accepted);
        if (isSaid(term, right)) {
            return new Match(true, "");
        }
        return expected(term, reasons)
                .or(() -> near(term, right))
                .or(() -> slip(term, right))
                .orElse(NO);
    }

    private static List<Term> ways(List<String> answers) {
        return answers.stream().flatMap(answer -> Synonyms.of(Term.of(answer)).stream()).toList();
    }

    private static boolean isSaid(Term term, List<Term> ways) {
        return ways.stream().anyMatch(way -> way.joined().equals(term.joined()));
    }

    private static Optional<Match> expected(Term term, Map<String, String> reasons) {
        return reasons.entrySet().stream()
                .filter(reason -> isSaid(term, ways(List.of(reason.getKey()))))
                .findFirst()
                .map(reason -> new Match(false, reason.getValue()));
    }

    private static Optional<Match> near(Term term, List<Term> ways) {
        for (Term way : ways) {
            OptionalInt place = onlyDifference(term, way);
            if (place.isPresent()) {
                String typed = term.words().get(place.getAsInt());
                String meant = way.words().get(place.getAsInt());
                Optional<String> meaning = NearWords.meaning(typed, meant);
                if (meaning.isPresent()) {
                    return Optional.of(refused(typed, meaning.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Match refused(String typed, String meaning) {
        return new Match(
                false,
                "You wrote *%s*: %s; the answer is a word close to it that means something else."
                        .formatted(typed, meaning));
    }

    private static Optional<Match> slip(Term term, List<Term> ways) {
        Optional<Match> doubt = Optional.empty();
        for (Term way : ways) {
            OptionalInt place = onlyDifference(term, way);
            if (place.isEmpty()) {
                continue;
            }
            String meant = way.words().get(place.getAsInt());
            String typed = term.words().get(place.getAsInt());
            String written = term.written().get(place.getAsInt());
            if (isSlip(typed, meant) || isSlip(written, meant)) {
                Optional<String> other = otherMeaning(written, typed, meant);
                if (other.isEmpty()) {
                    return Optional.of(forgiven(meant));
                }
                doubt = Optional.of(doubtful(written, meant, other.get()));
            }
        }
        return doubt;
    }

    private static boolean isSlip(String typed, String meant) {
        return Typo.isSlipOf(typed, meant) && !NearWords.knows(typed);
    }

    /** A near word of {@code meant} that what was typed may be a slip of as well. */
    private static Optional<String> otherMeaning(String written, String typed, String meant) {
        return NearWords.of(meant).stream()
                .filter(near -> Typo.isOneApart(typed, near) || Typo.isOneApart(written, near))
                .findFirst();
    }

    private static Match forgiven(String meant) {
        return new Match(true, "Counted as right; it is spelled *%s*.".formatted(meant));
    }

    private static Match doubtful(String typed, String meant, String other) {
        List<String> both =
                meant.compareTo(other) < 0 ? List.of(meant, other) : List.of(other, meant);
        return new Match(
                false,
                "You wrote *%s*: that may be *%s* or *%s*, which differ; spell it out."
                        .formatted(typed, both.getFirst(), both.getLast()));
    }

    /** The one place where two terms of the same length differ, if there is just one. */
    private static OptionalInt onlyDifference(Term term, Term way) {
        if (term.words().size() != way.words().size()) {
            return OptionalInt.empty();
        }
        int[] places =
                IntStream.range(0, term.words().size())
                        .filter(i -> !term.words().get(i).equals(way.words().get(i)))
                        .toArray();
        return places.length == 1 ? OptionalInt.of(places[0]) : OptionalInt.empty();
    }
}
