package org.palpate.quiz.marking.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers in English words: {@code fifteen}, {@code one hundred and twenty}, {@code two thirds},
 * {@code one and a half}, {@code minus five}, {@code one point five}.
 */
final class NumberWords {

    private static final Map<String, Integer> SMALL = new HashMap<>();

    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

    private static final Map<String, Integer> LARGE =
            Map.of("hundred", 100, "thousand", 1000, "million", 1_000_000);

    private static final Map<String, String> PARTS = new HashMap<>();

    /** Parts that are also what comes third, fifth and so on. */
    private static final String PLACES =
            "(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth)s?";

    static {
        String[] parts =
                ("half 2 halves 2 third 3 quarter 4 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8"
                                + " ninth 9 tenth 10 twelfth 12 twentieth 20 hundredth 100")
                        .split(" ");
        for (int i = 0; i < parts.length; i += 2) {
            PARTS.put(parts[i], parts[i + 1]);
            PARTS.put(parts[i] + "s", parts[i + 1]);
        }
        String[] ones =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen"
                                + " fourteen fifteen sixteen seventeen eighteen nineteen")
                        .split(" ");
        for (int i = 0; i < ones.length; i++) {
            SMALL.put(ones[i], i);
        }
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            SMALL.put(tens[i], 20 + 10 * i);
        }
        SMALL.put("fourty", 40);
    }

    /**
     * A number said in words.
     *
     * @param value the number
     * @param count how many words say it
     * @param part whether it is said as a part of one: {@code half}
     */
    record Said(BigDecimal value, int count, boolean part) {}

    private final List<String> words;
    private int at;

    private NumberWords(List<String> words) {
        this.words = words;
    }

    /** The number some lower-case words begin with. */
    static Optional<Said> read(List<String> words) {
        return new NumberWords(words).read();
    }

    /** The whole number some lower-case words begin with, as texts about other things have it. */
    static Optional<Said> whole(List<String> words) {
        NumberWords reader = new NumberWords(words);
        return reader.cardinal().map(value -> new Said(value, reader.at, false));
    }

    private Optional<Said> read() {
        boolean minus = skip("minus") || skip("negative");
        Optional<BigDecimal> part = part();
        boolean dozens = part.isPresent() && (skipped("a", "dozen") || skip("dozen"));
        Optional<BigDecimal> number =
                dozens ? part.map(value -> value.multiply(DOZEN)) : part.or(this::mixed);
        return number.map(
                value -> new Said(minus ? value.negate() : value, at, part.isPresent() && !dozens));
    }

    /** {@code three} and what may follow: {@code point five}, {@code and a half}. */
    private Optional<BigDecimal> mixed() {
        if (skipped("a", "dozen") || skip("dozen")) {
            return Optional.of(DOZEN);
        }
        boolean pointFirst = at + 1 < words.size() && words.get(at).equals("point");
        Optional<BigDecimal> whole = pointFirst ? Optional.of(BigDecimal.ZERO) : large();
        if (whole.isEmpty()) {
            return whole;
        }
        if (skip("dozen")) {
            return Optional.of(whole.get().multiply(DOZEN));
        }
        if (skip("point") || skip("comma")) {
            StringBuilder digits = new StringBuilder();
            while (at < words.size() && SMALL.getOrDefault(words.get(at), 10) < 10) {
                digits.append(SMALL.getOrDefault(words.get(at++), 0));
            }
            return digits.isEmpty()
                    ? Optional.empty()
                    : Optional.of(whole.get().add(new BigDecimal("0." + digits)));
        }
        int before = at;
        if (skip("and")) {
            Optional<BigDecimal> part = part();
            if (part.isPresent()) {
                return Optional.of(whole.get().add(part.get()));
            }
        }
        at = before;
        return whole;
    }

    /** {@code a hundred and twenty} as well as {@code one hundred and twenty}. */
    private Optional<BigDecimal> large() {
        int before = at;
        skip("a");
        if (at == words.size() || !LARGE.containsKey(words.get(at))) {
            at = before;
            return cardinal();
        }
        List<String> said = new ArrayList<>(words.subList(at, words.size()));
        said.addFirst("one");
        NumberWords reader = new NumberWords(said);
        Optional<BigDecimal> value = reader.cardinal();
        at += reader.at - 1;
        return value;
    }

    /**
     * {@code half}, {@code a quarter}, {@code two thirds}. By itself, "third" is what comes after
     * the second.
     */
    private Optional<BigDecimal> part() {
        int before = at;
        int count = 1;
        boolean counted = skip("a");
        if (!counted && at < words.size() && SMALL.containsKey(words.get(at))) {
            count = SMALL.getOrDefault(words.get(at++), 1);
            counted = true;
        }
        String parts = at < words.size() ? PARTS.get(words.get(at)) : null;
        if (parts == null || !counted && words.get(at).matches(PLACES)) {
            at = before;
            return Optional.empty();
        }
        at++;
        return Optional.of(Numeral.quotient(BigDecimal.valueOf(count), new BigDecimal(parts)));
    }

    private Optional<BigDecimal> cardinal() {
        long total = 0;
        long group = 0;
        boolean any = false;
        boolean mayAddOnes = false;
        while (at < words.size()) {
            String word = words.get(at);
            Integer small = SMALL.get(word);
            Integer large = LARGE.get(word);
            if (small != null && (!any || small < 10 && mayAddOnes || group % 100 == 0)) {
                if (any && group == 0 && total == 0) {
                    break; // "zero five" is no number
                }
                group += small;
                mayAddOnes = small >= 20;
            } else if (large != null && any && large == 100 && group > 0 && group < 100) {
                group *= large;
                mayAddOnes = false;
            } else if (large != null && any && large > 100 && group > 0) {
                total += group * large;
                group = 0;
                mayAddOnes = false;
            } else if (word.equals("and") && any && (group % 100 == 0) && isSmall(at + 1)) {
                at++;
                continue;
            } else {
                break;
            }
            any = true;
            at++;
        }
        return any ? Optional.of(BigDecimal.valueOf(total + group)) : Optional.empty();
    }

    private boolean isSmall(int place) {
        return place < words.size()
                && SMALL.containsKey(words.get(place))
                && !(place + 1 < words.size() && PARTS.containsKey(words.get(place + 1)));
    }

    private boolean skip(String word) {
        if (at < words.size() && words.get(at).equals(word)) {
            at++;
            return true;
        }
        return false;
    }

    private boolean skipped(String first, String second) {
        if (at + 1 < words.size()
                && words.get(at).equals(first)
                && words.get(at + 1).equals(second)) {
            at += 2;
            return true;
        }
        return false;
    }

    /** What is left when so many words are taken away. */
    static String after(String[] pieces, int words) {
        int left = words;
        int i = 0;
        while (left > 0) {
            if (!pieces[i].isBlank() && !pieces[i].equals("-")) {
                left--;
            }
            i++;
        }
        return String.join("", Arrays.asList(pieces).subList(i, pieces.length));
    }
}
