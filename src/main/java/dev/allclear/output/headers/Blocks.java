package dev.allclear.output.headers;

import java.util.ArrayList;
import java.util.List;

/**
 * Rules in the format that Netlify and Cloudflare Pages share, a block of lines each. Where several are for one address, one of
 * the two hosts takes the last value of a header and the other joins them; so no header stands in two rules that have an address
 * in common, but for {@code X-Frame-Options} with the same value in both, which browsers read as one.
 */
final class Blocks {
    /** How many rules Cloudflare Pages takes. */
    static final int MOST = 100;

    private final List<String> blocks = new ArrayList<>();

    /**
     * Adds a rule, unless there are as many as can be.
     *
     * @param address begins with a slash; {@code *} stands for anything, {@code :name} for anything without a slash
     * @param headers {@code Name: value}
     */
    void add(String address, String... headers) {
        if (blocks.size() < MOST) {
            blocks.add(address + "\n  " + String.join("\n  ", headers) + "\n");
        }
    }

    /** Returns them as one text. */
    String text() {
        return String.join("\n", blocks);
    }
}
