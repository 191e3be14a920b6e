package org.palpate.ui.shell;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.palpate.school.CurrentFacts;
import org.palpate.school.Origin;
import org.palpate.store.CannotStart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The address that stands in links. It is the one settled in the office, or else {@code
 * palpate.public-address} where that is set. Where neither is, a request is believed only when it
 * calls the server by this machine's own name or address, or comes through a trusted proxy; any
 * other name could be anybody's, and the links get the network address the request arrived at.
 */
@Component
class PublicAddress {

    private static final String SETTING = "palpate.public-address";

    private final String atStart;
    private final Supplier<Optional<String>> settled;
    private final Set<String> ownNames = new HashSet<>(Set.of("localhost"));

    /** The settings are asked for when the first request comes: the web server is made before. */
    @Autowired
    PublicAddress(
            @Value("${" + SETTING + ":}") String setting, ObjectProvider<CurrentFacts> settings) {
        this(setting, () -> settings.getObject().publicAddress());
    }

    PublicAddress(String setting, Supplier<Optional<String>> settled) {
        this.atStart = setting.isBlank() ? "" : checked(setting);
        this.settled = settled;
        learnOwnNames();
    }

    private void learnOwnNames() {
        try {
            InetAddress machine = InetAddress.getLocalHost();
            ownNames.add(machine.getHostName().toLowerCase(Locale.ROOT));
            ownNames.add(machine.getHostName().toLowerCase(Locale.ROOT) + ".local");
            ownNames.add(machine.getCanonicalHostName().toLowerCase(Locale.ROOT));
        } catch (UnknownHostException nameless) {
            // Then it is called by its network address.
        }
    }

    private static String checked(String setting) {
        return Origin.of(setting)
                .map(Origin::address)
                .orElseThrow(() -> new CannotStart(mistyped()));
    }

    private static String mistyped() {
        return "The setting %s is no address of a server: write it like https://palpate.school.org, with nothing behind it."
                .formatted(SETTING);
    }

    /**
     * The address for links in the answer to a request, with a slash at its end.
     *
     * @param host by which the request calls the server, without a port
     * @param port of that, as the browser sees it
     * @param viaProxy whether a trusted proxy has said so
     * @param localAddress at which it arrived
     * @param localPort at which it arrived
     */
    String of(
            String scheme,
            String host,
            int port,
            boolean viaProxy,
            String localAddress,
            int localPort) {
        String set = settled.get().orElse(atStart);
        if (!set.isEmpty()) {
            return set;
        }
        boolean usual = port == ("https".equals(scheme) ? 443 : 80);
        return viaProxy || isThisMachine(host, localAddress)
                ? "%s://%s%s/".formatted(scheme, host, usual ? "" : ":" + port)
                : "%s://%s:%d/".formatted(scheme, bracketed(localAddress), localPort);
    }

    private boolean isThisMachine(String host, String localAddress) {
        String name = host.toLowerCase(Locale.ROOT);
        return ownNames.contains(name)
                || name.endsWith(".localhost")
                || name.equals(localAddress)
                || name.equals(bracketed(localAddress));
    }

    private static String bracketed(String address) {
        return address.contains(":") ? "[" + address.replaceAll("%.*", "") + "]" : address;
    }
}
