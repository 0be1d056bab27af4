package dev.allclear.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.edit.Refusal;
import dev.allclear.edit.Templates;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What readers are told. */
final class TextOption {
    @Option(
            names = {"-m", "--message"},
            order = 20,
            paramLabel = "TEXT",
            description =
                    "What readers are told: Markdown, `@NAME` for a text of that name in content/_templates, or `-`"
                            + " for what is typed until its end.")
    private Optional<String> typed = Optional.empty();

    /** Whether it is given. */
    boolean given() {
        return typed.isPresent();
    }

    /**
     * Returns the text, every line ending as {@code \n}, without blank lines around it.
     *
     * @param values what takes the place of {@code {title}} and the like in a template, by name
     */
    Optional<String> text(Templates templates, Map<String, String> values, Surroundings surroundings)
            throws Refusal, IOException {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        String text = typed.get().equals("-") ? piped(surroundings) : templates.text(typed.get(), values);
        return Optional.of(
                text.replace("\r\n", "\n").replaceFirst("^(?:[ \\t]*\\n)+", "").stripTrailing());
    }

    /** Returns the same; where it is not given, the template that is called {@code otherwise}, if there is one. */
    Optional<String> text(Templates templates, String otherwise, Map<String, String> values, Surroundings surroundings)
            throws Refusal, IOException {
        return typed.isEmpty() && templates.find(otherwise).isPresent()
                ? Optional.of(templates.text("@" + otherwise, values))
                : text(templates, values, surroundings);
    }

    private static String piped(Surroundings surroundings) throws Refusal, IOException {
        if (surroundings.terminal()) {
            surroundings.err().println("Type the text, then Ctrl-D in a line of its own.");
        }
        try {
            String text = UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(surroundings.in().readAllBytes()))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refusal("What `-m -` reads is not UTF-8; save it as UTF-8 first.");
        }
    }
}
