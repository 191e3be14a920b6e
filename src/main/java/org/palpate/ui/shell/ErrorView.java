package org.palpate.ui.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The page for errors outside of the pages, where Spring Boot looks for it: by this name. */
@Component("error")
class ErrorView implements View {

    @Override
    public String getContentType() {
        return "text/html;charset=utf-8";
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(getContentType());
        response.getOutputStream()
                .write(PlainPage.answer(request, response).getBytes(StandardCharsets.UTF_8));
    }
}
