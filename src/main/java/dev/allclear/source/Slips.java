package dev.allclear.source;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Rule;
import java.util.function.Supplier;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says in plain words what SnakeYAML could not read, and what was likely meant. */
final class Slips {
    private final SourceText source;
    private final Span part;
    private final Marks marks;

    Slips(SourceText source, Span part, Marks marks) {
        this.source = source;
        this.part = part;
        this.marks = marks;
    }

    /** Returns what {@code read} reads; whatever it throws is a problem of the text. */
    <T> T guard(Supplier<T> read) {
        try {
            return read.get();
        } catch (MarkedYAMLException e) {
            int at = marks.offset(e.getProblemMark());
            throw refusal(at, "This is no YAML: " + e.getProblem() + ".");
        } catch (ReaderException e) {
            throw refusal(marks.offset(e.getPosition()), "A control character stands here.");
        } catch (RuntimeException e) {
            throw refusal(part.from(), "This is no YAML.");
        }
    }

    private Refusal refusal(int at, String message) {
        return new Refusal(Diagnostic.of(Rule.YAML_SYNTAX, source.at(new Span(at, at)), message));
    }
}
