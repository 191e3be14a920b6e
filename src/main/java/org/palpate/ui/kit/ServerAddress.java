package org.palpate.ui.kit;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;

/** The address people reach this server under, with a slash at its end, to make whole links of. */
public final class ServerAddress {

    /** The request's attribute in which the front door leaves the address. */
    public static final String ATTRIBUTE = "org.palpate.address";

    private ServerAddress() {}

    /** The whole address of a page, to be sent to somebody: {@code https://school.org/join/…}. */
    public static String of(String page) {
        return current() + page;
    }

    /** For the request that is being answered; {@code /} when there is none. */
    public static String current() {
        var request = VaadinServletRequest.getCurrent();
        return request == null ? "/" : of(request.getHttpServletRequest());
    }

    /** Whether an address leads to the machine that opens it, and to no server elsewhere. */
    public static boolean isOnlyThisMachine(String address) {
        return address.matches(
                "https?://(localhost|[^/]*\\.localhost|127\\.[0-9.]+|\\[::1])(:\\d+)?/?");
    }

    /**
     * For this request, as the front door has settled it: never what somebody merely says this
     * server is called.
     */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String settled) {
            return settled;
        }
        boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
        return "%s://%s%s/"
                .formatted(
                        request.getScheme(),
                        request.getServerName(),
                        usual ? "" : ":" + request.getServerPort());
    }
}
