package org.palpate.exchange;

import java.nio.charset.StandardCharsets;

/**
 * A QR code of a text (ISO/IEC 18004): bytes in UTF-8, error correction level M, which reads with
 * 15 % of it spoiled, as small as the text allows. A drawing in black on white with the quiet edge
 * around it that readers need.
 */
final class QrCode {

    /** The largest that is made holds 362 bytes: longer than any address of ours. */
    private static final int LARGEST = 14;

    private static final int QUIET = 4;
    private static final int BYTE_MODE = 4;

    /** Where lengths take 16 bits in place of 8. */
    private static final int LONG_LENGTHS = 10;

    private final QrGrid grid;

    private QrCode(QrGrid grid) {
        this.grid = grid;
    }

    /**
     * The code of a text.
     *
     * @throws IllegalArgumentException when it has more than 362 bytes
     */
    static QrCode of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int version = 1; version <= LARGEST; version++) {
            int header = version < LONG_LENGTHS ? 12 : 20;
            int room = QrWords.dataWords(version);
            if (header + 8 * bytes.length <= 8 * room) {
                return new QrCode(
                        QrGrid.of(version, QrWords.of(version, data(bytes, version, room))));
            }
        }
        throw new IllegalArgumentException(
                "A QR code of %d bytes: at most 362 are taken".formatted(bytes.length));
    }

    /** The mode, the length, the bytes, the end, and what fills the room. */
    private static byte[] data(byte[] bytes, int version, int room) {
        var bits = new QrWords.Bits(room);
        bits.add(BYTE_MODE, 4);
        bits.add(bytes.length, version < LONG_LENGTHS ? 8 : 16);
        for (byte one : bytes) {
            bits.add(one & 0xFF, 8);
        }
        return bits.filled();
    }

    /** How many modules a side has, without the quiet edge. */
    int size() {
        return grid.size();
    }

    /** Whether a module is black; columns and rows from 0. */
    boolean isBlack(int column, int row) {
        return grid.isBlack(column, row);
    }

    /**
     * The drawing.
     *
     * @param title what it is, for who cannot see it
     */
    String svg(String title) {
        int side = size() + 2 * QUIET;
        var path = new StringBuilder();
        for (int row = 0; row < size(); row++) {
            for (int column = 0; column < size(); column++) {
                if (isBlack(column, row)) {
                    path.append("M%d %dh1v1h-1z".formatted(column + QUIET, row + QUIET));
                }
            }
        }
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" role=\"img\"><title>%2$s</title>"
                        + "<rect width=\"%1$d\" height=\"%1$d\" style=\"fill:#ffffff;stroke:none\"/>"
                        + "<path d=\"%3$s\" style=\"fill:#000000;stroke:none\"/></svg>")
                .formatted(side, title, path);
    }
}
