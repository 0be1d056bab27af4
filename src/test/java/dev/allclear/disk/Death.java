package dev.allclear.disk;

/** What a program meets in place of a file system once its test has killed it. Nothing that it does reaches a file any more. */
public final class Death extends Error {
    private static final long serialVersionUID = 1;
}
