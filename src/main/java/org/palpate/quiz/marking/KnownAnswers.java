package org.palpate.quiz.marking;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palpate.quiz.marking.words.Abbreviations;
import org.palpate.quiz.marking.words.Article;
import org.palpate.quiz.marking.words.Remembered;
import org.palpate.quiz.marking.words.Synonyms;
import org.palpate.quiz.marking.words.Term;
import org.palpate.quiz.marking.words.Word;
import org.palpate.quiz.marking.words.WordOrder;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.PlainText;
import org.palpate.quiz.question.Require;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.TypedGap;

/**
 * The accepted answers and the expected wrong ones at one place of a question, in every way they
 * may be said there. They are worked out once: marking asks for them with every answer.
 */
final class KnownAnswers {

    private static final int MOST = 500;

    private static final Remembered<Place, KnownAnswers> KNOWN =
            new Remembered<>(MOST, KnownAnswers::new);

    /** Where something is typed, and what is known of it. */
    private record Place(
            String stem,
            String text,
            String gap,
            List<String> accepted,
            Map<String, String> reasons) {

        Surroundings surroundings() {
            return gap.isEmpty() ? Surroundings.of(stem) : Surroundings.of(stem, text, gap);
        }
    }

    private final Place place;
    private final Surroundings around;
    private final Set<Term> right;
    private final Forgiven forgiven;
    private final Map<String, Set<Term>> wrong = new LinkedHashMap<>();
    private final Map<String, String> reasons;
    private final Optional<NumberAnswer> number;
    private final List<Ratio> ratios;
    private final Optional<Moments> moments;
    private final boolean levels;

    private KnownAnswers(Place place) {
        this.place = place;
        around = place.surroundings();
        right = ways(place.accepted());
        levels = place.accepted().stream().map(Numbered::of).anyMatch(LevelForms::isOne);
        moments = Moments.of(place.accepted());
        forgiven = Forgiven.of(place.accepted());
        reasons = place.reasons();
        reasons.keySet().forEach(answer -> wrong.put(answer, ways(List.of(answer))));
        number = moments.isPresent() ? Optional.empty() : NumberAnswer.of(place.accepted(), around);
        ratios = moments.isPresent() ? List.of() : Ratio.all(place.accepted());
    }

    static KnownAnswers of(ShortAnswer question) {
        return KNOWN.of(
                new Place(question.stem(), "", "", question.accepted(), question.reasons()));
    }

    static KnownAnswers of(Gaps question, String name, TypedGap gap) {
        return KNOWN.of(
                new Place(question.stem(), question.text(), name, gap.accepted(), gap.reasons()));
    }

    /** Without a question around them. */
    static KnownAnswers of(List<String> accepted, Map<String, String> reasons) {
        return KNOWN.of(new Place("", "", "", List.copyOf(accepted), Require.ordered(reasons)));
    }

    /** The accepted answers as the author wrote them. */
    List<String> accepted() {
        return place.accepted();
    }

    /** The same place with one thing that is right there. */
    KnownAnswers with(String right) {
        return KNOWN.of(
                new Place(place.stem(), place.text(), place.gap(), List.of(right), Map.of()));
    }

    /** Whether several things are asked for in an order. */
    boolean isInOrder() {
        return AllOf.areInOrder(around.stem());
    }

    /** What was typed, in every way it may be taken here; nothing for what says nothing. */
    Set<Term> typed(String text) {
        Set<Term> terms = new LinkedHashSet<>();
        String typed = text.length() > AnatomyMatcher.LONGEST ? "" : text;
        Set<Term> forms = new LinkedHashSet<>(forms(typed));
        Article.asLetter(typed).ifPresent(letter -> forms.addAll(forms(letter)));
        forms.addAll(forms(Abbreviations.bareSpelledOut(typed)));
        if (Article.begins(typed)) {
            List.copyOf(forms).forEach(term -> forms.add(term.withoutArticle()));
        }
        // Points that are not the author's make another word.
        if (place.accepted().stream()
                .allMatch(own -> own.equals(PlainText.withoutVowelPoints(own)))) {
            forms.addAll(forms(PlainText.withoutVowelPoints(typed)));
        }
        WordOrder.usual(typed).forEach(other -> forms.addAll(forms(other)));
        around.kind()
                .ifPresent(kind ->
                        WordOrder.latin(typed, kind).forEach(name -> forms.addAll(forms(name))));
        if (levels) {
            forms.add(Numbered.of(LevelForms.inDigits(typed)));
            List.copyOf(forms).forEach(term -> forms.add(LevelForms.alone(term, around.stem())));
        }
        List.copyOf(forms).forEach(term -> forms.add(term.inSingularOf(right, wrong())));
        forms.stream()
                .filter(term -> !term.isEmpty())
                .flatMap(term -> around.repeated(term).stream())
                .map(term -> term.shownIn(typed))
                .forEach(terms::add);
        return terms;
    }

    /** As it stands, with short forms spelled out, and with levels and nerves in one form. */
    private Set<Term> forms(String text) {
        Set<Term> forms = new LinkedHashSet<>();
        for (String one : List.of(text, Abbreviations.spelledOut(text))) {
            forms.add(Term.of(one));
            forms.add(Numbered.of(one));
            NumberList.of(one, NumberList.areInOrder(around.stem())).ifPresent(forms::add);
        }
        return forms;
    }

    /** Every way to say an accepted answer. */
    Set<Term> right() {
        return right;
    }

    /** What is said where one word was typed for another. */
    Match forgiven(Word typed, Word meant) {
        return forgiven.instead(typed, meant);
    }

    /** Every way to say an expected wrong answer. */
    Set<Term> wrong() {
        Set<Term> all = new LinkedHashSet<>();
        wrong.values().forEach(all::addAll);
        return all;
    }

    /** The accepted answers as numbers, if all of them are. */
    Optional<NumberAnswer> number() {
        return number;
    }

    /** The accepted answers as ratios, if all of them are; else nothing. */
    List<Ratio> ratios() {
        return ratios;
    }

    /** The accepted answers as times or days, if all of them are. */
    Optional<Moments> moments() {
        return moments;
    }

    /** What is said to a text where a level is asked for and none is named; empty elsewhere. */
    Optional<String> levelWanted(String typed) {
        return levels ? LevelForms.wanted(typed, typed(typed)) : Optional.empty();
    }

    /** Whether this is one of the ratios that are right. */
    boolean isRatio(String typed) {
        return Ratio.of(typed).filter(ratio -> ratios.stream().anyMatch(ratio::isSame)).isPresent();
    }

    /** Whether this is a phrase that is right, with its amount in any unit. */
    boolean isPhrase(String typed) {
        return InPhrase.isOneOf(typed, place.accepted());
    }

    /** Whether this says an accepted answer, without forgiving anything. */
    boolean isRight(Set<Term> terms) {
        return Term.isSaid(terms, right);
    }

    /** Why an expected wrong answer is wrong, if this says one. */
    Optional<String> reason(Set<Term> terms) {
        return wrong.entrySet().stream()
                .filter(answer -> Term.isSaid(terms, answer.getValue()))
                .findFirst()
                .map(answer -> reasons.getOrDefault(answer.getKey(), ""));
    }

    /** Why an expected wrong answer is wrong, if this is a slip of one and of nothing else. */
    Optional<String> reasonOfSlip(Set<Term> terms) {
        return wrong.entrySet().stream()
                .filter(answer ->
                        terms.stream()
                                .anyMatch(term ->
                                        answer.getValue().stream()
                                                .anyMatch(way ->
                                                        Slip.of(
                                                                        term,
                                                                        way,
                                                                        List.of(),
                                                                        this::forgiven)
                                                                .filter(Match::fits)
                                                                .isPresent())))
                .findFirst()
                .map(answer -> reasons.getOrDefault(answer.getKey(), ""));
    }

    /** An author's "1,500" is fifteen hundred. */
    private Set<Term> ways(List<String> answers) {
        Set<Term> ways = new LinkedHashSet<>();
        for (String answer : answers) {
            Set<String> texts = new LinkedHashSet<>(List.of(answer));
            texts.addAll(WordOrder.usual(answer));
            texts.add(PlainText.withoutVowelPoints(answer));
            texts.add(answer.replaceAll("(?<=\\d),(?=\\d{3}(?!\\d))", ""));
            for (String text : texts) {
                for (Term term : forms(text)) {
                    if (!term.isEmpty()) {
                        around.ways(term)
                                .forEach(way ->
                                        Synonyms.of(way)
                                                .forEach(same -> {
                                                    ways.addAll(around.withoutKind(same));
                                                    ways.addAll(around.nerves(same));
                                                }));
                    }
                }
            }
        }
        return ways;
    }
}
