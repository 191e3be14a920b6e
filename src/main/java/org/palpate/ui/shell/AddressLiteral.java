package org.palpate.ui.shell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A network address as it is written in digits: {@code 203.0.113.7}, {@code 2001:db8::7} (RFC 4291,
 * 2.2), {@code ::ffff:203.0.113.7}. Nothing else passes for one, so that nothing a browser wrote is
 * ever looked up as a name.
 */
final class AddressLiteral {

    private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final String FOUR_TEXT = BYTE + "(?:\\." + BYTE + "){3}";
    private static final Pattern FOUR = Pattern.compile(FOUR_TEXT);
    private static final Pattern FOUR_IN_SIX =
            Pattern.compile("::ffff:(" + FOUR_TEXT + ")", Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");
    private static final Pattern FOUR_AND_PORT = Pattern.compile("([0-9.]+)(?::\\d{1,5})?");
    private static final Pattern SIX_AND_PORT = Pattern.compile("\\[([^\\]]+)\\](?::\\d{1,5})?");
    private static final int GROUPS = 8;

    private AddressLiteral() {}

    /**
     * Reads one step of the header {@code X-Forwarded-For}: an address, which may have a port
     * behind it, brackets around it or a zone after a per cent sign. Those are left out, and an
     * IPv4 address that is written as an IPv6 one is given as the IPv4 one it is.
     */
    static Optional<String> read(String written) {
        String plain = written.strip();
        Matcher four = FOUR_AND_PORT.matcher(plain);
        Matcher six = SIX_AND_PORT.matcher(plain);
        String bare = four.matches() ? four.group(1) : six.matches() ? six.group(1) : plain;
        String address = bare.replaceFirst("%[\\w.~-]+$", "");
        Matcher mapped = FOUR_IN_SIX.matcher(address);
        if (mapped.matches()) {
            return Optional.of(mapped.group(1));
        }
        return isFour(address) || isSix(address) ? Optional.of(address) : Optional.empty();
    }

    /** Whether this is an address and nothing more, as it is written in a setting. */
    static boolean is(String written) {
        return isFour(written) || isSix(written);
    }

    private static boolean isFour(String address) {
        return FOUR.matcher(address).matches();
    }

    private static boolean isSix(String address) {
        int gap = address.indexOf("::");
        if (gap < 0) {
            return groups(address, true) == GROUPS;
        }
        String before = address.substring(0, gap);
        String after = address.substring(gap + 2);
        int first = before.isEmpty() ? 0 : groups(before, false);
        int last = after.isEmpty() ? 0 : groups(after, true);
        return first >= 0 && last >= 0 && first + last < GROUPS;
    }

    /**
     * How many groups of 16 bits stand here with single colons between them, an IPv4 address at the
     * end counted as two; -1 when something else does.
     */
    private static int groups(String part, boolean atEnd) {
        String[] all = part.split(":", -1);
        int count = 0;
        for (int place = 0; place < all.length; place++) {
            if (GROUP.matcher(all[place]).matches()) {
                count++;
            } else if (atEnd && place + 1 == all.length && isFour(all[place])) {
                count += 2;
            } else {
                return -1;
            }
        }
        return count;
    }
}
