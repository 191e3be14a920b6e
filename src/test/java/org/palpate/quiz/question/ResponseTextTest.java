package org.palpate.quiz.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.quiz.Anything;
import org.palpate.quiz.Words;

class ResponseTextTest {

    @Test
    void aResponseIsWrittenAsAPersonWouldNoteIt() {
        assertThat(ResponseText.write(Response.BLANK)).isEqualTo("blank");
        assertThat(ResponseText.write(Words.chose("sartorius"))).isEqualTo("chosen sartorius");
        assertThat(ResponseText.write(Words.ticked("b", "a"))).isEqualTo("chosen-set a,b");
        assertThat(ResponseText.write(new Said(false))).isEqualTo("said false");
        assertThat(ResponseText.write(Words.typed("Psoas (major)")))
                .isEqualTo("typed Psoas (major)");
        assertThat(ResponseText.write(Words.matched("x", "a;b=c")))
                .isEqualTo("matched 0=x;1=a\\u003Bb\\u003Dc");
        assertThat(ResponseText.write(Words.arranged("b", "a"))).isEqualTo("arranged b,a");
        assertThat(ResponseText.write(new Filled(Map.of("gap", "line\nbreak"))))
                .isEqualTo("filled gap=line\\u000Abreak");
        assertThat(ResponseText.write(Words.pointed("tfl", "psoas")))
                .isEqualTo("pointed psoas,tfl");
        assertThat(ResponseText.write(Words.placed(Map.of("b", "y", "a", "x"))))
                .isEqualTo("placed a=x;b=y");
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        for (int seed = 0; seed < 20_000; seed++) {
            Response response = new Anything(seed).wild();
            String text = ResponseText.write(response);

            assertThat(ResponseText.read(text)).isEqualTo(response);
            assertThat(ResponseText.write(ResponseText.read(text))).isEqualTo(text);
            assertThat(text.chars()).noneMatch(Character::isISOControl);
        }
    }

    @Test
    void anyTextAtAllSurvives() {
        for (int seed = 0; seed < 20_000; seed++) {
            Anything any = new Anything(seed);
            Filled response = new Filled(Map.of(any.text(), any.text()));

            assertThat(ResponseText.read(ResponseText.write(response))).isEqualTo(response);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "chosen",
                "chosen ",
                "chosen A b",
                "chosen-set a,,b",
                "said yes",
                "typed a\\b",
                "typed a\\u12",
                "typed \\u00ZZ",
                "matched x=y",
                "matched 0",
                "matched 0=a;0=b",
                "filled a=b=c",
                "placed a",
                "placed A=b",
                "sung la"
            })
    void garbageIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ResponseText.read(text));
    }

    @Test
    void emptyAnswersAreBlank() {
        assertThat(ResponseText.read("typed  ").isBlank()).isTrue();
        assertThat(ResponseText.read("chosen-set ").isBlank()).isTrue();
        assertThat(ResponseText.read("filled a=;b= ").isBlank()).isTrue();
        assertThat(ResponseText.read("said false").isBlank()).isFalse();
    }
}
