package org.palpate.content.search;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that stand one after the other, whatever their case, accents and number: a name as it is
 * looked for in a text.
 */
public final class Phrase {

    /** "sacroiliac (SI) joint". */
    private static final Pattern ABBREVIATED =
            Pattern.compile("([^()]*?)\\s*\\(([^()]+)\\)\\s*([^()]*)");

    /** "Obturator internus and the two gemelli". */
    private static final Pattern BETWEEN_NAMES =
            Pattern.compile("\\s+and\\s+(?:the\\s+)?(?:two\\s+|three\\s+|four\\s+)?|\\s*[,/]\\s*");

    private final List<String> stems;

    private Phrase(List<String> stems) {
        this.stems = stems;
    }

    /**
     * The ways in which a name may be written: whole; with either half of an abbreviation; and each
     * of several names that stand in one.
     */
    public static List<Phrase> of(String name) {
        Matcher parts = ABBREVIATED.matcher(name);
        Stream<String> forms =
                parts.matches()
                        ? Stream.of(
                                parts.group(1) + " " + parts.group(3),
                                parts.group(2) + " " + parts.group(3))
                        : Stream.concat(Stream.of(name), Stream.of(BETWEEN_NAMES.split(name)));
        return forms.map(form -> Words.in(form).stream().map(Words.Word::stem).toList())
                .filter(stems -> !stems.isEmpty())
                .distinct()
                .map(Phrase::new)
                .toList();
    }

    /** How many words it has. */
    int length() {
        return stems.size();
    }

    /** Whether it stands at this place of a text. */
    boolean isAt(List<String> text, int place) {
        return place + stems.size() <= text.size()
                && text.subList(place, place + stems.size()).equals(stems);
    }
}
