package org.palpate.ui.shell;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.palpate.ui.kit.ServerAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What every request passes before anything else, also one that only Tomcat itself will answer: who
 * asks is settled by {@link TrustedProxies}, what this server is called by {@link PublicAddress},
 * and the answer gets its {@link SafeHeaders}.
 */
class FrontDoor extends ValveBase {

    private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);
    private static final List<String> PROXYS_WORDS =
            List.of(
                    "Forwarded",
                    "X-Forwarded-For",
                    "X-Forwarded-Proto",
                    "X-Forwarded-Host",
                    "X-Forwarded-Port",
                    "X-Forwarded-Prefix",
                    "X-Forwarded-Ssl",
                    "X-Real-IP");
    private static final Pattern HOST =
            Pattern.compile("([\\p{Alnum}._-]+|\\[[0-9a-fA-F:.]+\\])(?::(\\d{1,5}))?");
    private static final String FROM_A_STRANGER =
            "A request came by way of {}, which says it is a proxy and is not among palpate.trusted-proxies: the name and the"
                    + " addresses it gave are not believed. If it is yours, name it there. This is said once.";

    private final TrustedProxies proxies;
    private final PublicAddress addresses;
    private final AtomicBoolean said = new AtomicBoolean();

    FrontDoor(TrustedProxies proxies, PublicAddress addresses) {
        super(true);
        this.proxies = proxies;
        this.addresses = addresses;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (isFirstProtocol(request)) {
            response.getOutputStream().write(PlainPage.of(400).getBytes(StandardCharsets.UTF_8));
            return;
        }
        boolean viaProxy = proxies.trust(request.getRemoteAddr());
        if (viaProxy) {
            believe(request);
        } else if (request.getHeader("X-Forwarded-For") != null && !said.getAndSet(true)) {
            LOG.warn(FROM_A_STRANGER, request.getRemoteAddr());
        }
        var headers = request.getCoyoteRequest().getMimeHeaders();
        PROXYS_WORDS.forEach(headers::removeHeader);
        request.setAttribute(
                ServerAddress.ATTRIBUTE,
                addresses.of(
                        request.getScheme(),
                        request.getServerName(),
                        request.getServerPort(),
                        viaProxy,
                        request.getLocalAddr(),
                        request.getLocalPort()));
        SafeHeaders.write(response, request.isSecure());
        getNext().invoke(request, response);
        if (!response.isCommitted()) {
            SafeHeaders.complete(response, request.isSecure());
        }
    }

    /**
     * HTTP 0.9, whose requests name no protocol: its answers have no headers at all, and no browser
     * has spoken it for thirty years.
     */
    private static boolean isFirstProtocol(Request request) {
        @Nullable String protocol = request.getProtocol();
        return protocol == null || protocol.isEmpty() || protocol.endsWith("/0.9");
    }

    private void believe(Request request) {
        String forwarded = all(request, "X-Forwarded-For");
        if (!forwarded.isEmpty()) {
            String client = proxies.client(request.getRemoteAddr(), forwarded);
            request.setRemoteAddr(client);
            request.setRemoteHost(client);
        }
        String scheme = first(request, "X-Forwarded-Proto");
        if ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme)) {
            boolean secure = "https".equalsIgnoreCase(scheme);
            request.setSecure(secure);
            request.getCoyoteRequest().scheme().setString(secure ? "https" : "http");
            request.setServerPort(secure ? 443 : 80);
        }
        String host = first(request, "X-Forwarded-Host");
        var named = HOST.matcher(host);
        if (named.matches()) {
            request.getCoyoteRequest().serverName().setString(named.group(1));
            if (named.group(2) != null) {
                request.setServerPort(Math.min(65_535, Integer.parseInt(named.group(2))));
            }
        }
        String port = first(request, "X-Forwarded-Port");
        if (port.matches("\\d{1,5}")) {
            request.setServerPort(Math.min(65_535, Integer.parseInt(port)));
        }
    }

    private static String all(Request request, String header) {
        return String.join(",", java.util.Collections.list(request.getHeaders(header)));
    }

    private static String first(Request request, String header) {
        @Nullable String value = request.getHeader(header);
        return value == null ? "" : value.split(",", 2)[0].strip();
    }
}
