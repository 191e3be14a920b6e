package org.palpate.exchange;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A QR code of a text (ISO/IEC 18004) with error correction level M, which reads with 15 % of it
 * spoiled, as small as the text allows. A drawing in black on white with the quiet edge around it
 * that readers need.
 */
final class QrCode {

    private static final int QUIET = 4;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /**
     * The code of a text.
     *
     * @throws IllegalArgumentException when it is longer than any code holds
     */
    static QrCode of(String text) {
        // The name of a character set is only said where it must be: old readers stumble over it.
        boolean plain = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
        Map<EncodeHintType, ?> hints =
                plain ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8);
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(
                    "A QR code of %d characters: no code holds them".formatted(text.length()),
                    tooLong);
        }
    }

    /** How many modules a side has, without the quiet edge. */
    int size() {
        return modules.getWidth();
    }

    /** Whether a module is black; columns and rows from 0. */
    boolean isBlack(int column, int row) {
        return modules.get(column, row) == 1;
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
