package org.palpate.school;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * The address of a server and nothing behind it, with a slash at its end: {@code
 * https://palpate.school.org/}.
 */
public record Origin(String address) {

    private static final int LAST_PORT = 65_535;

    /** What was typed, if it is the address of an http or https server. */
    public static Optional<Origin> of(String typed) {
        String text = typed.strip();
        try {
            var address = new URI(text);
            boolean bare =
                    address.getHost() != null
                            && address.getPort() <= LAST_PORT
                            && address.getPort() != 0
                            && address.getRawQuery() == null
                            && address.getRawFragment() == null
                            && address.getRawUserInfo() == null
                            && address.getPath().matches("/*");
            boolean web =
                    "http".equalsIgnoreCase(address.getScheme())
                            || "https".equalsIgnoreCase(address.getScheme());
            return bare && web
                    ? Optional.of(new Origin(text.replaceAll("/+$", "") + "/"))
                    : Optional.empty();
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }
}
