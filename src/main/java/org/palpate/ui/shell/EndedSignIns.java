package org.palpate.ui.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.palpate.people.People;
import org.palpate.people.SignedIn;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends what a change of the password has ended: the next request of such a session, on whichever
 * node it arrives, is a stranger's. It asks the session itself, before anything else has looked
 * into it: what a thread still remembers of an earlier request says nothing about this one.
 */
class EndedSignIns extends OncePerRequestFilter {

    private final People people;

    EndedSignIns(People people) {
        this.people = people;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            endIfOver(session);
        }
        chain.doFilter(request, response);
    }

    private void endIfOver(HttpSession session) {
        try {
            if (session.getAttribute(
                                    HttpSessionSecurityContextRepository
                                            .SPRING_SECURITY_CONTEXT_KEY)
                            instanceof SecurityContext context
                    && context.getAuthentication() != null
                    && context.getAuthentication().getPrincipal() instanceof SignedIn principal
                    && !people.isSignedIn(principal)) {
                session.invalidate();
            }
        } catch (IllegalStateException endedByAnotherRequest) {
            logger.debug("The session was ended by another request", endedByAnotherRequest);
        }
    }
}
