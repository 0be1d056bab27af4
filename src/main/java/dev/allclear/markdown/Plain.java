package dev.allclear.markdown;

import java.util.List;
import java.util.Optional;

/**
 * Texts that are nothing but paragraphs and lists of words, some of them bold, code or a link to another site, as most are: what
 * becomes of them can be told without taking them apart. Where there is any doubt, a text is none of these.
 *
 * <p>None of their words, and no address of their links, has a sign of which a tag or another address could be made; what has
 * one in code is escaped.
 */
final class Plain {
    /** Longer ones may have more signs, or more lines, than are read as Markdown. */
    private static final int LONGEST = Math.min(Dialect.MAX_SIGNS, Dialect.MAX_LINES);

    /** What means nothing but itself within a line; a colon or a slash may be part of an address. */
    private static final String MARKS = " ,.;:'\"()?!%/-&#$+=–—…’‘“”„·→";

    /** What of that means something together with what stands before it or after it, or is escaped. */
    private static final String NOT_ALONE = " /wW&\"";

    private static final List<String> SCHEMES = List.of("https://", "http://");
    private static final String IN_ADDRESSES = ".-_~/?=#+";
    private static final int ASCII_END = 0x80;
    private static final boolean[] ALONE = inAscii(MARKS, NOT_ALONE);
    private static final boolean[] ADDRESSES = inAscii(IN_ADDRESSES, "");
    private static final String ITEM = "- ";
    private static final String STRONG = "**";

    private final String typed;
    private final char[] text;
    private final boolean markup;
    private final StringBuilder written;
    private int at;

    private Plain(String typed, boolean markup) {
        this.typed = typed;
        this.text = typed.toCharArray();
        this.markup = markup;
        this.written = new StringBuilder(typed.length() + 64);
    }

    /** Whether {@code markdown} is one, with no blanks but one between two words. */
    static boolean is(String markdown) {
        return text(markdown).isPresent();
    }

    /** Returns such a text as markup; empty where it is none. */
    static Optional<Html> html(String markdown) {
        return written(markdown, true).map(Html::new);
    }

    /** Returns the words of such a text, a line for each paragraph and each item of a list; empty where it is none. */
    static Optional<String> text(String markdown) {
        return written(markdown, false);
    }

    private static Optional<String> written(String markdown, boolean markup) {
        if (markdown.length() > LONGEST) {
            return Optional.empty();
        }
        var plain = new Plain(markdown, markup);
        return plain.blocks() ? Optional.of(plain.written.toString()) : Optional.empty();
    }

    /** Where a line stands. */
    private enum Block {
        NONE,
        PARAGRAPH,
        LIST,
        BELOW_LIST
    }

    private boolean blocks() {
        Block block = Block.NONE;
        while (at < text.length) {
            if (text[at] == '\n') {
                end(block);
                block = block == Block.LIST || block == Block.BELOW_LIST ? Block.BELOW_LIST : Block.NONE;
                at++;
                continue;
            }
            boolean item = typed.startsWith(ITEM, at);
            // What follows an item belongs to it, and with a blank line between them the whole list is another one.
            if (item ? block == Block.BELOW_LIST : block == Block.LIST) {
                return false;
            }
            begin(block, item);
            block = item ? Block.LIST : Block.PARAGRAPH;
            at += item ? ITEM.length() : 0;
            if (!line()) {
                return false;
            }
            write(item ? "</li>" : "", "");
            at += at < text.length ? 1 : 0;
        }
        end(block);
        return true;
    }

    /** Begins a line of a paragraph or an item, below a line of {@code block}. */
    private void begin(Block block, boolean item) {
        if (item) {
            if (block != Block.LIST) {
                end(block);
                write("<ul>", "");
            }
            write("<li>", written.isEmpty() ? "" : "\n");
        } else if (block == Block.PARAGRAPH) {
            write("\n", " ");
        } else {
            write("<p>", written.isEmpty() ? "" : "\n");
        }
    }

    private void end(Block block) {
        if (block == Block.PARAGRAPH) {
            write("</p>\n", "");
        } else if (block == Block.LIST) {
            write("</ul>\n", "");
        }
    }

    /** Reads up to the end of a line that begins as a paragraph does, and as nothing else does: a list, say, begins with a number. */
    private boolean line() {
        int from = at;
        if (at == text.length || !(begins() || "*`[".indexOf(text[at]) >= 0)) {
            return false;
        }
        while (at < text.length && text[at] != '\n') {
            boolean read = switch (text[at]) {
                case '*' -> apart(from) && strong();
                case '[' -> apart(from) && link();
                case '`' -> code();
                default -> words();
            };
            if (!read) {
                return false;
            }
        }
        return text[at - 1] != ' ';
    }

    private boolean begins() {
        int end = at;
        while (end < text.length && digit(text[end])) {
            end++;
        }
        return end == at ? letter(text[at]) : end < text.length && (text[end] == ':' || text[end] == ' ');
    }

    /** Whether a space or a bracket stands before this, or nothing. */
    private boolean apart(int from) {
        return at == from || text[at - 1] == ' ' || text[at - 1] == '(';
    }

    private boolean strong() {
        if (!typed.startsWith(STRONG, at)) {
            return false;
        }
        at += STRONG.length();
        write("<strong>", "");
        if (!spoken() || !typed.startsWith(STRONG, at)) {
            return false;
        }
        at += STRONG.length();
        write("</strong>", "");
        return at == text.length || "\n .,;:!?)".indexOf(text[at]) >= 0;
    }

    private boolean link() {
        at++;
        int end = typed.indexOf("](", at);
        int from = end + 2;
        int to = end < 0 ? -1 : address(from);
        if (to < 0) {
            return false;
        }
        write("<a href=\"" + typed.substring(from, to) + "\">", "");
        boolean spoken = spoken() && at == end;
        write("</a>", "");
        at = to + 1;
        return spoken;
    }

    /** Returns where the address ends that begins at {@code from} and that a bracket closes; -1 where none does. */
    private int address(int from) {
        int host = from;
        for (String scheme : SCHEMES) {
            host = typed.startsWith(scheme, from) ? from + scheme.length() : host;
        }
        int to = host;
        while (to < text.length && text[to] < ASCII_END && ADDRESSES[text[to]]) {
            to++;
        }
        return host > from && to > host && (latin(text[host]) || digit(text[host])) && typed.startsWith(")", to)
                ? to
                : -1;
    }

    /** Reads words that begin with a letter or a digit and do not end with a space. */
    private boolean spoken() {
        return at < text.length && (letter(text[at]) || digit(text[at])) && words() && text[at - 1] != ' ';
    }

    /** Reads code without bars, of which a table could be made that is too large to be read as Markdown. */
    private boolean code() {
        int from = ++at;
        while (at < text.length && text[at] != '`') {
            boolean printed = text[at] >= ' ' && text[at] <= '~' && text[at] != '|';
            if (!printed || (text[at] == ' ' && (at == from || text[at - 1] == ' '))) {
                return false;
            }
            at++;
        }
        if (at == text.length || at == from || text[at - 1] == ' ' || typed.startsWith("`", at + 1)) {
            return false;
        }
        write("<code>", "");
        say(typed.substring(from, at), true);
        write("</code>", "");
        at++;
        return true;
    }

    /** Reads what means nothing but itself, neither together with what is before or after it: an address, a broken line. */
    private boolean words() {
        int from = at;
        boolean escaped = false;
        int to = from;
        for (; to < text.length; to++) {
            char here = text[to];
            if (here < ASCII_END ? ALONE[here] : letter(here) || MARKS.indexOf(here) >= 0) {
                continue;
            }
            if (NOT_ALONE.indexOf(here) < 0) {
                break;
            }
            if (!alone(here, to)) {
                return false;
            }
            escaped |= here == '"' || here == '&';
        }
        at = to;
        say(typed.substring(from, to), escaped);
        return to > from;
    }

    private boolean alone(char here, int place) {
        return switch (here) {
            case ' ', '/' -> place == 0 || text[place - 1] != here;
            case 'w', 'W' -> place == 0 || (text[place - 1] != 'w' && text[place - 1] != 'W');
            case '&' -> typed.startsWith(" ", place + 1);
            default -> true;
        };
    }

    private void say(String words, boolean escaped) {
        if (markup && escaped) {
            Escaping.append(words, written);
        } else {
            written.append(words);
        }
    }

    private void write(String asMarkup, String asText) {
        written.append(markup ? asMarkup : asText);
    }

    /** Marks latin letters, digits and {@code marks}, but not what is {@code excepted}. */
    private static boolean[] inAscii(String marks, String excepted) {
        var means = new boolean[ASCII_END];
        for (char here = 0; here < ASCII_END; here++) {
            boolean named = latin(here) || digit(here) || marks.indexOf(here) >= 0;
            means[here] = named && excepted.indexOf(here) < 0;
        }
        return means;
    }

    private static boolean digit(char here) {
        return here >= '0' && here <= '9';
    }

    private static boolean latin(char here) {
        return (here >= 'a' && here <= 'z') || (here >= 'A' && here <= 'Z');
    }

    private static boolean letter(char here) {
        return latin(here) || (here >= 0xC0 && Character.isLetter(here));
    }
}
