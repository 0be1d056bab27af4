package dev.allclear.cli;

/** The program's entry. */
public final class Main {
    private Main() {}

    /** Runs the command that {@code args} name. */
    public static void main(String[] args) {
        System.exit(2);
    }
}
