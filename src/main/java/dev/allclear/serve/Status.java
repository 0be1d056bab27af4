package dev.allclear.serve;

/** What HTTP's codes say. */
final class Status {
    static final int OK = 200;
    static final int FOUND = 302;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int METHOD_NOT_ALLOWED = 405;
    static final int FAILED = 500;

    private Status() {}
}
