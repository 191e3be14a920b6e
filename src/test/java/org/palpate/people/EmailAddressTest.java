package org.palpate.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palpate.refusal.Refusal;

class EmailAddressTest {

    @ParameterizedTest
    @MethodSource("org.palpate.trial.Addresses#good")
    void aGoodAddressIsReadInItsStoredForm(String typed, String stored) {
        assertThat(EmailAddress.read(typed)).map(EmailAddress::value).contains(stored);
        assertThat(EmailAddress.of(stored).value()).as("written once, it stays").isEqualTo(stored);
        assertThat(EmailAddress.key(typed)).isEqualTo(stored);
        assertThat(EmailAddress.isMeant(typed)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("org.palpate.trial.Addresses#bad")
    void whatIsNoAddressIsRefused(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
        assertThatThrownBy(() -> EmailAddress.of(typed)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new EmailAddress(typed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void allLettersOfADomainCountAsOneInTheirThreeForms() {
        assertThat(EmailAddress.of("a@XN--SCHLE-MVA.de"))
                .isEqualTo(EmailAddress.of("a@schu\u0308le.de"))
                .isEqualTo(EmailAddress.of("a@SCHÜLE.DE"));
        assertThat(EmailAddress.of("a@straße.de")).isNotEqualTo(EmailAddress.of("a@strasse.de"));
    }

    @Test
    void whatIsNoAddressIsLookedUpAsItWasStoredOnce() {
        assertThat(EmailAddress.key(" Old..Mira@School.org ")).isEqualTo("old..mira@school.org");
    }

    @Test
    void anAddressInTheMakingIsMeantAsOne() {
        assertThat(EmailAddress.isMeant("mira@school")).isTrue();
        assertThat(EmailAddress.isMeant("Mira Lind")).isFalse();
        assertThat(EmailAddress.isMeant("mira @ school.org")).isFalse();
        assertThat(EmailAddress.isMeant("@")).isFalse();
    }
}
