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

/** The words the tests speak: {@code choose("sartorius").outOf("sartorius", "pectineus")}. */
final class Words {

    static final Topic ANATOMY = new Topic("anatomy");

    private Words() {}

    static About about(String key, String... hints) {
        return about(key, 1, hints);
    }

    static About about(String key, double weight, String... hints) {
        return new About(
                new QuestionKey(key),
                "What about " + key + "?",
                ANATOMY,
                1,
                "MBLEx-1",
                false,
                "the-group#opening",
                "Because it is so.",
                "OpenStax, ch. 11.6",
                List.of(hints),
                weight);
    }

    /** What may be chosen rightly, waiting for everything there is to choose from. */
    record Right(List<String> right) {

        SingleChoice outOf(String... options) {
            return new SingleChoice(about("choice"), options(right, options), false);
        }

        SingleChoice outOf(About about, String... options) {
            return new SingleChoice(about, options(right, options), false);
        }

        MultipleResponse among(String... options) {
            return new MultipleResponse(
                    about("several"), options(right, options), false, true, false);
        }

        MultipleResponse allOrNothingAmong(String... options) {
            return new MultipleResponse(
                    about("several"), options(right, options), true, false, false);
        }
    }

    static Right choose(String... right) {
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

    static TrueFalse statement(boolean answer) {
        return new TrueFalse(about("statement"), answer, "It is the other way round.");
    }

    static ShortAnswer write(String... accepted) {
        return new ShortAnswer(about("short"), List.of(accepted), Map.of());
    }

    static Numeric number(String value, Tolerance tolerance) {
        return new Numeric(
                about("number"),
                new BigDecimal(value),
                tolerance,
                "minutes",
                Map.of("hours", new BigDecimal(60)));
    }

    static Tolerance within(String amount) {
        return new Tolerance.Nominal(new BigDecimal(amount));
    }

    static Tolerance withinShare(String share) {
        return new Tolerance.Relative(new BigDecimal(share));
    }

    static Tolerance between(String from, String to) {
        return new Tolerance.Range(new BigDecimal(from), new BigDecimal(to));
    }

    static Pair pair(String stem, String choice) {
        return new Pair(stem, choice);
    }

    static Matching match(Pair... pairs) {
        return new Matching(about("pairs"), List.of(pairs), List.of("a spare choice"));
    }

    static Ordering order(Count count, String... items) {
        return new Ordering(
                about("order"),
                Stream.of(items).map(item -> new Item(new OptionKey(item), "Do " + item)).toList(),
                count);
    }

    static TypedGap typedGap(double weight, String... accepted) {
        return new TypedGap(List.of(accepted), Map.of(), weight);
    }

    static ChosenGap chosenGap(double weight, String right, String... wrong) {
        Stream<Choice> others =
                Stream.of(wrong).map(text -> new Choice(text, false, "Not " + text + "."));
        return new ChosenGap(
                Stream.concat(Stream.of(new Choice(right, true, "")), others).toList(), weight);
    }

    static Gaps fill(String text, Map<String, Gap> gaps) {
        return new Gaps(about("gaps"), text, gaps);
    }

    static Hotspot point(int pick, String... right) {
        return new Hotspot(
                about("spot"),
                "figures/hip.svg",
                regions(right),
                pick,
                Map.of(new RegionKey("rectus"), "It crosses the knee as well."));
    }

    static Labelling label(String... regions) {
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

    static Chosen chose(String option) {
        return new Chosen(new OptionKey(option));
    }

    static ChosenSet ticked(String... options) {
        return new ChosenSet(Stream.of(options).map(OptionKey::new).collect(toSet()));
    }

    static Typed typed(String text) {
        return new Typed(text);
    }

    static Matched matched(String... choices) {
        Map<Integer, String> map = new LinkedHashMap<>();
        for (int stem = 0; stem < choices.length; stem++) {
            map.put(stem, choices[stem]);
        }
        return new Matched(map);
    }

    static Arranged arranged(String... items) {
        return new Arranged(Stream.of(items).map(OptionKey::new).toList());
    }

    static Pointed pointed(String... regions) {
        return new Pointed(regions(regions));
    }

    static Placed placed(Map<String, String> labels) {
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

    static Quiz quiz(Rules rules, Question... bank) {
        return new Quiz("hip-flexor-quiz", "Hip Flexor quiz", "", rules, List.of(), List.of(bank));
    }
}
