package org.palpate.people.guessing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Where a request comes from, as limits count it: an IPv4 address, or the 64 bits of an IPv6
 * address that belong to one household or school, which may use any of the other 64.
 */
public final class Network {

    private static final Pattern SIX = Pattern.compile("[0-9a-fA-F:.]+:[0-9a-fA-F:.]*");
    private static final int BYTES = 8;

    private Network() {}

    /**
     * The network of an address.
     *
     * @param address as digits; anything else stands for itself
     */
    public static String of(String address) {
        String plain = address.replaceAll("^\\[|\\]$|%.*$", "");
        if (!SIX.matcher(plain).matches()) {
            return plain;
        }
        try {
            // Digits and colons are read and not looked up.
            InetAddress read = InetAddress.getByName(plain);
            byte[] bytes = read.getAddress();
            if (read.isLoopbackAddress() || bytes.length <= BYTES) {
                return Objects.requireNonNull(read.getHostAddress());
            }
            var network = new StringBuilder();
            for (int i = 0; i < BYTES; i += 2) {
                network.append(Integer.toHexString((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF))
                        .append(':');
            }
            return network + ":/64";
        } catch (UnknownHostException noAddress) {
            return plain;
        }
    }
}
