package dev.allclear.serve;

import dev.allclear.diagnostic.Findings;
import java.util.List;

/**
 * What is answered to a request.
 *
 * @param status of HTTP
 * @param type of the body; of a redirect, where that leads
 * @param version changes with what a browser shows; that of an answer in place of a page that can't be shown starts with
 *     {@code !}
 * @param wrong why the page can't be shown
 */
record Answer(int status, String type, byte[] body, String version, Findings wrong) {
    private static final Findings NOTHING = new Findings(List.of(), List.of(), 0);

    /** Returns a file. */
    static Answer file(int status, String type, byte[] body, String version) {
        return new Answer(status, type, body, version, NOTHING);
    }

    /** Returns that there is something at {@code address} instead. */
    static Answer redirect(String address) {
        return new Answer(Status.FOUND, address, new byte[0], "", NOTHING);
    }
}
