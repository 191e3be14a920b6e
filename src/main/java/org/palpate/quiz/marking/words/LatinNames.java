package org.palpate.quiz.marking.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palpate.quiz.question.PlainText;

/**
 * Latin names said in English, as far as a rule makes one of the other: {@code nervus facialis} is
 * the facial nerve, {@code arteria glutea superior} the superior gluteal artery. The endings are
 * those of Latin adjectives; a word that none of them makes English stays what it is, and then
 * nothing fits. Names no rule makes are in {@code synonyms.txt}.
 */
final class LatinNames {

    private static final Map<String, String> KINDS =
            Map.ofEntries(
                    Map.entry("nervus", "nerve"),
                    Map.entry("arteria", "artery"),
                    Map.entry("vena", "vein"),
                    Map.entry("musculus", "muscle"),
                    Map.entry("ligamentum", "ligament"),
                    Map.entry("ramus", "branch"),
                    Map.entry("fascia", "fascia"),
                    Map.entry("os", "bone"),
                    Map.entry("articulatio", "joint"),
                    Map.entry("plexus", "plexus"),
                    Map.entry("nodus", "node"),
                    Map.entry("processus", "process"),
                    Map.entry("fossa", "fossa"),
                    Map.entry("foramen", "foramen"),
                    Map.entry("glandula", "gland"),
                    Map.entry("bursa", "bursa"));

    private static final Pattern NAME =
            Pattern.compile("(?i)(\\p{L}{2,12}) (\\p{L}{4,20}(?: \\p{L}{4,20}){0,2})");

    /** A Latin ending and the English ones that stand for it. */
    private record Ending(Pattern latin, List<String> english) {}

    /** The first that fits counts: -ius is no -us. */
    private static final List<Ending> ENDINGS =
            List.of(
                    new Ending(Pattern.compile("i(?:us|a|um)$"), List.of("", "y")),
                    new Ending(Pattern.compile("(?:oide)(?:us|a|um)$"), List.of("oid")),
                    new Ending(Pattern.compile("(?:us|a|um)$"), List.of("", "al", "ous", "e")),
                    new Ending(Pattern.compile("(?:is|e)$"), List.of("", "id")));

    private LatinNames() {}

    /** The English names a Latin one may have; nothing for what is none. */
    static List<String> inEnglish(String text) {
        Matcher name = NAME.matcher(PlainText.of(text));
        if (!name.matches()) {
            return List.of();
        }
        String kind = KINDS.get(PlainText.folded(name.group(1)));
        if (kind == null) {
            return List.of();
        }
        List<String> names = List.of(kind);
        for (String adjective : name.group(2).toLowerCase(Locale.ROOT).split(" ")) {
            List<String> more = new ArrayList<>();
            for (String english : adjectives(adjective)) {
                names.forEach(behind -> more.add(english + " " + behind));
            }
            names = more;
        }
        return names;
    }

    /** The English names of one Latin word by itself, where a thing of this kind is asked for. */
    static List<String> among(String kind, String text) {
        String word = PlainText.of(text);
        return word.matches("\\p{L}{5,20}")
                ? KINDS.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(kind))
                        .flatMap(entry -> inEnglish(entry.getKey() + " " + word).stream())
                        .toList()
                : List.of();
    }

    private static List<String> adjectives(String latin) {
        List<String> adjectives = new ArrayList<>(List.of(latin));
        for (Ending ending : ENDINGS) {
            Matcher found = ending.latin().matcher(latin);
            if (found.find()) {
                String stem = latin.substring(0, found.start());
                ending.english().forEach(end -> adjectives.add(stem + end));
                break;
            }
        }
        return adjectives;
    }
}
