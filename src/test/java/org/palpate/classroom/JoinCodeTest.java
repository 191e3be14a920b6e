package org.palpate.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class JoinCodeTest {

    @RepeatedTest(20)
    void aCodeHasEightLettersAndDigitsThatNobodyMixesUp() {
        assertThat(JoinCode.fresh()).matches("[2-9B-Z]{8}").doesNotContainPattern("[01AEIOULYÄÖÜ]");
    }

    @Test
    void codesAreNotRepeated() {
        var codes = new HashSet<String>();
        for (int i = 0; i < 10_000; i++) {
            assertThat(codes.add(JoinCode.fresh())).isTrue();
        }
    }

    @Test
    void aCodeInWideLettersOrCopiedFromAPageIsTheSame() {
        assertThat(JoinCode.normalise("ＶＢＢＮ ５６Ｘ２")).isEqualTo("VBBN56X2");
        assertThat(JoinCode.normalise("vbbn　５６ｘ２")).isEqualTo("VBBN56X2");
        assertThat(JoinCode.normalise("\u200EVBBN\u00A0\u201356X2\u200B")).isEqualTo("VBBN56X2");
    }

    @Test
    void aTypedCodeIsReadWithoutSpacesHyphensAndCase() {
        assertThat(JoinCode.normalise(" bcdf - 2345\t")).isEqualTo("BCDF2345");
        assertThat(JoinCode.normalise("")).isEmpty();
    }
}
