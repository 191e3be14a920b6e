package org.palpate.quiz.marking.words;

import java.util.List;
import java.util.regex.Pattern;

/** British spelling taken to American: {@code haematoma} and {@code hematoma} are one word. */
public final class Spelling {

    private record Change(Pattern from, String to) {}

    /** In this order; a change never makes one word of two that differ in meaning. */
    private static final List<Change> CHANGES =
            List.of(
                    change("(?<=.)ae(?=[a-z]{2})(?!r|l)|^ae(?=ti|st)", "e"),
                    change("^haem", "hem"),
                    change("^oe(?=d|s|st)|(?<=rrh|pn)oe|(?<=^c)oe(?=l)|(?<=^hom|^am)oe", "e"),
                    change("manoeuvr(?=e|i)", "maneuver"),
                    change("(?<=maneuver)e$", ""),
                    change("^foe(?=t)", "fe"),
                    change("paed", "ped"),
                    change("gynaec", "gynec"),
                    change("(?<=col|lab|hum|tum|behavi|vap|od|fav|vig|harb)our", "or"),
                    change("(?<=(?:^|s)m)ould", "old"),
                    change("draught", "draft"),
                    change("plough", "plow"),
                    change("^pyri(?=form)", "piri"),
                    change("leuco", "leuko"),
                    change("(?<=def|off|pret)ence$", "ense"),
                    change("^licence", "license"),
                    change("^practis", "practic"),
                    change("(?<=jud)gement", "gment"),
                    change("^programme$", "program"),
                    change("(?<=anal|catal|dial)ogue$", "og"),
                    change("(?<=(?:lab|mod|trav|canc|lev)e)ll(?=ed|ing|er)", "l"),
                    change("(?<=fib|cent|lit|met|calib|theat|goit|^tit)re$", "er"),
                    change("(?<=.{4}[a-z])is(?=(?:e|ed|er|ing|ation)$)", "iz"),
                    change("(?<=neuron)e$", ""),
                    change("^ageing", "aging"),
                    change("^artefact", "artifact"),
                    change("^calliper", "caliper"),
                    change("ys(?=(?:e|ed|er|ing)$)", "yz"),
                    change("grey", "gray"),
                    change("sulph", "sulf"));

    private Spelling() {}

    /** A word in American spelling. */
    public static String american(String word) {
        String american = word;
        for (Change change : CHANGES) {
            american = change.from().matcher(american).replaceAll(change.to());
        }
        return american;
    }

    private static Change change(String from, String to) {
        return new Change(Pattern.compile(from), to);
    }
}
