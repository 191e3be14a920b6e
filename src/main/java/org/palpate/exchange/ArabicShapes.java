package org.palpate.exchange;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Text that runs from right to left, as the PDF writer wants it: Arabic letters joined, and the
 * whole in the order of the eye. The writer sets one glyph per character, so each letter is
 * replaced by the presentation form for its place in the word (The Unicode Standard, 9.2). The
 * forms come from Unicode itself: the compatibility decompositions of the blocks FB50 and FE70, in
 * which the forms of a letter follow each other as isolated, final, initial and medial.
 */
final class ArabicShapes implements BidiReorderer {

    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final char LAM = '\u0644';
    private static final char KASHIDA = '\u0640';
    private static final char JOINER = '\u200d';

    /** Letter → its forms: four, two (joins only what stands before it), or one. */
    private static final Map<Character, String> FORMS = new HashMap<>();

    /** The alef after a lam → their ligature's two forms, isolated and final. */
    private static final Map<Character, String> LAM_ALEF = new HashMap<>();

    static {
        // The second block first: the first has further forms of two of its letters.
        collect('\uFE80', '\uFEFC');
        collect('\uFB50', '\uFBFF');
    }

    private static void collect(char first, char last) {
        Map<String, StringBuilder> forms = new HashMap<>();
        for (char form = first; form <= last; form++) {
            String plain = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
            if (!plain.equals(String.valueOf(form))) {
                forms.computeIfAbsent(plain, none -> new StringBuilder()).append(form);
            }
        }
        forms.forEach((plain, found) -> {
            if (plain.length() == 1 && found.length() != 3) {
                FORMS.putIfAbsent(plain.charAt(0), found.toString());
            } else if (plain.length() == 2 && plain.charAt(0) == LAM && found.length() == 2) {
                LAM_ALEF.putIfAbsent(plain.charAt(1), found.toString());
            }
        });
    }

    @Override
    public String shapeText(String text) {
        List<Character> shaped = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            int next = nextLetter(text, at);
            boolean joinedBefore = joinsNext(before(text, at)) && joinsPrevious(letter);
            String ligature =
                    letter == LAM && next == at + 1 && next < text.length()
                            ? LAM_ALEF.getOrDefault(text.charAt(next), "")
                            : "";
            if (!ligature.isEmpty()) {
                shaped.add(ligature.charAt(joinedBefore ? FINAL : ISOLATED));
                at = next;
            } else {
                boolean joinedAfter =
                        joinsNext(letter)
                                && next < text.length()
                                && joinsPrevious(text.charAt(next));
                shaped.add(form(letter, joinedBefore, joinedAfter));
            }
        }
        var written = new StringBuilder();
        shaped.forEach(written::append);
        return written.toString();
    }

    private static char form(char letter, boolean joinedBefore, boolean joinedAfter) {
        String forms = FORMS.getOrDefault(letter, "");
        if (forms.isEmpty()) {
            return letter;
        }
        int place =
                joinedBefore ? (joinedAfter ? MEDIAL : FINAL) : (joinedAfter ? INITIAL : ISOLATED);
        return forms.charAt(Math.min(place, forms.length() - 1));
    }

    /** Whether a letter joins the one that follows it in the text. */
    private static boolean joinsNext(char letter) {
        return letter == KASHIDA
                || letter == JOINER
                || FORMS.getOrDefault(letter, "").length() == 4;
    }

    private static boolean joinsPrevious(char letter) {
        return letter == KASHIDA
                || letter == JOINER
                || FORMS.getOrDefault(letter, "").length() >= 2;
    }

    /**
     * The letter before, past vowel signs, which change no joining; a blank where there is none.
     */
    private static char before(String text, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (!isMark(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    private static int nextLetter(String text, int at) {
        int next = at + 1;
        while (next < text.length() && isMark(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    @Override
    public String deshapeText(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** From the right to the left; numbers and foreign words in it keep their own way. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        var paragraph = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        int count = paragraph.getRunCount();
        byte[] levels = new byte[count];
        String[] runs = new String[count];
        for (int run = 0; run < count; run++) {
            levels[run] = (byte) paragraph.getRunLevel(run);
            String piece = text.substring(paragraph.getRunStart(run), paragraph.getRunLimit(run));
            runs[run] = levels[run] % 2 == 0 ? piece : turned(piece);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return String.join("", runs);
    }

    /** Each letter with its marks, and brackets mirrored. */
    private static String turned(String text) {
        var turned = new StringBuilder(text.length());
        int end = text.length();
        while (end > 0) {
            int start = text.offsetByCodePoints(end, -1);
            while (start > 0 && isMark(text.codePointAt(start))) {
                start = text.offsetByCodePoints(start, -1);
            }
            turned.append(mirrored(text.substring(start, end)));
            end = start;
        }
        return turned.toString();
    }

    private static String mirrored(String letter) {
        return switch (letter) {
            case "(" -> ")";
            case ")" -> "(";
            case "[" -> "]";
            case "]" -> "[";
            case "{" -> "}";
            case "}" -> "{";
            case "<" -> ">";
            case ">" -> "<";
            case "«" -> "»";
            case "»" -> "«";
            default -> letter;
        };
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
