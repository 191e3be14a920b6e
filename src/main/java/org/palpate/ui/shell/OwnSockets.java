package org.palpate.ui.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets only our own pages open the line on which the server tells a page what changed. A browser
 * sends its cookies along with any page's WebSocket, and nothing of the usual walls between sites
 * holds there: so a handshake must name the page it comes from ({@code Origin}, which browsers
 * always do), and that page must be ours. The other ways of push may leave it out, as all requests
 * of one's own site may. It stands behind {@link FrontDoor}, which has settled what we are called.
 */
class OwnSockets extends ValveBase {

    private static final Logger LOG = LoggerFactory.getLogger(OwnSockets.class);

    OwnSockets() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        boolean handshake = isHandshake(request);
        boolean push = isPush(request);
        if (handshake && !OwnFormsOnly.namesOurOwn(request)
                || push && !OwnFormsOnly.isOurOwn(request)) {
            LOG.warn(
                    "A push line was refused because no page of this server asked for it. If one of this school did, set palpate.public-address to the address its people use.");
            refuse(response, HttpServletResponse.SC_FORBIDDEN);
        } else if (push && !"GET".equals(request.getMethod())) {
            // A page that closes says goodbye this way; like all that comes up the line it is
            // dropped.
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            getNext().invoke(request, response);
        }
    }

    private static void refuse(Response response, int status) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(PlainPage.of(status).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isHandshake(Request request) {
        @Nullable String upgrade = request.getHeader("Upgrade");
        return upgrade != null && upgrade.toLowerCase(java.util.Locale.ROOT).contains("websocket");
    }

    private static boolean isPush(Request request) {
        @Nullable String query = request.getQueryString();
        return query != null && decoded(query).contains("v-r=push");
    }

    private static String decoded(String query) {
        try {
            return URLDecoder.decode(query, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException damaged) {
            return query;
        }
    }
}
