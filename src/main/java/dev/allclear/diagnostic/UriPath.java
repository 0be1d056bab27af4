package dev.allclear.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;

/** Paths as they are written in addresses. */
final class UriPath {
    private static final String AS_THEY_ARE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private UriPath() {}

    /** Returns {@code path} with every octet escaped but those of letters, digits and a few signs of ASCII. */
    static String of(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte octet : path.getBytes(UTF_8)) {
            if (AS_THEY_ARE.indexOf(octet) >= 0) {
                uri.append((char) octet);
            } else {
                uri.append('%').append(String.format(Locale.ROOT, "%02X", octet));
            }
        }
        return uri.toString();
    }
}
