package org.palpate.quiz.marking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.palpate.quiz.marking.words.Term;
import org.palpate.quiz.question.Choice;
import org.palpate.quiz.question.ChosenGap;
import org.palpate.quiz.question.Gap;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Hotspot;
import org.palpate.quiz.question.Item;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.Option;
import org.palpate.quiz.question.Ordering;
import org.palpate.quiz.question.Pair;
import org.palpate.quiz.question.PlainText;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.TrueFalse;
import org.palpate.quiz.question.Typed;
import org.palpate.quiz.question.TypedGap;

/**
 * Tries every key of a question on the marker itself: what the author takes for right must earn
 * everything, what is explained as wrong must not, and what is to be told apart must read
 * differently.
 */
public final class KeyFaults {

    private final List<KeyFault> faults = new ArrayList<>();

    private KeyFaults() {}

    /** What is wrong with a question's key; nothing for most. */
    public static List<KeyFault> of(Question question) {
        KeyFaults trial = new KeyFaults();
        trial.tryOut(question);
        if (trial.faults.isEmpty()
                && !Marking.byKey(question, ModelAnswer.of(question)).isRight()) {
            trial.add("", "key", "", "No answer can meet the key.", "Answer it once yourself.");
        }
        return List.copyOf(trial.faults);
    }

    private void tryOut(Question question) {
        switch (question) {
            case SingleChoice q -> apart("options", q.options().stream().map(Option::text));
            case MultipleResponse q -> apart("options", q.options().stream().map(Option::text));
            case ShortAnswer q -> typed("", q.accepted(), q.reasons(), KnownAnswers.of(q));
            case Numeric q -> number(q);
            case Matching q -> matching(q);
            case Ordering q -> ordering(q);
            case Gaps q -> q.gaps().forEach((name, gap) -> gap(q, name, gap));
            case Labelling q -> q.all().forEach(label -> seen("labels", label.text()));
            case TrueFalse q -> {}
            case Hotspot q -> {}
        }
    }

    private void gap(Gaps question, String name, Gap gap) {
        switch (gap) {
            case TypedGap typed ->
                    typed(
                            name,
                            typed.accepted(),
                            typed.reasons(),
                            KnownAnswers.of(question, name, typed));
            case ChosenGap chosen ->
                    apart(name, "choices", chosen.choices().stream().map(Choice::text));
        }
    }

    private void typed(
            String part, List<String> accepted, Map<String, String> reasons, KnownAnswers known) {
        for (String answer : accepted) {
            if (answer.length() > AnatomyMatcher.LONGEST) {
                add(
                        part,
                        "accept",
                        answer,
                        "An accepted answer has more than %d characters."
                                .formatted(AnatomyMatcher.LONGEST),
                        "Shorten it, or ask for less.");
            } else if (!AnatomyMatcher.match(answer, known).fits()) {
                add(
                        part,
                        "accept",
                        answer,
                        "The answer '%s' has no letter and no number: nobody's answer can be that."
                                .formatted(answer),
                        "Write it in words.");
            }
        }
        for (String wrong : reasons.keySet()) {
            if (Term.of(wrong).isEmpty()) {
                add(
                        part,
                        "reasons",
                        wrong,
                        "The wrong answer '%s' has no letter and no number.".formatted(wrong),
                        "Write it in words, or remove it.");
            } else if (isAccepted(wrong, known)) {
                add(
                        part,
                        "reasons",
                        wrong,
                        "The answer '%s' is accepted and has a reason why it is wrong."
                                .formatted(wrong),
                        "Remove it from 'reasons', or from 'accept' what says the same.");
            }
        }
    }

    private static boolean isAccepted(String wrong, KnownAnswers known) {
        return known.isRight(known.typed(wrong))
                || known.number().filter(number -> number.isRight(wrong)).isPresent();
    }

    private void number(Numeric question) {
        if (ModelAnswer.of(question) instanceof Typed(String text)) {
            Quantity.Reading reading = Quantity.read(text, question);
            if (!reading.isRight()) {
                add(
                        "",
                        "value",
                        "",
                        "The answer '%s' is not taken for right: %s"
                                .formatted(text, reading.because()),
                        "Correct the value or its unit.");
            }
        }
        question.units()
                .forEach((unit, factor) -> {
                    Quantity one = Quantity.of("1 " + unit, Measure.of(question));
                    boolean counts =
                            one instanceof Quantity.Number(BigDecimal value)
                                    && value.compareTo(factor) == 0;
                    if (!counts) {
                        add(
                                "",
                                "units",
                                unit,
                                "The unit '%s' cannot be told from another, or is none."
                                        .formatted(unit),
                                "Rename or remove it.");
                    }
                });
    }

    private void matching(Matching question) {
        apart("pairs", question.pairs().stream().map(Pair::stem));
        Stream<String> choices = question.pairs().stream().map(Pair::choice).distinct();
        Map<String, String> met = apart("pairs", choices);
        for (String extra : question.extra()) {
            String other = met.putIfAbsent(Alike.of(extra), extra);
            if (other != null) {
                alike("", "extra", extra, other);
            }
        }
    }

    private void ordering(Ordering question) {
        question.items().forEach(item -> seen("items", item.text()));
        if (question.items().stream().map(Item::text).map(Alike::of).distinct().count() < 2) {
            add(
                    "",
                    "items",
                    "",
                    "All items read the same, so every order is right.",
                    "Write items that differ.");
        }
    }

    private Map<String, String> apart(String field, Stream<String> texts) {
        return apart("", field, texts);
    }

    private Map<String, String> apart(String part, String field, Stream<String> texts) {
        Map<String, String> met = new HashMap<>();
        texts.forEach(text -> {
            seen(part, field, text);
            String other = met.putIfAbsent(Alike.of(text), text);
            if (other != null) {
                alike(part, field, text, other);
            }
        });
        return met;
    }

    private void alike(String part, String field, String text, String other) {
        add(
                part,
                field,
                text,
                "'%s' and '%s' differ in nothing a reader can tell.".formatted(other, text),
                "Change or remove one of them.");
    }

    private void seen(String field, String text) {
        seen("", field, text);
    }

    private void seen(String part, String field, String text) {
        if (PlainText.isBlank(text)) {
            add(
                    part,
                    field,
                    text,
                    "A text has nothing in it that can be seen.",
                    "Write something, or remove it.");
        }
    }

    private void add(String part, String field, String entry, String what, String remedy) {
        faults.add(new KeyFault(part, field, entry, what, remedy));
    }
}
