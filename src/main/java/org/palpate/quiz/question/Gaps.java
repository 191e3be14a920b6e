package org.palpate.quiz.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text with holes: {@code The {psoas} ends on the {trochanter}.}
 *
 * @param about what every question has
 * @param text the text; a gap stands in it once, as its name in braces
 * @param gaps the gaps by name, kept in the order of the text
 */
public record Gaps(About about, String text, Map<String, Gap> gaps) implements Question {

    /** Refuses a text and gaps that do not belong together, naming the gap. */
    public Gaps {
        String thing = "Question '%s'".formatted(about.key());
        Map<String, Gap> inOrder = new LinkedHashMap<>();
        for (Piece piece : Piece.of(text)) {
            if (piece instanceof Piece.Hole(String name)) {
                Gap gap = gaps.get(name);
                if (gap == null) {
                    throw new IllegalArgumentException(
                            "%s has {%s} in its text but no such gap: describe it under 'gaps'"
                                    .formatted(thing, name));
                }
                Require.that(
                        inOrder.put(name, gap) == null,
                        "%s has {%s} in its text twice: name the gaps apart",
                        thing,
                        name);
            }
        }
        for (String name : gaps.keySet()) {
            Require.that(
                    inOrder.containsKey(name),
                    "%s has a gap '%s' its text does not mention: write {%s} where it belongs",
                    thing,
                    name,
                    name);
        }
        Require.that(!inOrder.isEmpty(), "%s has no gap: write {name} where one belongs", thing);
        gaps = Require.ordered(inOrder);
    }

    /** The text taken apart into words and holes. */
    public List<Piece> pieces() {
        return Piece.of(text);
    }
}
