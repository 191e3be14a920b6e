package org.palpate.ui.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes what open pages send, and ends a page that comes to more than a page is ({@link PageLoad}).
 * Its browser is told so as of every page that the server let go, and loads it anew.
 */
@Component
class BoundedPages {

    private final OpenTabs tabs;

    BoundedPages(OpenTabs tabs) {
        this.tabs = tabs;
    }

    /** As an event it comes before every other listener's turn, so their handlers look first. */
    @EventListener
    void takesMessages(ServiceInitEvent event) {
        event.addRequestHandler(new Messages());
    }

    private static @Nullable PageLoad load(@Nullable UI ui) {
        return ui == null ? null : ComponentUtil.getData(ui, PageLoad.class);
    }

    /** More events in one message than any page of ours sends. */
    private static final class TooManyAtOnce extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    /** Every message of a page: counted before, weighed afterwards, also when it broke. */
    private final class Messages extends UidlRequestHandler {

        private static final long serialVersionUID = 1;

        @Override
        protected ServerRpcHandler createRpcHandler() {
            return new Counted();
        }

        @Override
        public Optional<ResponseWriter> synchronizedHandleRequest(
                VaadinSession session, VaadinRequest request, VaadinResponse response, String body)
                throws IOException {
            UI ui = session.getService().findUI(request);
            PageLoad load = load(ui);
            if (ui == null || load == null) {
                return super.synchronizedHandleRequest(session, request, response, body);
            }
            if (load.isTooMuch()) {
                return ended(ui, load, response);
            }
            long began = System.nanoTime();
            try {
                return super.synchronizedHandleRequest(session, request, response, body);
            } catch (TooManyAtOnce forged) {
                return ended(ui, load, response);
            } finally {
                load.weighAfter(ui, System.nanoTime() - began);
                if (load.isTooMuch()) {
                    tabs.end(ui, load);
                }
                tabs.makeRoomWhereMemoryIsFull();
            }
        }

        private Optional<ResponseWriter> ended(UI ui, PageLoad load, VaadinResponse response) {
            tabs.end(ui, load);
            return Optional.of(
                    () -> commitJsonResponse(response, VaadinService.createUINotFoundJSON(false)));
        }
    }

    /** Counts the events of a message before any of them is done. */
    private static final class Counted extends ServerRpcHandler {

        private static final long serialVersionUID = 1;

        @Override
        protected void handleRpc(UI ui, String message, VaadinRequest request, RpcRequest sent)
                throws MessageIdSyncException {
            int events = sent.getRpcInvocationsData().size();
            PageLoad load = load(ui);
            if (load != null) {
                load.took(events, message.length());
            }
            if (events > PageLoad.EVENTS_AT_ONCE || pages(sent) > PageLoad.PAGES_AT_ONCE) {
                throw new TooManyAtOnce();
            }
            super.handleRpc(ui, message, request, sent);
        }

        /** How many pages a message asks to open, each of which costs as much as a visit. */
        private static long pages(RpcRequest sent) {
            return StreamSupport.stream(sent.getRpcInvocationsData().spliterator(), false)
                    .filter(event -> "ui-navigate".equals(event.path("event").asString("")))
                    .count();
        }
    }
}
