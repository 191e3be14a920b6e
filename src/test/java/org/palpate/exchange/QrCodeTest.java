package org.palpate.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** QR codes that a phone reads. */
class QrCodeTest {

    /** Read without a fault by ZXing 3.5.4, which reads all versions that are made here. */
    private static final String READ =
            """
            #######.#####.#.########..#######
            #.....#.#.#..#..#.#..####.#.....#
            #.###.#..###.#......#.#...#.###.#
            #.###.#.###.#..##..#.##.#.#.###.#
            #.###.#..##.#.###..#....#.#.###.#
            #.....#.....#.....###...#.#.....#
            #######.#.#.#.#.#.#.#.#.#.#######
            ........#####.#.##.....##........
            #.##.###.#.#..#.##...#....#..#.##
            #.#.#....###.##.######.#..##.##.#
            #.#######.#.##..#.#..###.#.###.##
            .#.........##..##.#.#.....##.#.##
            .####.##.#....####.#..#.##.###.#.
            .####...#.....#.#.#....##.#..###.
            ..#.#.##..####..####......####...
            ..#..#.#.###.####.#.###..##..##..
            ..##.##.##.###....####.####.###..
            ..##.#.#.#.#.#.#....#####.#.##.##
            #.#..###..#..#.##.#..#..#..##.##.
            #.####.#.#.#...###..#..####.#..##
            .#.##.#..###...#..#....#.....####
            #.##....#.####..##.##..#..#...#.#
            ..#.#.##.######.#.#..####.#...###
            .#.#.#.....#..###.#...##.#.###...
            #.##.####.#.#..#.#.#..#.#####..##
            ........#....###.###.####...##...
            #######.####..#....##.###.#.#....
            #.....#.##.#.##.#..#.####...###..
            #.###.#...#.....#.#.#########.###
            #.###.#.##.####...###.##...#....#
            #.###.#.#.#.####.##.....#.##.##..
            #.....#....#.#.#.#.##.##..###...#
            #######.#####...###..#.#.##.###..
            """;

    @Test
    void theCodeOfAnAddressIsTheOneThatWasRead() {
        assertThat(
                        drawn(
                                QrCode.of(
                                        "https://palpate.school.org/certificate/AbCdEfGhIjKlMnOpQrStUv")))
                .isEqualTo(READ);
    }

    /** The smallest that holds the text (ISO/IEC 18004, table 7, level M, bytes). */
    @ParameterizedTest
    @CsvSource({
        "14, 21", "15, 25", "26, 25", "62, 33", "84, 37", "106, 41", "213, 57", "331, 69", "362, 73"
    })
    void isAsSmallAsTheTextAllows(int bytes, int side) {
        assertThat(QrCode.of("a".repeat(bytes)).size()).isEqualTo(side);
    }

    @Test
    void aTextThatFitsNoneIsRefused() {
        assertThatThrownBy(() -> QrCode.of("a".repeat(363)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("362");
    }

    @Test
    void theDrawingHasAQuietEdgeAndATitle() {
        String svg = QrCode.of("A").svg("QR code");

        assertThat(svg).contains("viewBox=\"0 0 29 29\"", "<title>QR code</title>", "M4 4h1v1h-1z");
    }

    private static String drawn(QrCode code) {
        var drawn = new StringBuilder();
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                drawn.append(code.isBlack(column, row) ? '#' : '.');
            }
            drawn.append('\n');
        }
        return drawn.toString();
    }
}
