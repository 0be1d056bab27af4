package dev.allclear.cli;

/** What the program's exit codes say. */
final class ExitCode {
    static final int FINE = 0;
    /** Something is wrong in content or templates. */
    static final int PROBLEMS = 1;
    /** The command was not understood, or must not be followed. */
    static final int USAGE = 2;
    /** The machine failed, or the program. */
    static final int MACHINE = 3;

    private ExitCode() {}
}
