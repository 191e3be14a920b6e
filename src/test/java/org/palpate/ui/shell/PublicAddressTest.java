package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.store.CannotStart;

/** What stands in links. */
class PublicAddressTest {

    private final PublicAddress unset = new PublicAddress("", Optional::empty);

    @Test
    void theSettingIsWhatStandsInLinksWhateverARequestSays() {
        var set = new PublicAddress("https://palpate.school.org/", Optional::empty);

        assertThat(set.of("http", "evil.example", 80, true, "10.0.0.2", 8080))
                .isEqualTo("https://palpate.school.org/");
        assertThat(
                        new PublicAddress("http://school.lan:8080", Optional::empty)
                                .of("http", "localhost", 80, false, "127.0.0.1", 8080))
                .isEqualTo("http://school.lan:8080/");
    }

    @Test
    void aNameThatIsNotThisMachinesIsNotBelieved() {
        assertThat(unset.of("http", "evil.example", 80, false, "192.168.1.5", 8080))
                .isEqualTo("http://192.168.1.5:8080/");
        assertThat(unset.of("http", "localhost.evil.example", 80, false, "::1", 8080))
                .isEqualTo("http://[::1]:8080/");
    }

    @Test
    void thisMachinesOwnNameAndAddressAre() {
        assertThat(unset.of("http", "localhost", 8080, false, "127.0.0.1", 8080))
                .isEqualTo("http://localhost:8080/");
        assertThat(unset.of("http", "192.168.1.5", 8080, false, "192.168.1.5", 8080))
                .isEqualTo("http://192.168.1.5:8080/");
    }

    @Test
    void aTrustedProxysNameIsBelieved() {
        assertThat(unset.of("https", "school.org", 443, true, "10.0.0.2", 8080))
                .isEqualTo("https://school.org/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "school.org",
                "ftp://school.org",
                "https://school.org/palpate",
                "https://school.org?x=1",
                "https://user@school.org",
                "https://",
                "https://sch ool.org"
            })
    void aMistypedSettingStopsTheStart(String setting) {
        assertThatThrownBy(() -> new PublicAddress(setting, Optional::empty))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("palpate.public-address");
    }

    /** What an administrator settled counts before what the server was started with. */
    @Test
    void whatIsSettledInTheOfficeCountsAtOnce() {
        var settled = new AtomicReference<String>();
        var address =
                new PublicAddress(
                        "https://old.school.org", () -> Optional.ofNullable(settled.get()));
        assertThat(address.of("http", "localhost", 80, false, "127.0.0.1", 8080))
                .isEqualTo("https://old.school.org/");
        settled.set("https://new.school.org/");
        assertThat(address.of("http", "localhost", 80, false, "127.0.0.1", 8080))
                .isEqualTo("https://new.school.org/");
    }
}
