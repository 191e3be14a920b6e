package org.palpate.ui.shell;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.palpate.limits.Arriving;
import org.palpate.people.Role;
import org.palpate.people.guessing.Network;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How large a request of each kind may be. It stands before everything that reads a request: one
 * that is too large is answered 413 in plain words, and nothing of it is kept in memory. Whoever
 * writes long things, an instructor with a list of learners, is known by their sign-in. What comes
 * slowly is waited for within bounds ({@link Arriving}).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodySizes extends OncePerRequestFilter {

    /** What a form has: the sign-in with an address and a password, and a little more. */
    static final DataSize FORM = DataSize.ofKilobytes(8);

    /** What a page sends: a note of the largest size, and a row of clicks that waited. */
    static final DataSize PAGE = DataSize.ofKilobytes(64);

    /** What an instructor's page sends: a pasted list of the largest size, in any script. */
    static final DataSize DESK = DataSize.ofMegabytes(4);

    /** What an instructor brings in as a file. */
    static final DataSize FILE = DataSize.ofMegabytes(5);

    private static final String FILES = "/VAADIN/dynamic/";
    private static final String PAGES = "v-r=uidl";

    private final Arriving arriving = new Arriving();

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        DataSize most = most(request);
        if (request.getContentLengthLong() > most.toBytes()) {
            refuse(response, most);
            return;
        }
        try {
            if (request.getContentLengthLong() <= 0 && !saysNoLength(request)) {
                chain.doFilter(request, response);
            } else if (isReadByTheServer(request)) {
                arriving.<ServletException>await(
                        network(request), () -> chain.doFilter(request, response));
            } else if (isForm(request)) {
                arriving.<ServletException>await(network(request), request::getParameterMap);
                chain.doFilter(request, response);
            } else {
                read(request, response, chain, most);
            }
        } catch (Arriving.GivenUp tooMuchAtOnce) {
            giveUp(response);
        }
    }

    private void read(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            DataSize most)
            throws ServletException, IOException {
        long length = saysNoLength(request) ? most.toBytes() + 1 : request.getContentLengthLong();
        byte[] body = arriving.read(network(request), request.getInputStream(), length);
        if (body.length > most.toBytes()) {
            refuse(response, most);
        } else {
            chain.doFilter(new Read(request, body), response);
        }
    }

    private static String network(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        return address == null ? "" : Network.of(address);
    }

    /** A file in parts, which the server itself takes apart while it arrives. */
    private static boolean isReadByTheServer(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + FILES)
                || hasType(request, "multipart/");
    }

    private static boolean isForm(HttpServletRequest request) {
        return hasType(request, "application/x-www-form-urlencoded");
    }

    private static boolean hasType(HttpServletRequest request, String begin) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(begin);
    }

    /** A body in chunks, as some proxies send it: read no further than it may go. */
    private static boolean saysNoLength(HttpServletRequest request) {
        return request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
    }

    private static DataSize most(HttpServletRequest request) {
        boolean desk = isAtADesk(request);
        if (desk && request.getRequestURI().startsWith(request.getContextPath() + FILES)) {
            return FILE;
        }
        String query = request.getQueryString();
        if (query != null && query.contains(PAGES)) {
            return desk ? DESK : PAGE;
        }
        return FORM;
    }

    /** Whether somebody is signed in who teaches or looks after the server. */
    private static boolean isAtADesk(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(BodySizes::authentication)
                .filter(signedIn ->
                        signedIn.getAuthorities().stream()
                                .map(GrantedAuthority::getAuthority)
                                .anyMatch(authority ->
                                        Role.INSTRUCTOR.authority().equals(authority)
                                                || Role.ADMINISTRATOR
                                                        .authority()
                                                        .equals(authority)))
                .isPresent();
    }

    private static Optional<Authentication> authentication(HttpSession session) {
        try {
            return session.getAttribute(SPRING_SECURITY_CONTEXT_KEY)
                            instanceof SecurityContext context
                    ? Optional.ofNullable(context.getAuthentication())
                    : Optional.empty();
        } catch (IllegalStateException endedByAnotherRequest) {
            return Optional.empty();
        }
    }

    private static void refuse(HttpServletResponse response, DataSize most) throws IOException {
        say(
                response,
                HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                "This is larger than is taken here: at most %,d KB. Nothing of it was saved. Go back, shorten it and try again."
                        .formatted(most.toKilobytes()));
    }

    private static void giveUp(HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            response.setHeader("Retry-After", "2");
            say(
                    response,
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    "This came too slowly, or too many requests that came slowly were under way at once. Nothing of it was saved. Try again.");
        }
    }

    private static void say(HttpServletResponse response, int status, String sentence)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Connection", "close");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getWriter().write(sentence + "\n");
    }

    /** A request whose body was read already. */
    private static final class Read extends HttpServletRequestWrapper {

        private final byte[] body;

        Read(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Bytes(body);
        }

        @Override
        public BufferedReader getReader() {
            String said = getCharacterEncoding();
            Charset charset = said == null ? StandardCharsets.UTF_8 : Charset.forName(said);
            return new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
    }

    /** Bytes as a servlet reads them. */
    private static final class Bytes extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Bytes(byte[] body) {
            this.bytes = new ByteArrayInputStream(body);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("This body is read at once");
        }
    }
}
