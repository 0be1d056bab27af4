package dev.allclear.serve;

import dev.allclear.diagnostic.Findings;
import java.util.List;

/** What is answered to a request. */
final class Answer {
    private static final Findings NOTHING = new Findings(List.of(), List.of(), 0);

    private final int status;
    private final String type;
    private final byte[] body;
    private final String version;
    private final Findings wrong;

    private Answer(int status, String type, byte[] body, String version, Findings wrong) {
        this.status = status;
        this.type = type;
        this.body = body;
        this.version = version;
        this.wrong = wrong;
    }

    /** Returns a file. */
    static Answer file(int status, String type, byte[] body, String version) {
        return new Answer(status, type, body, version, NOTHING);
    }

    /** Returns that there is something at {@code address} instead. */
    static Answer redirect(String address) {
        return new Answer(Status.FOUND, address, new byte[0], "", NOTHING);
    }

    /** Returns a page in place of one that can't be shown, because of what is {@code wrong}. */
    static Answer failed(byte[] page, String version, Findings wrong) {
        return new Answer(Status.FAILED, Types.HTML, page, version, wrong);
    }

    /** The status of HTTP. */
    int status() {
        return status;
    }

    /** The type of the body; of a redirect, where that leads. */
    String type() {
        return type;
    }

    /** What is sent; not to be changed. */
    byte[] body() {
        return body;
    }

    /** What changes with what a browser shows; that of a page in place of another starts with {@code !}. */
    String version() {
        return version;
    }

    /** Why the page can't be shown. */
    Findings wrong() {
        return wrong;
    }
}
