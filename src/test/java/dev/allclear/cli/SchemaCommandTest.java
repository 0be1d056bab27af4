package dev.allclear.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Run;
import dev.allclear.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaCommandTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources", "dev", "allclear", "schema");

    private final Program program = Program.in(Path.of("").toAbsolutePath());

    @Test
    void withoutANameTheyAreListed() {
        assertThat(program.run("schema")).isEqualTo(new Run(0, """
            site          site.yaml
            components    components.yaml
            incident      incidents/**/*.yaml, and the fields of incidents/**/*.md
            maintenance   maintenance/**/*.yaml, and the fields of maintenance/**/*.md
            announcement  the fields of announcements/**/*.md
            page          the fields of pages/**/*.md
            translation   a translation of one of them, such as incidents/**/*.de.yaml
            """, ""));
    }

    @ParameterizedTest
    @EnumSource
    void oneIsPrintedAsItStands(Schema schema) throws IOException {
        assertThat(program.run("schema", schema.word()))
                .isEqualTo(new Run(0, Files.readString(RESOURCES.resolve(schema.word() + ".json")), ""));
    }

    @Test
    void thePageOfThemShowsTheList() throws IOException {
        assertThat(Path.of("src", "docs", "schemas.md"))
                .content()
                .contains("```text\n" + program.run("schema").out() + "```");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "incidnet | There is no schema `incidnet`; did you mean `incident`?",
                "Incident | There is no schema `Incident`; did you mean `incident`?",
                "incidents | There is no schema `incidents`; did you mean `incident`?",
                "incident.json | There is no schema `incident.json`. `allclear schema` lists them.",
                "template | There is no schema `template`. `allclear schema` lists them.",
                "site page | `page` is one thing too many: what has spaces in it needs quotes.",
            })
    void whatThereIsNotIsWrongUsage(String typed, String complaint) {
        String[] args = ("schema " + typed).split(" ");

        assertThat(program.run(args))
                .isEqualTo(new Run(2, "", "allclear: " + complaint + "\nTry `allclear schema --help`.\n"));
    }

    @Test
    void itsHelpShowsHowItIsUsed() {
        assertThat(program.run("schema", "--help")).isEqualTo(new Run(0, """
            Usage: allclear schema [-h] [NAME]
            Prints the JSON Schema of a kind of file, for editors.
                  [NAME]   One of site, components, incident, maintenance, announcement, page, translation;
                             left out: they are listed.
              -h, --help   Show this help.
            Examples:
              allclear schema                             which schemas there are
              allclear schema incident > incident.json    one of them, into a file
            """, ""));
    }
}
