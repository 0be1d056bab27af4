package dev.allclear.serve;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * For which hosts a preview answers. A page of another site can have its own name lead to this machine, but can't have a browser
 * send another name than its own.
 *
 * @param named the one that was asked for
 * @param everywhere whether the preview is to be had at every number that this machine has
 */
record Hosts(String named, boolean everywhere) {
    private static final Set<String> THIS = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern NUMBER = Pattern.compile("\\[[0-9a-f:.]+]|\\d+(\\.\\d+){3}");
    private static final Pattern PORT = Pattern.compile(":\\d*$");

    /** Returns those for a preview at {@code host}, which is {@code address}. */
    static Hosts of(String host, InetAddress address) {
        String lower = host.toLowerCase(Locale.ROOT);
        return new Hosts(lower.contains(":") ? "[" + lower + "]" : lower, address.isAnyLocalAddress());
    }

    /** Whether a request with {@code header} as its {@code Host} is answered. */
    boolean permit(String header) {
        String host = PORT.matcher(header.toLowerCase(Locale.ROOT)).replaceFirst("");
        return THIS.contains(host)
                || host.equals(named)
                || (everywhere && NUMBER.matcher(host).matches());
    }

    /** Returns what people type for this machine. */
    String shown() {
        return everywhere || THIS.contains(named) ? "localhost" : named;
    }
}
