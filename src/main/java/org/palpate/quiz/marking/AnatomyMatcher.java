package org.palpate.quiz.marking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.palpate.quiz.marking.words.Article;
import org.palpate.quiz.marking.words.NearWords;
import org.palpate.quiz.marking.words.Term;
import org.palpate.quiz.marking.words.Typo;
import org.palpate.quiz.marking.words.Word;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.TypedGap;

/**
 * Compares what was typed with the accepted answers, as a patient teacher of anatomy would: Latin
 * and English names, abbreviations, case, accents, plurals, hyphens, a missing "muscle", what the
 * question says already, the same said twice ({@link SaidTwice}), the order of things named
 * together ({@link AllOf}) and one small typo do not matter; a near word that means something else
 * does, and is explained.
 *
 * <p>The order of judgment: an accepted answer fits; an expected wrong one has its own reason; a
 * near word is refused; then a {@link Slip} is forgiven. Answers that are numbers are compared as
 * numbers ({@link NumberAnswer}). The words are data beside this class: {@code synonyms.txt},
 * {@code near-words.txt}, {@code plurals.txt}, {@code left-out.txt}, {@code kinds.txt}, {@code
 * anatomy.txt}, {@code rare-terms.txt} and {@code english.txt.gz}.
 */
public final class AnatomyMatcher {

    /** Longer texts are no short answer; the bound keeps matching fast. */
    static final int LONGEST = 200;

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
        return match(typed, KnownAnswers.of(accepted, reasons));
    }

    /** Compares what was typed with the answers of a question. */
    public static Match match(ShortAnswer question, String typed) {
        return match(typed, KnownAnswers.of(question));
    }

    /**
     * Compares what was typed into a gap with its answers, and with the words around it.
     *
     * @param name the gap's name in the text
     */
    public static Match match(Gaps question, String name, TypedGap gap, String typed) {
        return match(typed, KnownAnswers.of(question, name, gap));
    }

    static Match match(String typed, KnownAnswers known) {
        Match whole = whole(typed, known);
        return whole.fits()
                ? whole
                : SaidTwice.of(typed, known, way -> whole(way, known))
                        .or(() -> AllOf.of(typed, known))
                        .orElse(whole);
    }

    /** Compares a text as one answer. */
    private static Match whole(String typed, KnownAnswers known) {
        Optional<Article.Split> split =
                isVerbatim(typed, known) ? Optional.empty() : Article.inDoubt(typed);
        if (split.isPresent()) {
            boolean joined = read(split.get().joined(), known).fits();
            boolean without = read(split.get().without(), known).fits();
            if (joined != without) {
                return Match.article(split.get().shown());
            }
        }
        return read(typed, known);
    }

    private static boolean isVerbatim(String typed, KnownAnswers known) {
        return known.accepted().stream()
                .anyMatch(own -> own.strip().equalsIgnoreCase(typed.strip()));
    }

    private static Match read(String typed, KnownAnswers known) {
        Set<Term> terms = known.typed(typed);
        if (terms.isEmpty()) {
            return NO;
        }
        if (known.number().filter(n -> n.isDoubtful(typed)).isPresent()) {
            return NO;
        }
        if (known.isRight(terms)
                || known.number().filter(n -> n.isRight(typed)).isPresent()
                || known.isRatio(typed)
                || known.moments().filter(m -> m.isRight(typed)).isPresent()
                || known.isPhrase(typed)) {
            return new Match(true, "");
        }
        return known.reason(terms)
                .map(reason -> new Match(false, reason))
                .or(() -> near(terms, known.right()))
                .or(() -> slip(terms, known))
                .or(() -> known.reasonOfSlip(terms).map(reason -> new Match(false, reason)))
                .orElse(NO);
    }

    private static Optional<Match> near(Set<Term> terms, Set<Term> ways) {
        for (Term term : terms) {
            for (Term way : ways) {
                OptionalInt place = Slip.onlyDifference(term, way);
                if (place.isPresent()) {
                    Word typed = term.words().get(place.getAsInt());
                    String meant = way.words().get(place.getAsInt()).plain();
                    Optional<String> meaning = NearWords.meaning(typed.plain(), meant);
                    if (meaning.isPresent()) {
                        return Optional.of(
                                refused(
                                        typed.shown(),
                                        meaning.get(),
                                        Typo.isClose(typed.plain(), meant)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Opposites are no near words by their letters: prone, supine. */
    private static Match refused(String typed, String meaning, boolean close) {
        return new Match(
                false,
                "You wrote *%s*: %s; %s."
                        .formatted(
                                typed,
                                meaning,
                                close
                                        ? "the answer is a word close to it that means something else"
                                        : "that is something else than what is asked for"));
    }

    /** A slip that is forgiven, or the doubt that forbids it. */
    private static Optional<Match> slip(Set<Term> terms, KnownAnswers known) {
        Optional<Match> doubt = Optional.empty();
        for (Term term : terms) {
            for (Term way : known.right()) {
                Optional<Match> slip = Slip.of(term, way, known.wrong(), known::forgiven);
                if (slip.isPresent() && slip.get().fits()) {
                    return slip;
                }
                doubt = doubt.or(() -> slip);
            }
        }
        return doubt;
    }
}
