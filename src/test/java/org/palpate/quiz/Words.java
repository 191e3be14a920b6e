package org.palpate.quiz;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.palpate.quiz.question.About;
import org.palpate.quiz.question.Arranged;
import org.palpate.quiz.question.Choice;
import org.palpate.quiz.question.Chosen;
import org.palpate.quiz.question.ChosenGap;
import org.palpate.quiz.question.ChosenSet;
import org.palpate.quiz.question.Count;
import org.palpate.quiz.question.Gap;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Hotspot;
import org.palpate.quiz.question.Item;
import org.palpate.quiz.question.Label;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.Matched;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.Option;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.Ordering;
import org.palpate.quiz.question.Pair;
import org.palpate.quiz.question.Placed;
import org.palpate.quiz.question.Pointed;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.RegionKey;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.Tolerance;
import org.palpate.quiz.question.Topic;
import org.palpate.quiz.question.TrueFalse;
import org.palpate.quiz.question.Typed;
import org.palpate.quiz.question.TypedGap;

/** The words the tests speak: {@code choose("sartorius").outOf("sartorius", "pectineus")}. */
public final class Words {

    public static final Topic ANATOMY = new Topic("anatomy");

    private Words() {}

    public static About about(String key, String... hints) {
        return about(key, 1, hints);
    }

    /** What a question is about that asks in these words, and says nothing else. */
    public static About asking(String stem, String... hints) {
        return new About(
                new QuestionKey("q"),
                stem,
                new About.Place(ANATOMY, 1, "", false),
                new About.Teaching("", "", "", List.of(hints)),
                1);
    }

    public static About about(String key, double weight, String... hints) {
        return new About(
                new QuestionKey(key),
                "What about " + key + "?",
                new About.Place(ANATOMY, 1, "MBLEx-1", false),
                new About.Teaching(
                        "the-group#opening",
                        "Because it is so.",
                        "OpenStax, ch. 11.6",
                        List.of(hints)),
                weight);
    }

    /** What may be chosen rightly, waiting for everything there is to choose from. */
    public record Right(List<String> right) {

        public SingleChoice outOf(String... options) {
            return new SingleChoice(about("choice"), options(right, options), false);
        }

        public SingleChoice outOf(About about, String... options) {
            return new SingleChoice(about, options(right, options), false);
        }

        public MultipleResponse among(String... options) {
            return new MultipleResponse(
                    about("several"), options(right, options), false, true, false);
        }

        public MultipleResponse allOrNothingAmong(String... options) {
            return new MultipleResponse(
                    about("several"), options(right, options), true, false, false);
        }
    }

    public static Right choose(String... right) {
        return new Right(List.of(right));
    }

    private static List<Option> options(List<String> right, String... all) {
        return Arrays.stream(all)
                .map(name ->
                        new Option(
                                new OptionKey(name),
                                "The " + name,
                                right.contains(name),
                                right.contains(name) ? "" : "Not the " + name + "."))
                .toList();
    }

    public static TrueFalse statement(boolean answer) {
        return new TrueFalse(about("statement"), answer, "It is the other way round.");
    }

    public static ShortAnswer write(String... accepted) {
        return new ShortAnswer(about("short"), List.of(accepted), Map.of());
    }

    public static Numeric number(String value, Tolerance tolerance) {
        return new Numeric(
                about("number"),
                new BigDecimal(value),
                tolerance,
                "minutes",
                Map.of("hours", new BigDecimal(60)));
    }

    public static Tolerance within(String amount) {
        return new Tolerance.Nominal(new BigDecimal(amount));
    }

    public static Tolerance withinShare(String share) {
        return new Tolerance.Relative(new BigDecimal(share));
    }

    public static Tolerance between(String from, String to) {
        return new Tolerance.Range(new BigDecimal(from), new BigDecimal(to));
    }

    public static Pair pair(String stem, String choice) {
        return new Pair(stem, choice);
    }

    public static Matching match(Pair... pairs) {
        return new Matching(about("pairs"), List.of(pairs), List.of("a spare choice"));
    }

    public static Ordering order(Count count, String... items) {
        return new Ordering(
                about("order"),
                Stream.of(items).map(item -> new Item(new OptionKey(item), "Do " + item)).toList(),
                count);
    }

    public static TypedGap typedGap(double weight, String... accepted) {
        return new TypedGap(List.of(accepted), Map.of(), weight);
    }

    public static ChosenGap chosenGap(double weight, String right, String... wrong) {
        Stream<Choice> others =
                Stream.of(wrong).map(text -> new Choice(text, false, "Not " + text + "."));
        return new ChosenGap(
                Stream.concat(Stream.of(new Choice(right, true, "")), others).toList(), weight);
    }

    public static Gaps fill(String text, Map<String, Gap> gaps) {
        return new Gaps(about("gaps"), text, gaps);
    }

    public static Hotspot point(int pick, String... right) {
        return new Hotspot(
                about("spot"),
                "figures/hip.svg",
                regions(right),
                pick,
                Map.of(new RegionKey("rectus"), "It crosses the knee as well."));
    }

    public static Labelling label(String... regions) {
        return new Labelling(
                about("labels"),
                "figures/hip.svg",
                Stream.of(regions)
                        .map(region ->
                                new Label(
                                        new OptionKey("l-" + region),
                                        "Label " + region,
                                        new RegionKey(region)))
                        .toList(),
                List.of(new Label(new OptionKey("l-spare"), "Label spare", null)));
    }

    public static Chosen chose(String option) {
        return new Chosen(new OptionKey(option));
    }

    public static ChosenSet ticked(String... options) {
        return new ChosenSet(Stream.of(options).map(OptionKey::new).collect(toSet()));
    }

    public static Typed typed(String text) {
        return new Typed(text);
    }

    public static Matched matched(String... choices) {
        Map<Integer, String> map = new LinkedHashMap<>();
        for (int stem = 0; stem < choices.length; stem++) {
            map.put(stem, choices[stem]);
        }
        return new Matched(map);
    }

    public static Arranged arranged(String... items) {
        return new Arranged(Stream.of(items).map(OptionKey::new).toList());
    }

    public static Pointed pointed(String... regions) {
        return new Pointed(regions(regions));
    }

    public static Placed placed(Map<String, String> labels) {
        return new Placed(
                labels.entrySet().stream()
                        .collect(
                                toMap(
                                        e -> new RegionKey(e.getKey()),
                                        e -> new OptionKey(e.getValue()))));
    }

    private static Set<RegionKey> regions(String... names) {
        return Stream.of(names).map(RegionKey::new).collect(toSet());
    }

    public static Quiz quiz(Rules rules, Question... bank) {
        return new Quiz("hip-flexor-quiz", "Hip Flexor quiz", "", rules, List.of(), List.of(bank));
    }
}
