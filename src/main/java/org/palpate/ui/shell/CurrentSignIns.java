package org.palpate.ui.shell;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.palpate.people.People;
import org.palpate.people.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds every session to what its person is now. A change of the password has ended the others: the
 * next request of such a session, on whichever node it arrives, is a stranger's. A role that was
 * given or withdrawn counts from the next request on. It asks the session itself, before anything
 * else has looked into it: what a thread still remembers of an earlier request says nothing about
 * this one. The product's own files are for everybody, and come without the store too.
 */
class CurrentSignIns extends OncePerRequestFilter {

    private final People people;

    CurrentSignIns(People people) {
        this.people = people;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/frontend/") || path.startsWith("/VAADIN/build/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            bringUpToDate(session);
        }
        chain.doFilter(request, response);
    }

    private void bringUpToDate(HttpSession session) {
        try {
            if (session.getAttribute(SPRING_SECURITY_CONTEXT_KEY) instanceof SecurityContext context
                    && context.getAuthentication() != null
                    && context.getAuthentication().getPrincipal() instanceof SignedIn principal) {
                people.current(principal)
                        .ifPresentOrElse(
                                now -> renew(session, principal, now), session::invalidate);
            }
        } catch (IllegalStateException endedByAnotherRequest) {
            logger.debug("The session was ended by another request", endedByAnotherRequest);
        }
    }

    private static void renew(HttpSession session, SignedIn before, SignedIn now) {
        if (now != before) {
            session.setAttribute(
                    SPRING_SECURITY_CONTEXT_KEY,
                    new SecurityContextImpl(
                            UsernamePasswordAuthenticationToken.authenticated(
                                    now, null, now.getAuthorities())));
        }
    }
}
