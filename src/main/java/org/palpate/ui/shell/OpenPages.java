package org.palpate.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SynchronizedRequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.palpate.people.Role;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.kit.Withdrawn;
import org.springframework.stereotype.Component;

/**
 * Ends pages that were opened with a role which was withdrawn since: before anything is done that
 * such a page asks for, and within a minute when it asks for nothing. A page says itself which role
 * it needs, by {@code @RolesAllowed}.
 */
@Component
class OpenPages implements VaadinServiceInitListener {

    private final Visitor visitor;

    OpenPages(Visitor visitor) {
        this.visitor = visitor;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new Guard());
    }

    /** Whether the person may still see the page that is open. */
    boolean mayGoOn(UI ui) {
        return ui.getInternals().getActiveRouterTargetsChain().stream()
                .findFirst()
                .map(page -> page.getClass().getAnnotation(RolesAllowed.class))
                .map(needed ->
                        Arrays.stream(needed.value()).map(Role::valueOf).anyMatch(visitor::is))
                .orElse(true);
    }

    /**
     * Ends a page that nobody touches: its browser is told at this sign of life that it is over,
     * and loads it anew.
     *
     * @return whether it was ended
     */
    boolean endsAtSignOfLife(UI ui, VaadinResponse response) {
        if (mayGoOn(ui)) {
            return false;
        }
        ui.close();
        // Of a page that is not there the browser thinks nothing; this it takes for the session's
        // end.
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return true;
    }

    /** Looks at every message and every sign of life of a page before its own handler does. */
    private final class Guard extends SynchronizedRequestHandler {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean canHandleRequest(VaadinRequest request) {
            return HandlerHelper.isRequestType(request, RequestType.UIDL)
                    || HandlerHelper.isRequestType(request, RequestType.HEARTBEAT);
        }

        @Override
        public boolean synchronizedHandleRequest(
                VaadinSession session, VaadinRequest request, VaadinResponse response) {
            UI ui = session.getService().findUI(request);
            if (ui == null) {
                return false;
            }
            if (HandlerHelper.isRequestType(request, RequestType.HEARTBEAT)) {
                return endsAtSignOfLife(ui, response);
            }
            if (!mayGoOn(ui)) {
                Withdrawn.role(ui);
            }
            return false;
        }
    }
}
