package org.palpate.ui.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends browsers on within this server without naming it. The name would be what the request says
 * the server is called, which anybody can make up.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RelativeRedirects extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new WithoutItsName(request, response));
    }

    private static final class WithoutItsName extends HttpServletResponseWrapper {

        private final HttpServletRequest request;

        WithoutItsName(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            super.sendRedirect(plain(location));
        }

        @Override
        public void sendRedirect(String location, int status) throws IOException {
            super.sendRedirect(plain(location), status);
        }

        @Override
        public void sendRedirect(String location, boolean clear) throws IOException {
            super.sendRedirect(plain(location), clear);
        }

        @Override
        public void sendRedirect(String location, int status, boolean clear) throws IOException {
            super.sendRedirect(plain(location), status, clear);
        }

        /** Two slashes at the beginning would name another server again. */
        private String plain(String location) {
            String server = request.getScheme() + "://" + request.getServerName();
            if (!location.startsWith(server)) {
                return location;
            }
            String rest = location.substring(server.length()).replaceFirst("^:\\d+", "");
            return rest.isEmpty() || rest.startsWith("/")
                    ? "/" + rest.replaceFirst("^/+", "")
                    : location;
        }
    }
}
