package org.palpate.ui.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * An error says what it is, and only an error does. The address where errors are shown has nothing
 * to show to whoever asks for it by hand: there was no error. And a file that a page offered and
 * that is not there any more, or not for who asks, is answered with the page for its status: what
 * serves files sets the status alone. What the server itself leads to the errors' address does not
 * pass here.
 */
@Component
class NoEmptyErrors extends OncePerRequestFilter {

    private static final String FILES = "/VAADIN/dynamic/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isErrorsOwn(request) && !isFile(request);
    }

    private static boolean isErrorsOwn(HttpServletRequest request) {
        return "/error".equals(request.getServletPath());
    }

    private static boolean isFile(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && request.getRequestURI().startsWith(request.getContextPath() + FILES);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isErrorsOwn(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, new InWords(response));
        }
    }

    /** Takes a status for the whole answer where it is one of an error. */
    private static final class InWords extends HttpServletResponseWrapper {

        InWords(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setStatus(int status) {
            if (status < HttpServletResponse.SC_BAD_REQUEST || isCommitted()) {
                super.setStatus(status);
                return;
            }
            try {
                sendError(status);
            } catch (IOException gone) {
                throw new UncheckedIOException("The browser has left", gone);
            }
        }
    }
}
