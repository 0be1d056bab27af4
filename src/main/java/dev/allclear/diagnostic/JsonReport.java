package dev.allclear.diagnostic;

import dev.allclear.json.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.UnaryOperator;

/**
 * Tells problems to programs, in a JSON object of our own that {@code src/docs/diagnostics.md} describes.
 *
 * @param strict whether warnings are errors
 * @param naming turns the file of a location into what programs call it
 */
public record JsonReport(boolean strict, UnaryOperator<String> naming) implements Report {
    private static final int VERSION = 1;

    @Override
    public void write(Findings findings, OutputStream out) throws IOException {
        JsonWriter.object(
                out,
                json -> json.field("version", VERSION)
                        .objects("problems", findings.shown(), this::problem)
                        .objects(
                                "omitted",
                                findings.omitted(),
                                (each, one) -> one.field("file", each.file().map(naming))
                                        .field("count", each.count()))
                        .object("counts", counts -> {
                            for (Severity severity : Severity.values()) {
                                counts.field(severity.key(), findings.count(severity, strict));
                            }
                        }));
    }

    private void problem(Diagnostic problem, JsonWriter json) {
        Location location = problem.location();
        json.field("code", problem.rule().code())
                .field("severity", problem.rule().severity().counted(strict).key())
                .field("file", naming.apply(location.file()))
                .number("line", location.place().map(Location.Place::line))
                .number("column", location.place().map(Location.Place::column))
                .number("length", location.place().map(Location.Place::length))
                .field("message", problem.message())
                .field("hint", problem.hint());
    }
}
