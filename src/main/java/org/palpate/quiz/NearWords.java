package org.palpate.quiz;

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
 * the beginning ({@code inter-}) or the end ({@code -ous}) of words.
 */
final class NearWords {

    /** What each word says, by word, with its whole group. */
    private static final Map<String, List<Map<String, String>>> GROUPS = new HashMap<>();

    /** Groups of beginnings and ends. */
    private static final List<Map<String, String>> PARTS = new ArrayList<>();

    /** A word of which less than this is left is not made of such a part. */
    private static final int SHORTEST_REST = 3;

    static {
        for (String entry : WordList.entries("near-words.txt")) {
            Map<String, String> group = new LinkedHashMap<>();
            for (String side : entry.split("\\|")) {
                String[] word = side.split(":", 2);
                group.put(word[0].strip(), word[1].strip());
            }
            if (group.keySet().stream().allMatch(word -> word.contains("-"))) {
                PARTS.add(group);
            } else {
                group.keySet()
                        .forEach(word ->
                                GROUPS.computeIfAbsent(word, w -> new ArrayList<>()).add(group));
            }
        }
    }

    private NearWords() {}

    /** Whether the word is one of those that have a near word. */
    static boolean knows(String word) {
        return GROUPS.containsKey(word);
    }

    /** What {@code typed} says, if it is a near word of {@code meant}; otherwise empty. */
    static Optional<String> meaning(String typed, String meant) {
        for (Map<String, String> group : GROUPS.getOrDefault(meant, List.of())) {
            String says = group.get(typed);
            if (says != null && !typed.equals(meant)) {
                return Optional.of("that " + says);
            }
        }
        for (Map<String, String> group : PARTS) {
            for (var part : group.entrySet()) {
                if (others(meant, group, part.getKey()).contains(typed)) {
                    return Optional.of(part.getKey() + " " + part.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The words that could be meant instead of a word: its listed near words, and those with
     * another beginning. Other ends would make words nobody writes ("iliacous").
     */
    static Set<String> of(String word) {
        Set<String> near = new LinkedHashSet<>();
        GROUPS.getOrDefault(word, List.of()).forEach(group -> near.addAll(group.keySet()));
        for (Map<String, String> group : PARTS) {
            group.keySet().stream()
                    .filter(part -> part.endsWith("-"))
                    .forEach(part -> near.addAll(others(word, group, part)));
        }
        near.remove(word);
        return near;
    }

    /** The word with one of the group's other parts changed into {@code part}. */
    private static Set<String> others(String word, Map<String, String> group, String part) {
        Set<String> others = new LinkedHashSet<>();
        for (String old : group.keySet()) {
            String letters = old.replace("-", "");
            int rest = word.length() - letters.length();
            if (old.equals(part) || rest < SHORTEST_REST) {
                continue;
            }
            if (old.endsWith("-") && word.startsWith(letters)) {
                others.add(part.replace("-", "") + word.substring(letters.length()));
            } else if (old.startsWith("-") && word.endsWith(letters)) {
                others.add(word.substring(0, rest) + part.replace("-", ""));
            }
        }
        return others;
    }
}
