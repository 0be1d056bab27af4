package dev.allclear.build;

/** Hears how far a build is. */
public interface Progress {
    /** Is told before the page at {@code path} is rendered; not of those that stay as they stand. */
    default void renders(String path) {}

    /** Is told after each page that {@code done} of {@code pages} are there. */
    void rendered(int done, int pages);

    /**
     * Is told, again and again, that another build is writing into the output; lets some time pass, and returns whether to go
     * on waiting.
     */
    boolean waiting();
}
