package org.palpate.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** QR codes that a phone reads. */
class QrCodeTest {

    private static final int QUIET = 4;
    private static final int PIXELS = 5;
    private static final int WHITE = 0xFFFFFF;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://palpate.school.org/certificate/AbCdEfGhIjKlMnOpQrStUv",
                "http://localhost:8080/certificate/AbCdEfGhIjKlMnOpQrStUv",
                "https://bücher.example/c/1",
                "https://школа.example/c/1",
                "A"
            })
    void whatWasWrittenIsRead(String text) throws Exception {
        assertThat(read(QrCode.of(text))).isEqualTo(text);
    }

    @Test
    void aTextThatFitsNoneIsRefused() {
        assertThatThrownBy(() -> QrCode.of("a".repeat(3_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3000");
    }

    @Test
    void theDrawingHasAQuietEdgeAndATitle() {
        String svg = QrCode.of("A").svg("QR code");

        assertThat(svg).contains("viewBox=\"0 0 29 29\"", "<title>QR code</title>", "M4 4h1v1h-1z");
    }

    private static String read(QrCode code) throws Exception {
        int side = (code.size() + 2 * QUIET) * PIXELS;
        int[] picture = new int[side * side];
        Arrays.fill(picture, WHITE);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int column = x / PIXELS - QUIET;
                int row = y / PIXELS - QUIET;
                boolean inside =
                        column >= 0 && row >= 0 && column < code.size() && row < code.size();
                if (inside && code.isBlack(column, row)) {
                    picture[y * side + x] = 0;
                }
            }
        }
        var seen =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, picture)));
        return new QRCodeReader().decode(seen).getText();
    }
}
