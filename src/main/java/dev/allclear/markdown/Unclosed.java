package dev.allclear.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/**
 * A block of code or HTML at the top level of a text that nothing closes, so that it holds all the rest of the text. Offsets are
 * UTF-16 units from 0 in that text.
 *
 * @param from where the line that opens it starts
 * @param to where that line ends
 * @param end what would close it, in a line of its own: the same fence, or {@code -->}
 */
public record Unclosed(int from, int to, String end) {
    private static final List<String> OPENINGS = List.of("```", "~~~", "<!", "<?");

    /** What HTML can open over blank lines, and what closes it. */
    private static final List<List<String>> PAIRS =
            List.of(List.of("<!--", "-->"), List.of("<![CDATA[", "]]>"), List.of("<?", "?>"), List.of("<!", ">"));

    static Optional<Unclosed> in(String markdown) {
        if (!opens(markdown)) {
            return Optional.empty();
        }
        Node last = Dialect.blocks(markdown).getLastChild();
        if (last instanceof FencedCodeBlock code && code.getClosingFenceLength() == null) {
            return Optional.of(at(last, code.getFenceCharacter().repeat(code.getOpeningFenceLength()), markdown));
        }
        if (last instanceof HtmlBlock html) {
            return PAIRS.stream()
                    .filter(pair -> html.getLiteral().stripLeading().startsWith(pair.get(0)))
                    .findFirst()
                    .filter(pair -> !html.getLiteral().contains(pair.get(1)))
                    .map(pair -> at(last, pair.get(1), markdown));
        }
        return Optional.empty();
    }

    /** Whether a line begins as what may have to be closed. */
    private static boolean opens(String markdown) {
        int from = 0;
        do {
            int at = from;
            while (at < from + 3 && markdown.startsWith(" ", at)) {
                at++;
            }
            for (String opening : OPENINGS) {
                if (markdown.startsWith(opening, at)) {
                    return true;
                }
            }
            from = markdown.indexOf('\n', from) + 1;
        } while (from > 0);
        return false;
    }

    private static Unclosed at(Node block, String end, String markdown) {
        int from = markdown.lastIndexOf('\n', Extent.of(block).from() - 1) + 1;
        int newline = markdown.indexOf('\n', from);
        return new Unclosed(from, newline < 0 ? markdown.length() : newline, end);
    }
}
