package org.palpate.ui.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers every error outside of the pages with the page for its status, whatever kind of answer
 * was asked for or begun: an error has one body, and no converter that could fail over it.
 */
@Controller
class EveryError implements ErrorController {

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream()
                .write(PlainPage.answer(request, response).getBytes(StandardCharsets.UTF_8));
    }
}
