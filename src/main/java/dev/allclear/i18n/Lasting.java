package dev.allclear.i18n;

import java.util.Optional;

/**
 * A text that may tell how long something has been going on, to be printed as {@code before}, {@code length}, {@code after}.
 *
 * @param before what stands before the length, with its space; all of the text where nothing in it grows
 * @param since where the length still grows, the instant it counts from, in RFC 3339
 * @param length how long that is: {@code 38m}
 * @param after what stands after it
 */
public record Lasting(String before, Optional<String> since, String length, String after) {

    /** Returns a text in which nothing grows. */
    public static Lasting fixed(String text) {
        return new Lasting(text, Optional.empty(), "", "");
    }

    /** The whole text. */
    public String text() {
        return before + length + after;
    }
}
