package org.palpate.quiz.marking.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that look alike and mean something else: {@code abduction} and {@code adduction}. They are
 * in {@code near-words.txt}, one group a line with what each one says; an entry with a hyphen is
 * the beginning ({@code inter-}) or the end ({@code -osis}) of words. Where such a part is as often
 * a slip, it counts only if it makes another word: {@code mucous} beside {@code mucus}, but not
 * {@code sartorious}, which is nothing but sartorius misspelled.
 */
public final class NearWords {

    /** What each word says, by word, with its whole group. */
    private static final Map<String, List<Map<String, String>>> GROUPS = new HashMap<>();

    private static final List<Affixes> PARTS = new ArrayList<>();

    /** Beginnings that turn any word about, whether a list has it or not. */
    private static final Set<String> AWAY =
            Set.of("ab-", "ad-", "hyper-", "hyp-", "sub-", "super-", "ante-", "anti-");

    /** The one that makes words nobody uses: no list has hyp-extension. */
    private static final String SHORTENED = "hyp-";

    /** A word of which less than this is left is not made of such a part. */
    private static final int SHORTEST_REST = 3;

    /** An end of so many letters says what it is behind any rest: a-phagia. */
    private static final int LONG_END = 5;

    /**
     * Beginnings or ends that differ.
     *
     * @param says what each one says
     * @param always whether any word with another one means something else
     */
    private record Affixes(Map<String, String> says, boolean always) {}

    static {
        for (String entry : WordList.entries("near-words.txt")) {
            boolean always = !entry.startsWith("?");
            Map<String, String> group = new LinkedHashMap<>();
            for (String side : entry.substring(always ? 0 : 1).split("\\|")) {
                String[] word = side.split(":", 2);
                group.put(word[0].strip(), word[1].strip());
            }
            if (group.keySet().stream().allMatch(word -> word.contains("-"))) {
                PARTS.add(new Affixes(group, always));
            } else {
                group.keySet()
                        .forEach(word ->
                                GROUPS.computeIfAbsent(word, w -> new ArrayList<>()).add(group));
            }
        }
    }

    private NearWords() {}

    /** Whether the word is one of those that have a near word. */
    static boolean lists(String word) {
        return GROUPS.containsKey(word);
    }

    /** What {@code typed} says, if it is a near word of {@code meant}; otherwise empty. */
    public static Optional<String> meaning(String typed, String meant) {
        for (Map<String, String> group : GROUPS.getOrDefault(meant, List.of())) {
            String says = group.get(typed);
            if (says != null && !typed.equals(meant)) {
                return Optional.of("that " + says);
            }
        }
        for (Affixes group : PARTS) {
            for (var part : group.says().entrySet()) {
                // excentric and prenation are no words, so they are slips and say nothing.
                boolean says =
                        group.always() || AWAY.contains(part.getKey()) || Lexicon.lists(typed);
                if (says
                        && !Compounds.isIleoForIlio(typed, meant)
                        && isMadeWith(typed, part.getKey())
                        && others(meant, group, part.getKey()).contains(typed)) {
                    return Optional.of(part.getKey() + " " + part.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The words of the trade that could be meant instead of a word: its listed near words, and
     * those with another beginning. Other ends would make words nobody writes ("iliacous"), and
     * nobody who is asked for a bone means "humorous"; nor would anybody mean "hypoemia", which no
     * list has, where hyperemia, which one has, is asked for.
     */
    public static Set<String> of(String word) {
        Set<String> near = new LinkedHashSet<>();
        for (Map<String, String> group : GROUPS.getOrDefault(word, List.of())) {
            group.keySet().stream().filter(Lexicon::isAnatomy).forEach(near::add);
        }
        for (Affixes group : PARTS) {
            group.says().keySet().stream()
                    .filter(part -> part.endsWith("-"))
                    .forEach(part ->
                            others(word, group, part).stream()
                                    .filter(other ->
                                            Lexicon.lists(other)
                                                    || !Lexicon.lists(word)
                                                            && !part.equals(SHORTENED)
                                                            && (group.always()
                                                                    || AWAY.contains(part)))
                                    .forEach(near::add));
        }
        near.removeIf(other -> Spelling.american(other).equals(Spelling.american(word)));
        near.remove(word);
        return near;
    }

    private static boolean isMadeWith(String word, String part) {
        return part.endsWith("-")
                ? word.startsWith(part.substring(0, part.length() - 1))
                : word.endsWith(part.substring(1));
    }

    /** The words with one of the group's other parts changed into {@code part}. */
    private static Set<String> others(String word, Affixes group, String part) {
        Set<String> others = new LinkedHashSet<>();
        for (String old : group.says().keySet()) {
            String letters = old.replace("-", "");
            int rest = word.length() - letters.length();
            boolean longEnd = old.startsWith("-") && letters.length() >= LONG_END && rest > 0;
            if (old.equals(part) || rest < SHORTEST_REST && !longEnd) {
                continue;
            }
            if (old.endsWith("-") && word.startsWith(letters)) {
                String stem = word.substring(letters.length());
                String other = part.replace("-", "") + stem;
                if (group.always() || Lexicon.knows(other) || Lexicon.isStem(stem)) {
                    others.add(other);
                }
            } else if (old.startsWith("-") && word.endsWith(letters)) {
                String other = word.substring(0, rest) + part.replace("-", "");
                if (group.always() || Lexicon.knows(other)) {
                    others.add(other);
                }
            }
        }
        return others;
    }
}
