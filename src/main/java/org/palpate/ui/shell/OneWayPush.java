package org.palpate.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import jakarta.servlet.ServletConfig;
import org.atmosphere.cpr.Action;
import org.atmosphere.cpr.AtmosphereFramework;
import org.atmosphere.cpr.AtmosphereInterceptorAdapter;
import org.atmosphere.cpr.AtmosphereResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes push a line on which only the server speaks. What a page wants done it sends by a request
 * of its own (Vaadin's transport {@code WEBSOCKET_XHR}, which is the usual one); that request
 * passes the sign-in filter ({@link CurrentSignIns}) and the guard of open pages ({@link
 * OpenPages}). A message that comes up the line would pass neither, so it is dropped, whoever sends
 * it.
 */
@Component
class OneWayPush implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(OneWayPush.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (event.getSource() instanceof VaadinServletService service) {
            ServletConfig servlet = service.getServlet().getServletConfig();
            Object line =
                    servlet.getServletContext()
                            .getAttribute(
                                    JSR356WebsocketInitializer.getAttributeName(
                                            servlet.getServletName()));
            if (line instanceof AtmosphereFramework push) {
                push.interceptor(new DownOnly());
            }
        }
    }

    /** Connecting is a GET; whatever is sent up the line afterwards arrives as a POST. */
    private static final class DownOnly extends AtmosphereInterceptorAdapter {

        @Override
        public Action inspect(AtmosphereResource line) {
            if ("GET".equalsIgnoreCase(line.getRequest().getMethod())) {
                return Action.CONTINUE;
            }
            LOG.debug("A message up the push line was dropped");
            return Action.CANCELLED;
        }
    }
}
