package org.palpate.ui.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What an open page has come to on the server. Whatever an event makes there that only the
 * browser's answer frees (a notice, a dialog, a pending return), a browser that never answers could
 * make without an end; so each page has a bound, however it got there, and ends beyond it. Read by
 * any thread; written under the lock of the page's session.
 */
final class PageLoad {

    /** How many nodes the page of a guest may hold, many times what a long lesson has. */
    static final int NODES_OF_A_GUEST = 10_000;

    /** How many nodes a page may hold, many times what the roster of a large class has. */
    static final int NODES = 40_000;

    /** How many events a page sends at once; the longest row of clicks that waited has fewer. */
    static final int EVENTS_AT_ONCE = 300;

    /** How many pages a page asks for at once; a person who clicks fast asks for two or three. */
    static final int PAGES_AT_ONCE = 10;

    /** How many events that broke or were refused a page may send within a minute. */
    static final int BROKEN_A_MINUTE = 30;

    /** After so many events a page is counted anew; a click or an answer is one to three. */
    static final int EVENTS_OF_A_LOOK = 10;

    /** How many times as long as a count messages take until the next. */
    private static final int MESSAGES_TO_A_LOOK = 50;

    /** So long messages may take in any case: what makes thousands of nodes takes longer. */
    private static final long LONGEST_WITHOUT_A_LOOK = Duration.ofMillis(100).toNanos();

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    /** What every page weighs, in nodes: an empty one is not nothing. */
    private static final int EMPTY = 100;

    /** So many events weigh as much as a node: for what they leave behind that is no node. */
    private static final int EVENTS_OF_A_NODE = 10;

    /** So many characters sent weigh as much as a node: a field may hold them. */
    private static final int CHARACTERS_OF_A_NODE = 500;

    private final int mostNodes;
    private final AtomicInteger broken = new AtomicInteger();
    private volatile long minuteBegan = System.nanoTime();
    private volatile int nodes;
    private volatile long events;
    private volatile long characters;
    private volatile long eventsSince;
    private volatile long spent;
    private volatile long lookTook;

    PageLoad(boolean isGuests) {
        this.mostNodes = isGuests ? NODES_OF_A_GUEST : NODES;
    }

    /** Notes that an event of a page broke or was refused. */
    static void broke(UI ui) {
        PageLoad load = ComponentUtil.getData(ui, PageLoad.class);
        if (load != null) {
            load.broke();
        }
    }

    private void broke() {
        long now = System.nanoTime();
        if (now - minuteBegan > MINUTE) {
            minuteBegan = now;
            broken.set(0);
        }
        broken.incrementAndGet();
    }

    /** Notes how many events, in how many characters, a page sent in one request. */
    void took(int number, int length) {
        events += number;
        eventsSince += number;
        characters += length;
    }

    /**
     * Counts what the page holds after a message, if the page may have grown much since it was
     * counted last: counting takes a small part of the time that messages take, on any page.
     *
     * @param nanos how long the message took
     */
    void weighAfter(UI ui, long nanos) {
        spent += nanos;
        if (eventsSince >= EVENTS_OF_A_LOOK
                || spent >= Math.min(MESSAGES_TO_A_LOOK * lookTook, LONGEST_WITHOUT_A_LOOK)) {
            weigh(ui);
        }
    }

    /** Counts what the page holds now. */
    void weigh(UI ui) {
        long began = System.nanoTime();
        int[] found = {0};
        ui.getInternals().getStateTree().getRootNode().visitNodeTree(node -> found[0]++);
        nodes = found[0];
        lookTook = System.nanoTime() - began;
        spent = 0;
        eventsSince = 0;
    }

    /** Whether the page is past a bound and has to end. */
    boolean isTooMuch() {
        return nodes > mostNodes || broken.get() > BROKEN_A_MINUTE;
    }

    /** How many nodes it held when it was weighed last. */
    int nodes() {
        return nodes;
    }

    /** What it takes of the memory, as a number of nodes. */
    long weight() {
        return EMPTY + nodes + events / EVENTS_OF_A_NODE + characters / CHARACTERS_OF_A_NODE;
    }

    @Override
    public String toString() {
        return "%d nodes, %d events, %d broken ones within a minute"
                .formatted(nodes, events, broken.get());
    }
}
