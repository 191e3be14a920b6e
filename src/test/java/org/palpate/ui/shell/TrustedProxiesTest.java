package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.store.CannotStart;

/** Who is believed when they say for whom they ask. */
class TrustedProxiesTest {

    private final TrustedProxies proxies = new TrustedProxies("127.0.0.1, 10.0.0.0/8 ::1");

    @Test
    void nobodyIsTrustedUnlessTheyAreNamed() {
        var none = new TrustedProxies("");

        assertThat(none.trust("127.0.0.1")).isFalse();
        assertThat(none.trust("10.1.2.3")).isFalse();
        assertThat(proxies.trust("127.0.0.1")).isTrue();
        assertThat(proxies.trust("10.1.2.3")).isTrue();
        assertThat(proxies.trust("::1")).isTrue();
        assertThat(proxies.trust("127.0.0.2")).isFalse();
        assertThat(proxies.trust("192.168.1.1")).isFalse();
        assertThat(proxies.trust("evil.example")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.7                        | 203.0.113.7",
                "1.2.3.4, 203.0.113.7               | 203.0.113.7",
                "1.2.3.4, 203.0.113.7, 10.0.0.9     | 203.0.113.7",
                "10.0.0.8, 10.0.0.9                 | 10.0.0.8",
                "1.2.3.4, unknown                   | 127.0.0.1",
                "1.2.3.4, evil.example, 10.0.0.9    | 10.0.0.9",
                "2001:db8::7                        | 2001:db8::7",
                "[2001:db8::7]:4711                 | 2001:db8::7",
                "[2001:db8::7]                      | 2001:db8::7",
                "fe80::1%eth0                       | fe80::1",
                "::ffff:203.0.113.7                 | 203.0.113.7",
                "2001:db8:0:0:0:0:203.0.113.7       | 2001:db8:0:0:0:0:203.0.113.7",
                "203.0.113.7:5678                   | 203.0.113.7",
                "203.0.113.7:5678, 10.0.0.9:80      | 203.0.113.7",
                "127.0.0.1, 127.0.0.1:99            | 127.0.0.1",
                "999.1.1.1                          | 127.0.0.1",
                "1.2.3                              | 127.0.0.1",
                "1.2.3.4.5                          | 127.0.0.1",
                "01.2.3.4                           | 127.0.0.1",
                "1:2:3                              | 127.0.0.1",
                "::::                               | 127.0.0.1",
                "1::2::3                            | 127.0.0.1",
                ":1:2:3:4:5:6:7                     | 127.0.0.1",
                "1:2:3:4:5:6:7:8:9                  | 127.0.0.1",
                "1:2:3:4:5:6:7:8::                  | 127.0.0.1",
                "a.b                                | 127.0.0.1",
                "dead                               | 127.0.0.1",
                "203.0.113.7, beef, 10.0.0.9        | 10.0.0.9",
                ",,                                 | 127.0.0.1"
            })
    void theBrowserIsTheLastOnTheWayThatIsNoTrustedProxy(String forwarded, String client) {
        assertThat(proxies.client("127.0.0.1", forwarded)).isEqualTo(client);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "proxy.school.org",
                "10.0.0.0/99",
                "10.0.0.0/8; 1.2.3.4",
                "*",
                "a.b",
                "999.1.1.1",
                "1.2.3.4:80"
            })
    void aMistypedSettingStopsTheStart(String setting) {
        assertThatThrownBy(() -> new TrustedProxies(setting))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("palpate.trusted-proxies");
    }
}
