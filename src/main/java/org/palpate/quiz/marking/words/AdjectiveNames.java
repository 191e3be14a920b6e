package org.palpate.quiz.marking.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.palpate.quiz.question.PlainText;

/**
 * A part named by an adjective: the {@code head of the femur} and the {@code femur head} are the
 * {@code femoral head}. Which adjective is said of which parts is in {@code adjectives.txt}: a
 * radial notch is none of the radius.
 */
final class AdjectiveNames {

    /** Parts that any bone may have, of which the bone's adjective means nothing else. */
    private static final Set<String> PARTS =
            Set.of(
                    "head",
                    "neck",
                    "shaft",
                    "body",
                    "crest",
                    "spine",
                    "tubercle",
                    "tuberosity",
                    "condyle",
                    "epicondyle",
                    "plateau",
                    "ramus",
                    "angle",
                    "base",
                    "apex",
                    "fracture",
                    "epiphysis",
                    "diaphysis",
                    "metaphysis",
                    "trochanter",
                    "wing",
                    "ala",
                    "process");

    private record Adjective(String word, Set<String> parts) {}

    /** By their noun. */
    private static final Map<String, Adjective> KNOWN = new HashMap<>();

    static {
        WordList.entries("adjectives.txt").forEach(AdjectiveNames::read);
    }

    private AdjectiveNames() {}

    private static void read(String entry) {
        String[] sides = entry.split(" (?=[:+-] )");
        Set<String> parts = new HashSet<>(PARTS);
        for (String side : List.of(sides).subList(1, sides.length)) {
            List<String> words = List.of(side.substring(2).strip().split(" "));
            switch (side.charAt(0)) {
                case '+' -> parts.addAll(words);
                case '-' -> parts.removeAll(words);
                default -> {
                    parts.clear();
                    parts.addAll(words);
                }
            }
        }
        String[] names = sides[0].split("=");
        for (String noun : List.of(names).subList(1, names.length)) {
            KNOWN.put(noun.strip(), new Adjective(names[0].strip(), Set.copyOf(parts)));
        }
    }

    /**
     * A part of something by its adjective, before the whole name of the part and before its last
     * word: {@code lateral humeral epicondyle}.
     *
     * @param part the part: {@code lateral epicondyle}
     * @param whole what it is part of: {@code humerus}, {@code left humerus}
     */
    static List<String> of(String part, String whole) {
        String side = whole.matches("(?i)(?:left|right) .*") ? whole.split(" ")[0] + " " : "";
        String name = whole.substring(side.length());
        Adjective adjective = KNOWN.get(Plurals.singular(PlainText.folded(name)));
        String last = part.substring(part.lastIndexOf(' ') + 1);
        if (adjective == null
                || !adjective.parts().contains(Plurals.singular(last.toLowerCase(Locale.ROOT)))) {
            return List.of();
        }
        String before = part.substring(0, part.length() - last.length());
        List<String> said = new ArrayList<>();
        said.add(side + adjective.word() + " " + part);
        if (!before.isEmpty()) {
            said.add(side + before + adjective.word() + " " + last);
        }
        return said;
    }

    /** A noun before the part it has, by its adjective: {@code femur head}. */
    static List<String> inFront(String text) {
        int last = text.lastIndexOf(' ');
        if (last < 0) {
            return List.of();
        }
        String part = text.substring(last + 1);
        String front = text.substring(0, last);
        List<String> said = new ArrayList<>();
        for (int from = 0; from >= 0; from = front.indexOf(' ', from) + 1) {
            String before = front.substring(0, from);
            of(part, front.substring(from)).forEach(name -> said.add(before + name));
            if (front.indexOf(' ', from) < 0) {
                break;
            }
        }
        return said;
    }
}
