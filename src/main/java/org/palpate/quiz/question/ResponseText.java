package org.palpate.quiz.question;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Responses as short texts a person can read, which the log of an attempt stores:
 *
 * <pre>
 * blank
 * chosen sartorius
 * chosen-set iliacus,psoas-major
 * said true
 * typed psoas major
 * matched 0=flexes the hip;1=extends the knee
 * arranged warm-up,effleurage
 * filled psoas=psoas major;trochanter=lesser trochanter
 * pointed iliacus
 * placed left=iliacus;right=psoas-major
 * </pre>
 *
 * <p>The same response always has the same text, and reading the text gives an equal response,
 * whatever was typed: {@code \ ; =}, control characters and halves of surrogate pairs are escaped.
 */
public final class ResponseText {

    private static final String BLANK = "blank";
    private static final String CHOSEN = "chosen";
    private static final String CHOSEN_SET = "chosen-set";
    private static final String SAID = "said";
    private static final String TYPED = "typed";
    private static final String MATCHED = "matched";
    private static final String ARRANGED = "arranged";
    private static final String FILLED = "filled";
    private static final String POINTED = "pointed";
    private static final String PLACED = "placed";

    private ResponseText() {}

    /** The text of a response. */
    public static String write(Response response) {
        return switch (response) {
            case Blank r -> BLANK;
            case Chosen r -> CHOSEN + " " + r.option();
            case ChosenSet r -> CHOSEN_SET + " " + list(r.options().stream().sorted());
            case Said r -> SAID + " " + r.value();
            case Typed r -> TYPED + " " + Escapes.escape(r.text());
            case Matched r -> MATCHED + " " + map(r.choices());
            case Arranged r -> ARRANGED + " " + list(r.items().stream());
            case Filled r -> FILLED + " " + map(r.gaps());
            case Pointed r -> POINTED + " " + list(r.regions().stream().sorted());
            case Placed r -> PLACED + " " + map(r.labels());
        };
    }

    /**
     * The response of a text that {@link #write} wrote.
     *
     * @throws IllegalArgumentException if it is no such text
     */
    public static Response read(String text) {
        if (text.equals(BLANK)) {
            return Response.BLANK;
        }
        int space = text.indexOf(' ');
        Require.that(space > 0, "'%s' is no stored response: it names no kind", text);
        String rest = text.substring(space + 1);
        return switch (text.substring(0, space)) {
            case CHOSEN -> new Chosen(new OptionKey(rest));
            case CHOSEN_SET ->
                    new ChosenSet(keys(rest).stream().map(OptionKey::new).collect(toSet()));
            case SAID -> new Said(truth(rest));
            case TYPED -> new Typed(Escapes.unescape(rest));
            case MATCHED -> new Matched(map(rest, Integer::valueOf, Function.identity()));
            case ARRANGED -> new Arranged(keys(rest).stream().map(OptionKey::new).toList());
            case FILLED -> new Filled(map(rest, Function.identity(), Function.identity()));
            case POINTED -> new Pointed(keys(rest).stream().map(RegionKey::new).collect(toSet()));
            case PLACED -> new Placed(map(rest, RegionKey::new, OptionKey::new));
            default ->
                    throw new IllegalArgumentException(
                            "'%s' is no stored response: no such kind".formatted(text));
        };
    }

    private static String list(Stream<?> keys) {
        return keys.map(Object::toString).collect(joining(","));
    }

    private static List<String> keys(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
    }

    private static <K extends Comparable<K>> String map(Map<K, ?> map) {
        return map.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> escaped(e.getKey()) + "=" + escaped(e.getValue()))
                .collect(joining(";"));
    }

    private static String escaped(Object value) {
        return Escapes.escape(value.toString());
    }

    private static <K, V> Map<K, V> map(
            String text, Function<String, K> key, Function<String, V> value) {
        Map<K, V> map = new LinkedHashMap<>();
        if (text.isEmpty()) {
            return map;
        }
        for (String entry : text.split(";", -1)) {
            String[] sides = entry.split("=", -1);
            Require.that(sides.length == 2, "'%s' is no stored response: '%s'", text, entry);
            K name = key.apply(Escapes.unescape(sides[0]));
            Require.that(!map.containsKey(name), "'%s' names '%s' twice", text, name);
            map.put(name, value.apply(Escapes.unescape(sides[1])));
        }
        return map;
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                    throw new IllegalArgumentException(
                            "'%s' is neither true nor false".formatted(text));
        };
    }
}
