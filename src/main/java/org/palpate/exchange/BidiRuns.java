package org.palpate.exchange;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a text that run one way, by the Unicode Bidirectional Algorithm (UAX 9) that
 * Java brings along. The PDF writer sets them side by side from the left, so what stands within a
 * stretch from the right, like a number in a Hebrew name, belongs to it and is turned with it.
 */
final class BidiRuns implements BidiSplitter {

    private final List<BidiTextRun> runs = new ArrayList<>();

    /** A text of one line in the order in which the eye meets its signs, Arabic letters joined. */
    static String seen(String text) {
        if (text.isEmpty()) {
            return text;
        }
        var runs = new BidiRuns();
        var shapes = new ArabicShapes();
        runs.setParagraph(text, LTR);
        var seen = new StringBuilder(text.length());
        for (BidiTextRun run : runs.runs) {
            String piece = text.substring(run.getStart(), run.getStart() + run.getLength());
            seen.append(
                    run.getDirection() == RTL
                            ? shapes.reorderRTLTextToLTR(shapes.shapeText(piece))
                            : piece);
        }
        return seen.toString();
    }

    @Override
    public void setParagraph(String text, byte direction) {
        runs.clear();
        var paragraph = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        int start = 0;
        for (int run = 0; run < paragraph.getRunCount(); run++) {
            byte way = paragraph.getRunLevel(run) == 0 ? LTR : RTL;
            boolean last = run + 1 == paragraph.getRunCount();
            if (last || (paragraph.getRunLevel(run + 1) == 0 ? LTR : RTL) != way) {
                int end = paragraph.getRunLimit(run);
                runs.add(new BidiTextRun(start, end - start, way));
                start = end;
            }
        }
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        return runs.get(run);
    }

    @Override
    public byte getBaseDirection(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .mapToObj(BidiRuns::strong)
                .filter(direction -> direction != NEUTRAL)
                .findFirst()
                .orElse(NEUTRAL);
    }

    private static Byte strong(int directionality) {
        return switch ((byte) directionality) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LTR;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    RTL;
            default -> NEUTRAL;
        };
    }
}
