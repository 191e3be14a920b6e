package org.palpate.ui.shell;

import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;

/**
 * Writes {@link SafeHeaders} before anything of Tomcat has looked at a request. Some it answers by
 * itself before the first valve, like {@code OPTIONS *}; and what it answers so in a later version,
 * nobody would notice.
 */
final class EveryAnswer implements Adapter {

    /** What somebody passed is for those who were given its address, and for no search engine. */
    private static final String CERTIFICATE = "/certificate/";

    private final Adapter tomcats;

    private EveryAnswer(Adapter tomcats) {
        this.tomcats = tomcats;
    }

    /** Puts itself before what a connector has made of requests, as soon as that is there. */
    static void watch(Connector connector) {
        connector.addLifecycleListener(event -> {
            var protocol = connector.getProtocolHandler();
            if (Lifecycle.AFTER_INIT_EVENT.equals(event.getType())
                    && !(protocol.getAdapter() instanceof EveryAnswer)) {
                protocol.setAdapter(new EveryAnswer(protocol.getAdapter()));
            }
        });
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        SafeHeaders.forEach(response::setHeader);
        if (request.requestURI().startsWithIgnoreCase(CERTIFICATE, 0)) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
        tomcats.service(request, response);
        if ("close".equals(response.getMimeHeaders().getHeader("Connection"))) {
            // Whom we hang up on has not to be listened to until the end of what they send.
            request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return tomcats.prepare(request, response);
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent status)
            throws Exception {
        return tomcats.asyncDispatch(request, response, status);
    }

    @Override
    public void log(Request request, Response response, long time) {
        tomcats.log(request, response, time);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        tomcats.checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return tomcats.getDomain();
    }
}
