package dev.allclear.build;

/** A build was asked for what it must not or can't do; its message says so to the person who asked. */
public final class WrongUsage extends Exception {
    private static final long serialVersionUID = 1;

    WrongUsage(String message) {
        super(message);
    }
}
