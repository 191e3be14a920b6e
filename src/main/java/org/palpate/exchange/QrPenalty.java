package org.palpate.exchange;

/**
 * How badly a grid reads (ISO/IEC 18004, 7.8.3): long runs, blocks, what looks like a finder, and
 * too much of one color.
 */
final class QrPenalty {

    private static final boolean[] FINDER = {
        true, false, true, true, true, false, true, false, false, false, false
    };

    private QrPenalty() {}

    static int of(QrGrid grid) {
        int size = grid.size();
        int penalty = 0;
        int dark = 0;
        for (int line = 0; line < size; line++) {
            boolean[] row = new boolean[size];
            boolean[] column = new boolean[size];
            for (int at = 0; at < size; at++) {
                row[at] = grid.isBlack(at, line);
                column[at] = grid.isBlack(line, at);
                dark += row[at] ? 1 : 0;
                penalty += isBlock(grid, at, line) ? 3 : 0;
            }
            penalty += ofLine(row) + ofLine(column);
        }
        int off = Math.abs(dark * 20 - size * size * 10);
        return penalty + off / (size * size) * 10;
    }

    private static boolean isBlock(QrGrid grid, int x, int y) {
        if (x + 1 >= grid.size() || y + 1 >= grid.size()) {
            return false;
        }
        boolean black = grid.isBlack(x, y);
        return grid.isBlack(x + 1, y) == black
                && grid.isBlack(x, y + 1) == black
                && grid.isBlack(x + 1, y + 1) == black;
    }

    private static int ofLine(boolean[] line) {
        int penalty = 0;
        int run = 0;
        for (int at = 0; at < line.length; at++) {
            run = at > 0 && line[at] == line[at - 1] ? run + 1 : 1;
            if (run == 5) {
                penalty += 3;
            } else if (run > 5) {
                penalty++;
            }
            penalty += isFinder(line, at, false) ? 40 : 0;
            penalty += isFinder(line, at, true) ? 40 : 0;
        }
        return penalty;
    }

    private static boolean isFinder(boolean[] line, int from, boolean backward) {
        if (from + FINDER.length > line.length) {
            return false;
        }
        for (int i = 0; i < FINDER.length; i++) {
            if (line[from + i] != FINDER[backward ? FINDER.length - 1 - i : i]) {
                return false;
            }
        }
        return true;
    }
}
