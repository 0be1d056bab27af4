package dev.allclear.markdown;

/**
 * A heading that stands at the top level of a text. Offsets are UTF-16 units from 0 in that text.
 *
 * @param level 1 to 6
 * @param underlined whether it is a line of text underlined with {@code ===} or {@code ---}
 * @param from where its first line starts
 * @param to where its last line ends, the underline included, before the line's end
 * @param content what was typed between the {@code #}s, without the spaces around it
 * @param contentFrom where {@code content} starts
 */
public record Heading(int level, boolean underlined, int from, int to, String content, int contentFrom) {}
