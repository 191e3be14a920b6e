package org.palpate.store.audit;

import java.util.regex.Pattern;

/**
 * A network address without what would name one household: of IPv4 the last number is left out, of
 * IPv6 all but the first three groups. The server itself is "this machine".
 */
final class ShortNetwork {

    private static final Pattern FOUR =
            Pattern.compile("(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})\\.\\d{1,3}");
    private static final Pattern SIX =
            Pattern.compile("([0-9a-fA-F]{1,4}:[0-9a-fA-F]{1,4}:[0-9a-fA-F]{1,4}):.*");
    private static final Pattern HERE = Pattern.compile("127\\..*|0:0:0:0:0:0:0:1|::1");
    private static final int LONGEST = 60;

    private ShortNetwork() {}

    /** "192.0.2.x" of "192.0.2.17", "2001:db8:1:…" of "2001:db8:1:2::/64". */
    static String of(String network) {
        if (HERE.matcher(network).matches()) {
            return "this machine";
        }
        var four = FOUR.matcher(network);
        if (four.matches()) {
            return four.group(1) + ".x";
        }
        var six = SIX.matcher(network);
        if (six.matches()) {
            return six.group(1) + ":…";
        }
        return network.substring(0, Math.min(network.length(), LONGEST));
    }
}
