package org.palpate.ui.kit;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;

/** The address people reach this server under, with a slash at its end, to make whole links of. */
public final class ServerAddress {

    private ServerAddress() {}

    /** The whole address of a page, to be sent to somebody: {@code https://school.org/join/…}. */
    public static String of(String page) {
        return current() + page;
    }

    /** As the browser that looks at the page reached it; {@code /} when there is none. */
    public static String current() {
        var request = VaadinServletRequest.getCurrent();
        return request == null ? "/" : of(request.getHttpServletRequest());
    }

    /** As this request reached it. */
    public static String of(HttpServletRequest request) {
        boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
        return "%s://%s%s%s/"
                .formatted(
                        request.getScheme(),
                        request.getServerName(),
                        usual ? "" : ":" + request.getServerPort(),
                        request.getContextPath());
    }
}
