package dev.allclear.build;

/** Hears how far a build is. */
public interface Progress {
    /** Is told of each page that was rendered, at {@code path}; not of those that stay as they stand. */
    default void renders(String path) {}

    /** Is told, every few pages, that {@code done} of {@code pages} are there. */
    void rendered(int done, int pages);

    /**
     * Is told, again and again, that another build is writing into the output; lets some time pass, and returns whether to go
     * on waiting.
     */
    boolean waiting();

    /** Is told that an earlier build had left the output half done, and that this is finished now, whatever becomes of this one. */
    default void healed() {}
}
