package org.palpate.exchange;

import java.util.function.IntBinaryOperator;

/**
 * The black and white modules of a QR code: the patterns by which a reader finds its way, and the
 * words in the mask that reads best (ISO/IEC 18004, 7.3 to 7.10).
 */
final class QrGrid {

    /** A module turns its color where the mask gives 0, by column and row. */
    private static final IntBinaryOperator[] MASKS = {
        (x, y) -> (x + y) % 2,
        (x, y) -> y % 2,
        (x, y) -> x % 3,
        (x, y) -> (x + y) % 3,
        (x, y) -> (x / 3 + y / 2) % 2,
        (x, y) -> x * y % 2 + x * y % 3,
        (x, y) -> (x * y % 2 + x * y % 3) % 2,
        (x, y) -> ((x + y) % 2 + x * y % 3) % 2
    };

    private final int version;
    private final int size;
    private final boolean[][] black;
    private final boolean[][] fixed;

    private QrGrid(int version) {
        this.version = version;
        this.size = 17 + 4 * version;
        this.black = new boolean[size][size];
        this.fixed = new boolean[size][size];
    }

    /** The grid of these words in the mask with the least penalty. */
    static QrGrid of(int version, byte[] words) {
        QrGrid best = in(0, version, words);
        int least = QrPenalty.of(best);
        for (int mask = 1; mask < MASKS.length; mask++) {
            QrGrid other = in(mask, version, words);
            int penalty = QrPenalty.of(other);
            if (penalty < least) {
                best = other;
                least = penalty;
            }
        }
        return best;
    }

    private static QrGrid in(int mask, int version, byte[] words) {
        var grid = new QrGrid(version);
        grid.drawPatterns();
        grid.drawFormat(mask);
        grid.drawVersion();
        grid.drawWords(words, MASKS[mask]);
        return grid;
    }

    int size() {
        return size;
    }

    boolean isBlack(int x, int y) {
        return black[y][x];
    }

    private void set(int x, int y, boolean isBlack) {
        black[y][x] = isBlack;
        fixed[y][x] = true;
    }

    private void drawPatterns() {
        for (int i = 0; i < size; i++) {
            set(6, i, i % 2 == 0);
            set(i, 6, i % 2 == 0);
        }
        drawFinder(3, 3);
        drawFinder(size - 4, 3);
        drawFinder(3, size - 4);
        int[] places = aligning();
        int last = places.length - 1;
        for (int i = 0; i <= last; i++) {
            for (int j = 0; j <= last; j++) {
                boolean onFinder = i == 0 && j == 0 || i == 0 && j == last || i == last && j == 0;
                if (!onFinder) {
                    drawSquare(places[i], places[j], 2);
                }
            }
        }
    }

    private void drawFinder(int x, int y) {
        drawSquare(x, y, 4);
    }

    /** Rings of black and white around a middle, as far as the grid goes. */
    private void drawSquare(int x, int y, int reach) {
        for (int dy = -reach; dy <= reach; dy++) {
            for (int dx = -reach; dx <= reach; dx++) {
                int ring = Math.max(Math.abs(dx), Math.abs(dy));
                boolean inside = x + dx >= 0 && x + dx < size && y + dy >= 0 && y + dy < size;
                if (inside) {
                    set(x + dx, y + dy, reach == 2 ? ring != 1 : ring != 2 && ring != 4);
                }
            }
        }
    }

    private int[] aligning() {
        if (version == 1) {
            return new int[0];
        }
        int many = version / 7 + 2;
        int step = (version * 8 + many * 3 + 5) / (many * 4 - 4) * 2;
        int[] places = new int[many];
        places[0] = 6;
        for (int i = many - 1, at = size - 7; i >= 1; i--, at -= step) {
            places[i] = at;
        }
        return places;
    }

    /** Level M, whose bits are zero, and the mask, twice. */
    private void drawFormat(int mask) {
        int rest = mask;
        for (int i = 0; i < 10; i++) {
            rest = rest << 1 ^ (rest >>> 9) * 0x537;
        }
        int bits = (mask << 10 | rest) ^ 0x5412;
        for (int i = 0; i <= 5; i++) {
            set(8, i, bit(bits, i));
        }
        set(8, 7, bit(bits, 6));
        set(8, 8, bit(bits, 7));
        set(7, 8, bit(bits, 8));
        for (int i = 9; i < 15; i++) {
            set(14 - i, 8, bit(bits, i));
        }
        for (int i = 0; i < 8; i++) {
            set(size - 1 - i, 8, bit(bits, i));
        }
        for (int i = 8; i < 15; i++) {
            set(8, size - 15 + i, bit(bits, i));
        }
        set(8, size - 8, true);
    }

    private void drawVersion() {
        if (version < 7) {
            return;
        }
        int rest = version;
        for (int i = 0; i < 12; i++) {
            rest = rest << 1 ^ (rest >>> 11) * 0x1F25;
        }
        int bits = version << 12 | rest;
        for (int i = 0; i < 18; i++) {
            int across = size - 11 + i % 3;
            int along = i / 3;
            set(across, along, bit(bits, i));
            set(along, across, bit(bits, i));
        }
    }

    /** In columns two wide from the right, up and down by turns. */
    private void drawWords(byte[] words, IntBinaryOperator mask) {
        int next = 0;
        for (int right = size - 1; right >= 1; right -= 2) {
            if (right == 6) {
                right = 5;
            }
            boolean upward = (right + 1 & 2) == 0;
            for (int step = 0; step < size; step++) {
                for (int x = right; x >= right - 1; x--) {
                    int y = upward ? size - 1 - step : step;
                    if (!fixed[y][x]) {
                        boolean one = next < words.length * 8 && bit(words[next / 8], 7 - next % 8);
                        black[y][x] = one ^ (mask.applyAsInt(x, y) == 0);
                        next++;
                    }
                }
            }
        }
    }

    private static boolean bit(int bits, int place) {
        return (bits >>> place & 1) == 1;
    }
}
