package dev.allclear;

/** What a command said, and its exit code. */
public record Run(int exitCode, String out, String err) {}
