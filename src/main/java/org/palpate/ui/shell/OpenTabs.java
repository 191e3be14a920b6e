package org.palpate.ui.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SynchronizedRequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.palpate.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps the memory that open pages take within bounds: per browser, per person and in the whole. A
 * page holds nothing that is not in the database, so one that the server lets go says so when it is
 * used next, and is loaded anew. When there are very many in the whole, those idle longest go first
 * of whoever has the most, guests' before those of people signed in with a tab or two.
 */
@Component
class OpenTabs implements VaadinServiceInitListener {

    /** How many tabs the server keeps of a browser signed in. */
    static final int OF_A_BROWSER = 20;

    /** How many of a browser that is not signed in. */
    static final int OF_A_GUEST = 5;

    /** How many of a person, in all browsers together. */
    static final int OF_A_PERSON = 60;

    /** What a tab takes with a long lesson in it; measured on a running server. */
    private static final long BYTES = 400_000;

    /** From how many nodes on a tab is heavy; what everyday pages hold is a fraction of it. */
    private static final int HEAVY = 2000;

    /** How many there may be even in a small memory. */
    private static final int FEWEST = 100;

    /** How many tabs somebody signed in may have more than a guest before theirs go first. */
    private static final int AHEAD = 2;

    private static final Logger LOG = LoggerFactory.getLogger(OpenTabs.class);

    private record Tab(
            UI ui,
            VaadinSession session,
            Object owner,
            boolean isGuests,
            AtomicLong used,
            PageLoad load) {

        /** One of a guest counts threefold: it goes before one of somebody signed in. */
        long weight() {
            return isGuests ? 3 * load.weight() : load.weight();
        }
    }

    private final Map<UI, Tab> tabs = new ConcurrentHashMap<>();
    private final FullHeap heap = new FullHeap();
    private final AtomicLong clicks = new AtomicLong();
    private final AtomicBoolean makingRoom = new AtomicBoolean();

    /** Closes tabs of other sessions: the thread that opens one must not wait for their locks. */
    private final Executor executor =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("open-tabs").factory());

    private volatile int most;

    OpenTabs() {
        holdAtMost((int) Math.clamp(Runtime.getRuntime().maxMemory() / 2 / BYTES, FEWEST, 100_000));
    }

    /**
     * How many there may be in the whole: by half of the memory there is, unless told otherwise.
     */
    final void holdAtMost(int number) {
        most = number;
    }

    int count() {
        return tabs.size();
    }

    /** What the open pages have come to. */
    List<PageLoad> loads() {
        return tabs.values().stream().map(Tab::load).toList();
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> opened(opened.getUI()));
        event.addRequestHandler(new Use());
    }

    void opened(UI ui) {
        VaadinSession session = ui.getSession();
        Optional<PersonId> person =
                session.getSession() instanceof WrappedHttpSession wrapped
                        ? OpenSessions.person(wrapped.getHttpSession())
                        : Optional.empty();
        var tab =
                new Tab(
                        ui,
                        session,
                        person.<Object>map(who -> who).orElse(session),
                        person.isEmpty(),
                        new AtomicLong(clicks.incrementAndGet()),
                        new PageLoad(person.isEmpty()));
        ComponentUtil.setData(ui, PageLoad.class, tab.load());
        tabs.put(ui, tab);
        ui.addDetachListener(closed -> tabs.remove(ui));
        keep(tab, other -> other.session() == session, tab.isGuests() ? OF_A_GUEST : OF_A_BROWSER);
        keep(tab, other -> other.owner().equals(tab.owner()), OF_A_PERSON);
        if (tabs.size() > most && !makingRoom.getAndSet(true)) {
            executor.execute(this::makeRoom);
        }
        makeRoomWhereMemoryIsFull();
    }

    /** Lets the heaviest pages go; asked after every message, for an open page may grow. */
    void makeRoomWhereMemoryIsFull() {
        if (heap.isAnew() && !makingRoom.getAndSet(true)) {
            executor.execute(this::makeRoomInMemory);
        }
    }

    /** Ends a page under the lock of its session; its browser is told when it asks next. */
    void end(UI ui, PageLoad load) {
        Tab tab = tabs.remove(ui);
        if (tab != null) {
            LOG.warn("A page came to more than a page is and was ended: {}", load);
            release(tab);
        }
    }

    /** Of the browser that has most of them: whoever opens many elsewhere closes their own. */
    private void keep(Tab opened, Predicate<Tab> among, int most) {
        List<Tab> all = tabs.values().stream().filter(among).toList();
        close(
                Room.makers(
                        all.stream().filter(tab -> tab != opened).toList(),
                        Tab::session,
                        tab -> tab.used().get(),
                        all.size() - most));
    }

    /** A tenth at a time, so that the search is rare. */
    private void makeRoom() {
        try {
            List<Tab> closing =
                    Room.makers(
                            tabs.values(),
                            Tab::owner,
                            tab -> tab.used().get(),
                            tab -> tab.isGuests() ? 0 : AHEAD,
                            Math.max(0, tabs.size() - most) + Math.min(tabs.size(), most) / 10);
            LOG.info(
                    "{} pages are open at once, which is as much as the memory holds; the {} idle longest of whoever has most are loaded anew when used",
                    tabs.size(),
                    closing.size());
            close(closing);
        } finally {
            makingRoom.set(false);
        }
    }

    /**
     * The heaviest first, until a quarter of what the heavy ones hold is free: a fat one stays in
     * no case. Where none is heavy, it is not by its pages that the memory is full.
     */
    private void makeRoomInMemory() {
        try {
            List<Tab> heavy =
                    tabs.values().stream().filter(tab -> tab.load().weight() >= HEAVY).toList();
            if (heavy.isEmpty()) {
                makeRoom();
                return;
            }
            List<Tab> closing = Room.heaviest(heavy, Tab::weight);
            LOG.warn(
                    "The memory is nearly full with {} pages open; the {} that hold the most are loaded anew when used",
                    tabs.size(),
                    closing.size());
            close(closing);
        } finally {
            makingRoom.set(false);
        }
    }

    /** Each under the lock of its own session, by a thread that holds no other. */
    private void close(Collection<Tab> closing) {
        closing.forEach(tab -> {
            tabs.remove(tab.ui());
            if (tab.session().hasLock()) {
                release(tab);
            } else {
                executor.execute(() -> tab.session().access(() -> release(tab)));
            }
        });
    }

    private static void release(Tab tab) {
        UI ui = tab.ui();
        if (ui.getSession() == tab.session()) {
            ui.close();
            ui.accessSynchronously(() -> tab.session().removeUI(ui));
        }
    }

    /** Notes which tabs are used: a tab that is merely open asks too, but for nothing. */
    private final class Use extends SynchronizedRequestHandler {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean canHandleRequest(VaadinRequest request) {
            return HandlerHelper.isRequestType(request, RequestType.UIDL);
        }

        @Override
        public boolean synchronizedHandleRequest(
                VaadinSession session, VaadinRequest request, VaadinResponse response) {
            UI ui = session.getService().findUI(request);
            Tab tab = ui == null ? null : tabs.get(ui);
            if (tab != null) {
                tab.used().set(clicks.incrementAndGet());
            }
            return false;
        }
    }
}
