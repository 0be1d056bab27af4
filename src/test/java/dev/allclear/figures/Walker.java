package dev.allclear.figures;

/** One incident or maintenance, walked through second by second. */
interface Walker {

    /** Moves on to {@code second}, which is the one after the last it moved to, or the first. */
    void step(long second);

    /** Returns the state in which it puts a component now; operational where it says nothing of it. */
    State state(int component);
}
