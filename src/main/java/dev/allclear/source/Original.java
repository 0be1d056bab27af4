package dev.allclear.source;

/**
 * The text of a file as it stands on disk, with its byte order mark and its line endings, so that a change to it can leave both alone.
 * Offsets are those of the {@link SourceText} that is read from it.
 */
public record Original(String text) {

    /** Returns the text as it is read: without byte order mark, every line ending as {@code \n}. */
    public SourceText source(String file) {
        return new SourceText(file, Decoding.normal(text));
    }

    /**
     * Returns this text with {@code replacement} in place of {@code part}; its lines end as the line before it does, in the first
     * line as the file's first one.
     *
     * @param replacement every line ending as {@code \n}
     */
    public Original with(Span part, String replacement) {
        int from = place(part.from());
        int to = place(part.to());
        return new Original(text.substring(0, from) + replacement.replace("\n", ending(from)) + text.substring(to));
    }

    /** Returns where {@code offset} is on disk: never between the two characters that may end a line. */
    private int place(int offset) {
        int place = text.startsWith("\uFEFF") ? 1 : 0;
        for (int passed = 0; passed < offset; passed++) {
            place += text.startsWith("\r\n", place) ? 2 : 1;
        }
        return place;
    }

    private String ending(int from) {
        int at = Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1));
        for (int first = 0; at < 0 && first < text.length(); first++) {
            if (text.charAt(first) == '\n' || text.charAt(first) == '\r') {
                return text.startsWith("\r\n", first) ? "\r\n" : text.substring(first, first + 1);
            }
        }
        if (at < 0) {
            return "\n";
        }
        return text.charAt(at) == '\n' && at > 0 && text.charAt(at - 1) == '\r' ? "\r\n" : text.substring(at, at + 1);
    }
}
