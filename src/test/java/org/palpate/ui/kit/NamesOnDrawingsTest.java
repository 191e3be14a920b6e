package org.palpate.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Names on drawings lie on skin, bone and muscle. The edge around their letters lets the paper's
 * color through so far that they can be read on each of these, in light and in dark: WCAG 2.2 asks
 * for 4.5 to 1 (1.4.3).
 */
class NamesOnDrawingsTest {

    private static final Path STYLES = Path.of("frontend/styles");

    @ParameterizedTest
    @CsvSource({
        "fig-skin",
        "fig-bone",
        "fig-bone-far",
        "fig-muscle",
        "fig-near",
        "fig-deep",
        "fig-tendon",
        "fig-ligament",
        "fig-nerve"
    })
    void canBeReadOn(String tissue) throws IOException {
        String drawing = Files.readString(STYLES.resolve("drawing.css"));
        String tokens = Files.readString(STYLES.resolve("tokens.css"));
        double density = number(drawing, "\\.label \\{[^}]*stroke-opacity: ([\\d.]+)");
        for (int scheme : List.of(0, 1)) {
            double[] edge =
                    over(
                            color(tokens, "--paper: ", scheme),
                            color(drawing, "--" + tissue + ": ", scheme),
                            density);
            for (double[] letters :
                    List.of(
                            color(tokens, "--ink: ", scheme),
                            color(drawing, "\\.label\\.soft \\{ fill: ", scheme))) {
                assertThat(contrast(letters, edge))
                        .as("%s, %s", tissue, scheme == 0 ? "light" : "dark")
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    private static double number(String css, String rule) {
        return Double.parseDouble(found(css, rule).group(1));
    }

    private static double[] color(String css, String rule, int scheme) {
        Matcher pair = found(css, rule + "light-dark\\((#[0-9a-f]{3,6}), (#[0-9a-f]{3,6})\\)");
        String hex = pair.group(scheme + 1);
        return new double[] {channel(hex, 1), channel(hex, 3), channel(hex, 5)};
    }

    private static double channel(String hex, int at) {
        return Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    }

    private static Matcher found(String css, String rule) {
        Matcher matcher = Pattern.compile(rule).matcher(css);
        assertThat(matcher.find()).as(rule).isTrue();
        return matcher;
    }

    private static double[] over(double[] top, double[] below, double density) {
        double[] mixed = new double[3];
        for (int i = 0; i < 3; i++) {
            mixed[i] = density * top[i] + (1 - density) * below[i];
        }
        return mixed;
    }

    private static double contrast(double[] one, double[] other) {
        double high = Math.max(luminance(one), luminance(other));
        double low = Math.min(luminance(one), luminance(other));
        return (high + 0.05) / (low + 0.05);
    }

    private static double luminance(double[] color) {
        double[] share = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double c = color[i];
            sum += share[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
