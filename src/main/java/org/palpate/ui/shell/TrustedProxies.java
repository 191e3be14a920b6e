package org.palpate.ui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.palpate.store.CannotStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * The proxies that are believed when they say for whom they ask and under which address: those
 * whose own network address is named in {@code palpate.trusted-proxies}. Nobody else is.
 */
@Component
class TrustedProxies {

    private static final String SETTING = "palpate.trusted-proxies";

    private final List<IpAddressMatcher> proxies;

    TrustedProxies(@Value("${" + SETTING + ":}") String setting) {
        this.proxies =
                Arrays.stream(setting.split("[,\\s]+"))
                        .filter(one -> !one.isEmpty())
                        .map(TrustedProxies::read)
                        .toList();
    }

    private static IpAddressMatcher read(String one) {
        try {
            if (AddressLiteral.is(one.replaceFirst("/\\d+$", ""))) {
                return new IpAddressMatcher(one);
            }
        } catch (IllegalArgumentException unreadable) {
            throw mistyped(one, unreadable);
        }
        throw mistyped(one, null);
    }

    private static CannotStart mistyped(
            String one, @org.jspecify.annotations.Nullable Throwable cause) {
        String sentence =
                "The setting %s has “%s”, which is no network address: write addresses like 127.0.0.1 or 10.0.0.5, or networks like 10.0.0.0/24, with commas between them."
                        .formatted(SETTING, one.replaceAll("[^\\p{Graph}]", "?"));
        return cause == null ? new CannotStart(sentence) : new CannotStart(sentence, cause);
    }

    /** Whether a proxy with this network address is believed. */
    boolean trust(String address) {
        return AddressLiteral.read(address)
                .filter(read -> proxies.stream().anyMatch(proxy -> proxy.matches(read)))
                .isPresent();
    }

    /**
     * The browser's network address, by what a believed proxy says: the last one on the way that is
     * no believed proxy itself. What stands before it anybody may have written; a step that is no
     * address ("unknown", a name, a slip) ends the way, and the one after it is who is known.
     *
     * @param proxy the address of the proxy that asks
     * @param forwarded the header {@code X-Forwarded-For}
     */
    String client(String proxy, String forwarded) {
        List<String> way = new ArrayList<>(Arrays.asList(forwarded.split("\\s*,\\s*")));
        String last = proxy;
        for (String address : way.reversed()) {
            Optional<String> read = AddressLiteral.read(address);
            if (read.isEmpty()) {
                return last;
            }
            last = read.get();
            if (!trust(last)) {
                return last;
            }
        }
        return last;
    }
}
