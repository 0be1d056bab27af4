package dev.allclear.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A JSON Schema (2020-12) of one kind of file that a team writes. It needs no other file. */
public enum Schema {
    SITE("site.yaml"),
    COMPONENTS("components.yaml"),
    INCIDENT("incidents/**/*.yaml, and the fields of incidents/**/*.md"),
    MAINTENANCE("maintenance/**/*.yaml, and the fields of maintenance/**/*.md"),
    ANNOUNCEMENT("the fields of announcements/**/*.md"),
    PAGE("the fields of pages/**/*.md"),
    TRANSLATION("a translation of one of them, such as incidents/**/*.de.yaml");

    private final String subject;

    Schema(String subject) {
        this.subject = subject;
    }

    /** Returns the schema that is called {@code word}. */
    public static Optional<Schema> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** What it is called, such as {@code incident}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Which files it describes, for people. */
    public String subject() {
        return subject;
    }

    /** The files of the content folder that are of this kind throughout, as patterns for an editor; none where only fields are. */
    public List<String> globs() {
        return switch (this) {
            case SITE, COMPONENTS -> List.of(subject);
            case INCIDENT -> List.of("incidents/**/*.yaml", "incidents/**/*.yml");
            case MAINTENANCE -> List.of("maintenance/**/*.yaml", "maintenance/**/*.yml");
            case ANNOUNCEMENT, PAGE, TRANSLATION -> List.of();
        };
    }

    /** Returns the schema itself, ended by a line feed. */
    public String text() {
        String file = word() + ".json";
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
