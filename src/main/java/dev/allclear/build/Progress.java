package dev.allclear.build;

/** Hears how far a build is. */
@FunctionalInterface
public interface Progress {
    /** Is told after each page that {@code done} of {@code pages} are rendered. */
    void rendered(int done, int pages);
}
