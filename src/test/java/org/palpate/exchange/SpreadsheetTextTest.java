package org.palpate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1+1",
                "＝1+1",
                "－1"
            })
    void aNameDoesNotCalculate(String name) {
        assertThat(SpreadsheetText.harmless(name)).isEqualTo("'" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mira Lind", "O'Connor", "Anna-Lena", "李明", "a=b"})
    void usualNamesStayAsTheyAre(String name) {
        assertThat(SpreadsheetText.harmless(name)).isEqualTo(name);
    }

    @Test
    void aCellStaysWholeWhereSemicolonsSeparate() throws IOException {
        var text = new StringWriter();
        try (var csv = SpreadsheetText.csv(text)) {
            csv.writeRecord("Mira;=1+1", "plain", "with, comma");
        }
        assertThat(text.toString()).isEqualTo("\"Mira;=1+1\",plain,\"with, comma\"\r\n");
    }
}
