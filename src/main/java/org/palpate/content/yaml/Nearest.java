package org.palpate.content.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palpate.refusal.NearName;

/** Finds what somebody probably meant: {@code expanation} → {@code explanation}. */
public final class Nearest {

    private static final int MOST_NAMED = 20;
    private static final int LONGEST_WORD = 80;

    private Nearest() {}

    /** The known word that a slip of the pen, or stopping short, turns into the given one. */
    public static Optional<String> to(String word, Collection<String> known) {
        if (word.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        int farthest = Math.max(1, word.length() / 3);
        return known.stream()
                .filter(one -> one.startsWith(word) || NearName.distance(word, one) <= farthest)
                .min(Comparator.comparingInt(one -> NearName.distance(word, one)));
    }

    /** "Did you mean 'explanation'?" or, when nothing is near, "Known here: …". */
    public static String hint(String word, Collection<String> known) {
        return to(word, known)
                .map("Did you mean '%s'?"::formatted)
                .orElseGet(() ->
                        known.isEmpty()
                                ? "There are none."
                                : "Known here: %s.".formatted(list(known)));
    }

    private static String list(Collection<String> known) {
        String named = known.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return known.size() > MOST_NAMED ? named + ", …" : named;
    }
}
