package dev.allclear.build;

/** Hears how far a build is. */
@FunctionalInterface
public interface Progress {
    /** Is told before the page at {@code path} is rendered; not of those that stay as they stand. */
    default void renders(String path) {}

    /** Is told after each page that {@code done} of {@code pages} are there. */
    void rendered(int done, int pages);
}
