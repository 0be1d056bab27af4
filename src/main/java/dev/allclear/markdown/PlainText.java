package dev.allclear.markdown;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Tells a document without any markup, a line for each of its blocks. */
final class PlainText extends AbstractVisitor {
    private final StringBuilder lines = new StringBuilder();
    private final StringBuilder line = new StringBuilder();

    private PlainText() {}

    static String of(String markdown) {
        Node document = Dialect.document(markdown);
        Cleansing.of(document, markdown);
        return of(document);
    }

    /** Returns the text of {@code node} and what is in it; raw HTML is passed over. */
    static String of(Node node) {
        PlainText text = new PlainText();
        node.accept(text);
        text.endLine();
        return text.lines.toString();
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        block(heading);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            block(node);
        } else if (node instanceof TableCell) {
            line.append(' ');
            visitChildren(node);
        } else if (!(node instanceof FootnoteReference)) {
            visitChildren(node);
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        line.append(code.getLiteral());
        endLine();
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        line.append(code.getLiteral());
        endLine();
    }

    @Override
    public void visit(Text text) {
        line.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        line.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        line.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        line.append(' ');
    }

    /** Returns {@code line} with one space wherever there are several, tabs, or other control characters. */
    private static String spaced(CharSequence line) {
        var text = new StringBuilder(line.length());
        boolean before = false;
        for (int at = 0; at < line.length(); at++) {
            char each = line.charAt(at);
            boolean space = each == ' ' || Character.isISOControl(each);
            if (!space || !before) {
                text.append(space ? ' ' : each);
            }
            before = space;
        }
        return text.toString();
    }

    private void block(Node block) {
        visitChildren(block);
        endLine();
    }

    private void endLine() {
        String text = Escaping.allowed(spaced(line)).strip();
        if (!text.isEmpty()) {
            lines.append(lines.isEmpty() ? "" : "\n").append(text);
        }
        line.setLength(0);
    }
}
