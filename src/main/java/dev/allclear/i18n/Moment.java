package dev.allclear.i18n;

/**
 * An instant in a language's words, in the site's zone.
 *
 * <p>Its full text is {@code date + separator + clock}, such as {@code Aug 27, 2021, 02:36 PM UTC}; the parts are apart so that
 * a date which repeats can be made quiet without leaving the text.
 *
 * @param datetime in RFC 3339, for machines: {@code 2021-08-27T14:36:05Z}
 * @param date the day: {@code Aug 27, 2021}
 * @param separator what stands between the two: {@code ", "}
 * @param clock the time of day with its zone: {@code 02:36 PM UTC}
 */
public record Moment(String datetime, String date, String separator, String clock) {
    /** The whole text, such as {@code Aug 27, 2021, 02:36 PM UTC}. */
    public String text() {
        return date + separator + clock;
    }
}
