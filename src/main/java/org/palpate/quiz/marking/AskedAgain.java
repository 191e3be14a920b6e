package org.palpate.quiz.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Hotspot;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.Ordering;
import org.palpate.quiz.question.PlainText;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.TrueFalse;
import org.palpate.quiz.question.Typed;
import org.palpate.quiz.question.TypedGap;

/**
 * An answer in a form that cannot be read for sure: signs alone, a number with a unit that does not
 * count, a bound, a comma that may stand for thousands, a slip that may be two words. It is no
 * wrong answer: it is asked again, costs no try, and names nothing that may be right.
 *
 * @param part the gap it was typed in; empty for an answer that is one whole
 * @param sentence which form is wanted, for the learner
 */
public record AskedAgain(String part, String sentence) {

    private static final String NOTHING_SAID =
            "There is no word and no number in it: write the answer.";

    /** What is said of it once nothing can be asked any more: it was never marked. */
    public String afterwards() {
        if (sentence.startsWith(Wanted.UNIT)) {
            return sentence.replaceFirst(
                    "^" + Wanted.UNIT,
                    "It earned nothing: " + Wanted.UNIT.toLowerCase(Locale.ROOT));
        }
        return Match.saysDoubt(sentence) || isOfWords(sentence)
                ? "It could not be read for sure, so it earned nothing."
                : "It could not be read as one number for sure, so it earned nothing.";
    }

    /** Whether no number was asked for. */
    private static boolean isOfWords(String sentence) {
        return sentence.equals(NOTHING_SAID)
                || sentence.equals(LevelForms.WANTED)
                || Arrays.stream(Moment.Kind.values())
                        .anyMatch(kind -> kind.wanted().equals(sentence));
    }

    /** Every part of a response that is to be asked again; nothing for most. */
    public static List<AskedAgain> of(Question question, Response response) {
        if (response.isBlank() || question.about().keyFix() instanceof KeyFix.FullMarks) {
            return List.of();
        }
        return switch (Keys.counting(question).getFirst()) {
            case Numeric q ->
                    response instanceof Typed(String text)
                            ? because("", Quantity.read(text, q).because())
                            : List.of();
            case ShortAnswer q ->
                    response instanceof Typed(String text)
                            ? typed("", text, KnownAnswers.of(q))
                            : List.of();
            case Gaps q -> response instanceof Filled filled ? gaps(q, filled) : List.of();
            case SingleChoice q -> List.of();
            case MultipleResponse q -> List.of();
            case TrueFalse q -> List.of();
            case Matching q -> List.of();
            case Ordering q -> List.of();
            case Hotspot q -> List.of();
            case Labelling q -> List.of();
        };
    }

    private static List<AskedAgain> gaps(Gaps question, Filled filled) {
        List<AskedAgain> again = new ArrayList<>();
        question.gaps()
                .forEach((name, gap) -> {
                    String text = filled.gaps().getOrDefault(name, "");
                    if (gap instanceof TypedGap typed && !PlainText.isBlank(text)) {
                        again.addAll(typed(name, text, KnownAnswers.of(question, name, typed)));
                    }
                });
        return List.copyOf(again);
    }

    private static List<AskedAgain> typed(String part, String text, KnownAnswers known) {
        if (!saysSomething(text)) {
            return because(part, NOTHING_SAID);
        }
        List<AskedAgain> form = form(part, text, known);
        if (!form.isEmpty()) {
            return form;
        }
        List<AskedAgain> number = number(part, text, known);
        Match match = AnatomyMatcher.match(text, known);
        return number.isEmpty() && match.isDoubtful() ? because(part, match.because()) : number;
    }

    /** No key is made of signs alone ({@link KeyFaults}), so no answer is either. */
    private static boolean saysSomething(String text) {
        return text.codePoints()
                .anyMatch(c ->
                        Character.isLetterOrDigit(c)
                                || Character.getType(c) == Character.OTHER_NUMBER);
    }

    /** A time, a day or a level in a form that is none. */
    private static List<AskedAgain> form(String part, String text, KnownAnswers known) {
        return isSaid(text, known)
                ? List.of()
                : because(
                        part,
                        known.moments()
                                .map(moments -> moments.because(text))
                                .or(() -> known.levelWanted(text))
                                .orElse(""));
    }

    private static List<AskedAgain> number(String part, String text, KnownAnswers known) {
        boolean doubtful =
                known.number().filter(n -> n.isDoubtful(text) || n.isAsked(text)).isPresent();
        if (known.number().isEmpty() && known.ratios().isEmpty()
                || !doubtful && isSaid(text, known)) {
            return List.of();
        }
        return known.number()
                .map(number -> because(part, number.because(text)))
                .orElseGet(() ->
                        because(
                                part,
                                Ratio.of(text).isPresent()
                                        ? ""
                                        : known.ratios().getFirst().wanted()));
    }

    private static boolean isSaid(String text, KnownAnswers known) {
        return AnatomyMatcher.match(text, known).fits()
                || known.reason(known.typed(text)).isPresent();
    }

    private static List<AskedAgain> because(String part, String sentence) {
        return sentence.isEmpty() ? List.of() : List.of(new AskedAgain(part, sentence));
    }
}
