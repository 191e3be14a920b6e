package org.palpate.quiz.marking.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words taken back to one of their kind: {@code vertebrae} to {@code vertebra}, {@code muscles} to
 * {@code muscle}; {@code psoas} stays. The words no rule fits are in {@code plurals.txt}.
 */
public final class Plurals {

    private static final Map<String, String> LISTED = new HashMap<>();

    static {
        for (String entry : WordList.entries("plurals.txt")) {
            String[] sides = entry.split("\\s+");
            LISTED.put(sides[0], sides[sides.length - 1]);
        }
    }

    /** {@code ischiadici}; what is none, like {@code dorsi}, reads alike on either side. */
    private static final Pattern LATIN = Pattern.compile("[a-z]{3,}[bcdfghklmnprstvxz]e?i");

    private Plurals() {}

    /** The singular of a lower-case word; a word in the singular stays as it is. */
    public static String singular(String word) {
        String listed = LISTED.get(word);
        if (listed != null) {
            return listed;
        }
        if (word.length() < 4) {
            return word;
        }
        if (word.endsWith("ae")) {
            return without(word, 1);
        }
        if (LATIN.matcher(word).matches() && !Compounds.begins(word)) {
            return without(word, 1) + "us";
        }
        if (word.endsWith("ies")) {
            return without(word, 3) + "y";
        }
        if (word.matches(".*(sh|ch|x|ss)es")) {
            return without(word, 2);
        }
        return word.matches(".*[^sui]s") ? without(word, 1) : word;
    }

    /**
     * What else a word may be the plural of: {@code bases} of {@code basis}, {@code meniscuses} of
     * {@code meniscus}. Which of them it is, only the word that is meant can tell.
     */
    static List<String> others(String word) {
        List<String> others = new ArrayList<>();
        if (word.equals("seconds")) {
            others.add("2nd");
        }
        if (word.equals("second")) {
            others.add(word); // that of time
        }
        if (word.matches(".{2,}ses")) {
            others.add(without(word, 2));
            others.add(without(word, 2).replaceFirst("ss$", "s"));
            others.add(without(word, 2).replaceFirst("s$", "sis"));
        }
        return others;
    }

    private static String without(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
