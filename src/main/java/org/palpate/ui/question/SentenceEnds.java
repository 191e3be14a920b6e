package org.palpate.ui.question;

/**
 * Keeps the period of a sentence at the sentence, in a text whose sentences run in different
 * directions and are cut in pieces by fields. By itself a period that closes a sentence from right
 * to left is drawn where the page's own direction ends, at the far side of its sentence. A sentence
 * runs as its first letter does; behind its end goes the mark of that direction (UAX 9), which
 * nobody sees or hears. A text from left to right alone is left as it is. Reads one text, from its
 * first piece to its last.
 */
final class SentenceEnds {

    private static final String ENDS = ".!?…؟";
    private static final char LEFT_TO_RIGHT_MARK = '\u200e';
    private static final char RIGHT_TO_LEFT_MARK = '\u200f';

    /** None: no letter of the sentence has been read. */
    private static final char NONE = 0;

    private char mark = NONE;
    private boolean mixed;

    /** The next piece of the text, for display. */
    String after(String piece) {
        var shown = new StringBuilder(piece.length() + 2);
        for (int i = 0; i < piece.length(); i++) {
            char sign = piece.charAt(i);
            shown.append(sign);
            if (mark == NONE) {
                mark = markOf(Character.getDirectionality(sign));
                mixed = mixed || mark == RIGHT_TO_LEFT_MARK;
            } else if (ENDS.indexOf(sign) >= 0 && isLast(piece, i)) {
                if (mixed) {
                    shown.append(mark);
                }
                mark = NONE;
            }
        }
        return shown.toString();
    }

    /** "2.5" and "i.e." have periods that end nothing. */
    private static boolean isLast(String piece, int at) {
        return at + 1 == piece.length() || Character.isWhitespace(piece.charAt(at + 1));
    }

    private static char markOf(byte direction) {
        return switch (direction) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LEFT_TO_RIGHT_MARK;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    RIGHT_TO_LEFT_MARK;
            default -> NONE;
        };
    }
}
