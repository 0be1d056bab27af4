package dev.allclear.i18n;

/**
 * A sentence with a time in it, to be printed as {@code before}, a {@code <time>} element, {@code after}.
 *
 * @param before what stands before the time, with its space: {@code "Published "}
 * @param datetime the time in RFC 3339
 * @param time the time in words
 * @param after what stands after the time: {@code "."}
 */
public record Timed(String before, String datetime, String time, String after) {}
