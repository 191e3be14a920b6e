package org.palpate.quiz.marking.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Latin words of anatomy in all their cases, from {@code latin.txt}: {@code facialis} and {@code
 * fascialis}, {@code costae} and {@code coxae} are one letter apart and different structures, so
 * none is a slip of the other. A case of the word that was meant is still that word.
 */
final class LatinForms {

    private static final Map<String, List<String>> ENDINGS =
            Map.of(
                    "is e", List.of("is", "e", "i", "em", "es", "ia", "ium", "ibus"),
                    "us a",
                            List.of(
                                    "us", "a", "um", "i", "ae", "o", "am", "orum", "arum", "is",
                                    "os", "as"),
                    "us i", List.of("us", "i", "o", "um", "orum", "is", "os"),
                    "a ae", List.of("a", "ae", "am", "arum", "is", "as"),
                    "um i", List.of("um", "i", "o", "a", "orum", "is"),
                    "us us", List.of("us", "ui", "um", "u", "uum", "ibus"),
                    "other", List.of("is", "i", "em", "e", "es", "um", "ium", "ibus", "a"),
                    "es ei", List.of("es", "ei", "em", "e", "erum", "ebus"));

    /** Every form with the stems of the words it may be of. */
    static final Map<String, Set<String>> STEMS = new HashMap<>();

    static {
        for (String entry : WordList.entries("latin.txt")) {
            String[] sides = entry.split(": ");
            for (String word : sides[1].split(" ")) {
                add(sides[0], word);
            }
        }
    }

    /** The longest English ending of such a word. */
    private static final int LONGEST = 3;

    private LatinForms() {}

    private static void add(String declined, String word) {
        String[] cases = word.split("/");
        String model = cases[cases.length - 1];
        String ending =
                declined.equals("other")
                        ? model.replaceFirst(".*?(is|i)$", "$1")
                        : declined.split(" ")[0];
        String stem = model.substring(0, model.length() - ending.length());
        addStem(cases[0], stem);
        ENDINGS.getOrDefault(declined, List.of()).forEach(end -> addStem(stem + end, stem));
    }

    private static void addStem(String form, String stem) {
        STEMS.computeIfAbsent(form, one -> new HashSet<>()).add(stem);
    }

    /** Whether a word is a case of one that is listed. */
    static boolean has(String word) {
        return STEMS.containsKey(word);
    }

    /** Whether a form may be one of the word meant, Latin or English: faciale is facial. */
    static boolean areSame(String form, String meant) {
        Set<String> stems = STEMS.getOrDefault(form, Set.of());
        return stems.stream().anyMatch(stem -> isOf(stem, meant))
                || STEMS.getOrDefault(meant, Set.of()).stream().anyMatch(stems::contains);
    }

    /** Whether an English word is a stem with few letters behind it: anserin-e, cutane-ous. */
    private static boolean isOf(String stem, String english) {
        return english.startsWith(stem) && english.length() <= stem.length() + LONGEST;
    }
}
