package org.palpate.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.About;
import org.palpate.quiz.question.Chosen;
import org.palpate.quiz.question.Count;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Hotspot;
import org.palpate.quiz.question.Item;
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
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.RegionKey;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.Said;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.Tolerance;
import org.palpate.quiz.question.TrueFalse;
import org.palpate.quiz.question.Typed;

/** Questions and responses of any kind, from a seed: sensible, odd and hostile ones. */
public final class Anything {

    private static final String[] NAMES = {"a", "b", "c", "d", "e", "f", "x-1", "unknown"};

    private final Random random;

    public Anything(long seed) {
        this.random = new Random(seed);
    }

    public int upTo(int bound) {
        return random.nextInt(bound);
    }

    public boolean maybe() {
        return random.nextBoolean();
    }

    public <T> T oneOf(List<T> list) {
        return list.get(upTo(list.size()));
    }

    public Question question(int number) {
        String[] hints = Stream.generate(() -> "A nudge.").limit(upTo(4)).toArray(String[]::new);
        About about = Words.about("q-" + number, 0.5 + upTo(4), hints);
        return switch (upTo(10)) {
            case 0 -> new SingleChoice(about, options(1), maybe());
            case 1 -> new MultipleResponse(about, options(1 + upTo(4)), maybe(), maybe(), maybe());
            case 2 -> new TrueFalse(about, maybe(), "The other way round.");
            case 3 -> new ShortAnswer(about, List.of("psoas major"), Map.of("psoas minor", "No."));
            case 4 -> numeric(about);
            case 5 ->
                    new Matching(
                            about,
                            names(2 + upTo(4)).stream().map(n -> new Pair(n, "to " + n)).toList(),
                            List.of("to nothing"));
            case 6 ->
                    new Ordering(
                            about,
                            names(2 + upTo(4)).stream()
                                    .map(n -> new Item(new OptionKey(n), n))
                                    .toList(),
                            oneOf(List.of(Count.values())));
            case 7 ->
                    new Gaps(
                            about,
                            "One {a} and {b}.",
                            Map.of(
                                    "a", Words.typedGap(1 + upTo(3), "psoas major"),
                                    "b", Words.chosenGap(1, "a", "b", "c")));
            case 8 -> {
                Hotspot spot = Words.point(1 + upTo(2), "a", "b");
                yield new Hotspot(about, spot.figure(), spot.right(), spot.pick(), Map.of());
            }
            default -> {
                Labelling labels = Words.label("a", "b", "c");
                yield new Labelling(about, labels.figure(), labels.labels(), labels.extra());
            }
        };
    }

    public List<Question> bank(int size) {
        return IntStream.range(0, size).mapToObj(this::question).toList();
    }

    private Question numeric(About about) {
        Tolerance tolerance =
                oneOf(
                        List.of(
                                Words.within("2"),
                                Words.withinShare("0.1"),
                                Words.between("30", "60")));
        return new Numeric(about, new BigDecimal(45), tolerance, "minutes", Map.of());
    }

    private List<Option> options(int right) {
        List<Option> options = new ArrayList<>();
        for (String name : names(right + 1 + upTo(2))) {
            boolean isRight = options.size() < right;
            options.add(new Option(new OptionKey(name), name, isRight, isRight ? "" : "No."));
        }
        return options;
    }

    private List<String> names(int count) {
        return List.of(NAMES).subList(0, count);
    }

    /** A response that may be right, wrong, partly right, blank, or of quite another kind. */
    public Response response(Question question) {
        return switch (upTo(8)) {
            case 0 -> Response.BLANK;
            case 1 -> wild();
            case 2, 3 -> ModelAnswer.of(question);
            default -> fitting(question);
        };
    }

    /** A response of a kind that fits no question in particular. */
    public Response wild() {
        return fitting(question(upTo(1000)));
    }

    private Response fitting(Question question) {
        return switch (question) {
            case SingleChoice q -> new Chosen(option());
            case MultipleResponse q -> Words.ticked(some().toArray(String[]::new));
            case TrueFalse q -> new Said(maybe());
            case ShortAnswer q ->
                    new Typed(oneOf(List.of("psoas major", "psoas minor", "PSOAS", text())));
            case Numeric q -> new Typed(oneOf(List.of("45", "46 minutes", "1e99", "0,7", text())));
            case Matching q -> new Matched(map(() -> upTo(7) - 1, () -> "to " + name()));
            case Ordering q -> Words.arranged(some().toArray(String[]::new));
            case Gaps q -> new Filled(map(this::name, () -> maybe() ? name() : text()));
            case Hotspot q -> Words.pointed(some().toArray(String[]::new));
            case Labelling q -> new Placed(map(() -> new RegionKey(name()), this::label));
        };
    }

    /** A text of any characters there are, halves of surrogate pairs among them. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int i = upTo(12); i > 0; i--) {
            switch (upTo(4)) {
                case 0 -> text.append((char) upTo(0x10000));
                case 1 -> text.append("\\;=,\n\r\0\t \u00e9\u2212".charAt(upTo(11)));
                case 2 -> text.appendCodePoint(upTo(0x110000));
                default -> text.append((char) ('a' + upTo(26)));
            }
        }
        return text.toString();
    }

    private List<String> some() {
        List<String> names = new ArrayList<>(List.of(NAMES));
        Collections.shuffle(names, random);
        return names.subList(0, upTo(names.size()));
    }

    private String name() {
        return NAMES[upTo(NAMES.length)];
    }

    private OptionKey option() {
        return new OptionKey(name());
    }

    private OptionKey label() {
        return new OptionKey("l-" + name());
    }

    private <K, V> Map<K, V> map(Supplier<K> key, Supplier<V> value) {
        Map<K, V> map = new LinkedHashMap<>();
        for (int i = upTo(5); i > 0; i--) {
            map.put(key.get(), value.get());
        }
        return map;
    }
}
