package dev.allclear.output.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Writes comma-separated values as RFC 4180 has them, in UTF-8: lines end in {@code \r\n}, a text with a comma, a quote or a line
 * break in it is quoted.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe before it, which spreadsheets ask for and many hide:
 * what a team typed must not be run on somebody's machine.
 */
final class CsvWriter {
    /** What begins a formula in some spreadsheet; the wide forms are read like the others. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final StringBuilder lines = new StringBuilder();
    private boolean begun;

    /** Writes a cell of text. */
    CsvWriter text(String text) {
        return cell(!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text);
    }

    /** Writes a cell of text, empty where there is none. */
    CsvWriter text(Optional<String> text) {
        return text(text.orElse(""));
    }

    /** Writes a number with as many decimals as it has. */
    CsvWriter number(BigDecimal number) {
        return cell(number.toPlainString());
    }

    /** Writes a number with as many decimals as it has; an empty cell where there is none. */
    CsvWriter number(Optional<BigDecimal> number) {
        return number.isPresent() ? number(number.get()) : cell("");
    }

    /** Ends the line. */
    CsvWriter end() {
        lines.append("\r\n");
        begun = false;
        return this;
    }

    /** Returns the lines so far. */
    byte[] bytes() {
        return lines.toString().getBytes(UTF_8);
    }

    private CsvWriter cell(String cell) {
        if (begun) {
            lines.append(',');
        }
        begun = true;
        if (special(cell)) {
            lines.append('"').append(cell.replace("\"", "\"\"")).append('"');
        } else {
            lines.append(cell);
        }
        return this;
    }

    private static boolean special(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            switch (cell.charAt(i)) {
                case ',', '"', '\r', '\n' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
