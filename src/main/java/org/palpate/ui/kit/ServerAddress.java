package org.palpate.ui.kit;

import com.vaadin.flow.server.VaadinServletRequest;

/** Where this server is, as the browser sees it. */
public final class ServerAddress {

    private ServerAddress() {}

    /** The whole address of a page, to be sent to somebody: {@code https://school.org/join/…}. */
    public static String of(String page) {
        var request = VaadinServletRequest.getCurrent();
        if (request == null) {
            return "/" + page;
        }
        var http = request.getHttpServletRequest();
        boolean usual = http.getServerPort() == (http.isSecure() ? 443 : 80);
        return "%s://%s%s%s/%s"
                .formatted(
                        http.getScheme(),
                        http.getServerName(),
                        usual ? "" : ":" + http.getServerPort(),
                        http.getContextPath(),
                        page);
    }
}
