package dev.allclear.source;

import org.yaml.snakeyaml.error.Mark;

/** Turns SnakeYAML's marks, code points counted from the start of a part, into offsets of the whole text. */
final class Marks {
    private final String text;
    private final Span part;
    private int points;
    private int offset;

    Marks(String text, Span part) {
        this.text = text;
        this.part = part;
        this.offset = part.from();
    }

    int offset(Mark mark) {
        return offset(mark.getIndex());
    }

    /** Returns the last offset asked for. */
    int last() {
        return offset;
    }

    /** Marks come nearly in order, so that counting on from the last one keeps a whole document linear. */
    private int offset(int index) {
        while (points < index && offset < part.to()) {
            offset += Character.charCount(text.codePointAt(offset));
            points++;
        }
        while (points > index) {
            offset -= Character.charCount(text.codePointBefore(offset));
            points--;
        }
        return offset;
    }
}
