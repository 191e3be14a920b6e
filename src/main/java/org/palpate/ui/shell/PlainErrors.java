package org.palpate.ui.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Tomcat's own error pages, in our words and with our headers. Public because Tomcat makes it. */
public class PlainErrors extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.isCommitted() || !response.isError()) {
            return;
        }
        SafeHeaders.write(response, request.isSecure());
        try {
            response.setContentType("text/html;charset=utf-8");
            response.getOutputStream()
                    .write(PlainPage.answer(request, response).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            // The browser has left, or something was written already.
        }
    }
}
