package org.palpate.store;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What this node is called where several write into one table. */
final class Node {

    private static final int LONGEST = 100;

    private Node() {}

    /** The machine's name and the process's number: {@code school-1/4711}. */
    static String name() {
        return "%s/%d".formatted(machine(), ProcessHandle.current().pid());
    }

    private static String machine() {
        try {
            String name = InetAddress.getLocalHost().getHostName();
            return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        } catch (UnknownHostException nameless) {
            return "unnamed";
        }
    }
}
