package dev.allclear.publish;

/**
 * When a file moves into its place: what others lead to or need goes before them. A folder that is new comes with all its files
 * when the first of them does: nothing leads there yet.
 */
public enum Phase {
    /** What pages need to look right: the theme, the team's own files. */
    SUPPORT,
    /** Pages that lists lead to: an incident, a maintenance, an announcement. */
    LEAF,
    /** Pages, feeds and data that lead to others. */
    INDEX,
    /** The home page of each language. */
    HOME,
    /** {@code build.json}, which tells open pages that there is something new. */
    STAMP
}
