package dev.allclear.markdown;

/** Markup that is safe to put into a page as it is. Only this package makes it. */
public final class Html {
    private final String markup;

    Html(String markup) {
        this.markup = markup;
    }

    /** Returns markup that shows {@code text} as it is, in an element or in a quoted attribute. */
    public static Html escaped(String text) {
        StringBuilder markup = new StringBuilder(text.length() + 16);
        Escaping.append(text, markup);
        return new Html(markup.toString());
    }

    /** Returns {@code text} without what no page and no feed may hold, not even escaped: control characters, half surrogates. */
    public static String printable(String text) {
        return Escaping.allowed(text);
    }

    /** Returns the markup. */
    public String markup() {
        return markup;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Html html && html.markup.equals(markup);
    }

    @Override
    public int hashCode() {
        return markup.hashCode();
    }

    /** Returns the markup. */
    @Override
    public String toString() {
        return markup;
    }
}
