package dev.allclear.content;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.source.Node;
import dev.allclear.source.SourceText;
import dev.allclear.source.Span;
import java.util.Optional;
import java.util.function.Function;

/** A value that a test types, and what reading it says. */
final class Typed {
    private final Diagnostics log = new Diagnostics();
    private final Value value;

    private Typed(String text) {
        var problems = new Problems("incidents/a.md", new SourceText("content/incidents/a.md", text), log);
        value = new Value("at", new Node.Scalar(text, true, new Span(0, text.length())), problems);
    }

    /** Returns what {@code reading} makes of {@code text}: the value, else each problem as {@code code: message | hint}. */
    static <T> String read(String text, Function<Value, Optional<T>> reading) {
        var typed = new Typed(text);
        return reading.apply(typed.value)
                .map(Object::toString)
                .orElseGet(() -> String.join(
                        "; ", typed.log.all().stream().map(Typed::said).toList()));
    }

    private static String said(Diagnostic each) {
        return each.rule().code() + ": " + each.message()
                + each.hint().map(hint -> " | " + hint).orElse("");
    }
}
