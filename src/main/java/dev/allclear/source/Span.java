package dev.allclear.source;

/** A half-open part of a text, {@code [from, to)}, in UTF-16 units from 0. */
public record Span(int from, int to) {
    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("not a span: " + from + " to " + to);
        }
    }

    /** Returns this part moved {@code by} units to the right. */
    public Span shifted(int by) {
        return new Span(from + by, to + by);
    }
}
