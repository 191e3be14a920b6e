package org.palpate.quiz.marking.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palpate.quiz.question.PlainText;

/**
 * One thing said in another order: {@code nerve sciatic} is sciatic nerve, {@code flexion of the
 * hip} is hip flexion, {@code head of the femur} is femoral head ({@link AdjectiveNames}), {@code
 * psoas major (left)} and {@code L psoas major} are left psoas major. Nothing is left out and
 * nothing is added, so a side or a place never gets lost.
 */
public final class WordOrder {

    /** Kinds of structures, which some languages put in front of their names. */
    private static final Set<String> KINDS = new HashSet<>();

    private static final Pattern KIND_FIRST = Pattern.compile("(\\p{L}{4,}) (\\p{L}.*)");

    /** Two phrases of few words. */
    private static final Pattern OF =
            Pattern.compile(
                    "(?i)(?:the )?(\\p{L}{3,}(?: \\p{L}{3,}){0,2}) of (?:the |an? )?"
                            + "(\\p{L}{3,}(?: \\p{L}{3,})?)");

    private static final Pattern SIDE_FIRST = Pattern.compile("(?i)(l|r|lt|rt)\\.? (\\p{L}{3}.*)");

    private static final Pattern SIDE_LAST =
            Pattern.compile(
                    "(?i)(\\p{L}{3}.*?)(?:,? (left|right)| \\((left|right|l|r)\\)|, ?(l|r))(?: side)?");

    static {
        for (String entry : WordList.entries("kinds.txt")) {
            if (!entry.startsWith("which ")) {
                KINDS.add(entry);
            }
        }
    }

    private WordOrder() {}

    /** The same in the usual order; nothing if it stands in it. */
    public static List<String> usual(String text) {
        String plain = PlainText.of(text).replaceFirst("(?i)^the ", "");
        List<String> usual = new ArrayList<>();
        Matcher kind = KIND_FIRST.matcher(plain);
        if (kind.matches() && isKind(kind.group(1))) {
            String name = kind.group(2).length() == 1 ? letter(kind.group(2)) : kind.group(2);
            usual.add(name + " " + kind.group(1));
        }
        Matcher of = OF.matcher(plain);
        if (of.matches()) {
            usual.add(of.group(2) + " " + of.group(1));
            usual.addAll(AdjectiveNames.of(of.group(1), of.group(2)));
        }
        usual.addAll(EverydayWords.inBooks(plain));
        usual.addAll(AdjectiveNames.inFront(plain));
        usual.addAll(LatinNames.inEnglish(Abbreviations.bareSpelledOut(plain)));
        usual.addAll(LatinNames.inEnglish(Abbreviations.spelledOut(plain)));
        Matcher first = SIDE_FIRST.matcher(plain);
        if (first.matches()) {
            usual.add(side(first.group(1)) + " " + first.group(2));
        }
        Matcher last = SIDE_LAST.matcher(plain);
        if (last.matches()) {
            String side = last.group(2) == null ? last.group(3) : last.group(2);
            usual.add(side(side == null ? last.group(4) : side) + " " + last.group(1));
        }
        return usual;
    }

    /** What a Latin word by itself names among things of a kind: {@code facialis} among nerves. */
    public static List<String> latin(String text, String kind) {
        return LatinNames.among(kind, text);
    }

    /** Behind its kind an "a" is no article: vitamin a. */
    private static String letter(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private static boolean isKind(String word) {
        return KINDS.contains(Plurals.singular(PlainText.folded(word)));
    }

    private static String side(String letters) {
        return letters.toLowerCase(Locale.ROOT).startsWith("l") ? "left" : "right";
    }
}
