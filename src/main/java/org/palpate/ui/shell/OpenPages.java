package org.palpate.ui.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
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
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.palpate.people.Role;
import org.palpate.ui.kit.Threshold;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.kit.Withdrawn;
import org.springframework.stereotype.Component;

/**
 * Ends pages whose right was withdrawn since they were opened. A page says itself which role it
 * needs, by {@code @RolesAllowed}: without it, it ends before anything is done that it asks for,
 * and within a minute when it asks for nothing. What else it rests on, its desk says ({@link
 * Threshold#rightToStay}), such as teaching the class that it shows: without that it ends within a
 * minute, and until then every act on it is refused by its own door.
 */
@Component
class OpenPages implements VaadinServiceInitListener {

    private final Visitor visitor;
    private final List<Threshold> thresholds;

    OpenPages(Visitor visitor, List<Threshold> thresholds) {
        this.visitor = visitor;
        this.thresholds = List.copyOf(thresholds);
    }

    /** What the open page rests on besides a role; nothing where that is null. */
    private record Rest(@Nullable BooleanSupplier stands) {}

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new Guard());
        event.getSource()
                .addUIInitListener(opened ->
                        opened.getUI()
                                .addAfterNavigationListener(
                                        shown -> opened(opened.getUI(), shown)));
    }

    /** Notes what a page rests on that was just opened. */
    void opened(UI ui, AfterNavigationEvent shown) {
        Class<?> page = shown.getActiveChain().getFirst().getClass();
        ComponentUtil.setData(
                ui,
                Rest.class,
                new Rest(
                        thresholds.stream()
                                .map(one -> one.rightToStay(page, shown.getRouteParameters()))
                                .flatMap(Optional::stream)
                                .findFirst()
                                .orElse(null)));
    }

    private static boolean stands(UI ui) {
        Rest rest = ComponentUtil.getData(ui, Rest.class);
        return rest == null || rest.stands() == null || rest.stands().getAsBoolean();
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
        if (mayGoOn(ui) && stands(ui)) {
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
                end(ui);
            }
            return false;
        }
    }

    /** Ends a page, and takes away the ways that went with the role. */
    static void end(UI ui) {
        Withdrawn.role(ui);
        ui.getChildren()
                .filter(MainLayout.class::isInstance)
                .map(MainLayout.class::cast)
                .forEach(MainLayout::showWays);
    }
}
