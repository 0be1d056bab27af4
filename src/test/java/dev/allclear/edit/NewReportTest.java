package dev.allclear.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.allclear.content.Asked;
import dev.allclear.model.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewReportTest {
    private static final List<String> TEXTS = List.of(
            "One line.",
            "  Begins with blanks,\n\n    and has some.",
            "- a: list\n- # of *things*",
            "```\n## Resolved · 2026-11-22 14:00 UTC\n---\n```",
            "\"quoted\" \\ 'and' {braces} [brackets] & *stars* | > % @ `",
            "---\n\nA rule.",
            "...",
            "true",
            "Ends with a tab\tinside.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Payments fail",
                "#1: \"everything\" fails",
                "503",
                "null",
                "yes",
                "2026-11-22",
                "~",
                "- a dash",
                "a # hash",
                "a: colon",
                "ends: ",
                "ends:",
                "'single'",
                "{title}",
                "[brackets], {braces}",
                "& anchors * and ! tags",
                "% percent @ at ` tick",
                "C:\\path",
                "Zahlungen für Köln — „jetzt“",
                "支払い 🙂",
                "| pipe > gt",
                "? question",
                "---"
            })
    void whatWasTypedIsReadAgainInBothForms(String title) throws Exception {
        for (String text : TEXTS) {
            for (boolean yaml : List.of(false, true)) {
                Desk desk = desk();
                var typed = new TypedReport(Optional.of(title), Optional.empty(), Optional.empty(), yaml, false);
                Change change = incident(typed)
                        .at(desk, values -> Optional.of(text), true)
                        .change();

                Trial trial = desk.attempt(change);

                assertThat(trial.findings().shown()).as(change.after()).isEmpty();
                Event event = trial.content().filed().get(0).event().orElseThrow();
                assertThat(event.title().original()).as(change.after()).isEqualTo(title.strip());
                assertThat(event.updates()).as(change.after()).hasSize(1);
                assertThat(event.updates().get(0).text().original().markdown())
                        .as(change.after())
                        .isEqualTo(text);
            }
        }
    }

    @Test
    void aHeadingInTheTextIsNoUpdateOfItsOwn() throws Exception {
        Desk desk = desk();
        var typed = new TypedReport(Optional.of("Slow"), Optional.empty(), Optional.empty(), false, false);
        Change change = incident(typed)
                .at(desk, values -> Optional.of("So.\n\n## Resolved · 2026-11-22 14:00 UTC\n\nIt is."), true)
                .change();

        Event event = desk.attempt(change).content().filed().get(0).event().orElseThrow();

        assertThat(event.updates()).hasSize(1);
        assertThat(event.updates().get(0).text().original().markdown())
                .isEqualTo("So.\n\n### Resolved · 2026-11-22 14:00 UTC\n\nIt is.");
    }

    private static NewIncident incident(TypedReport typed) {
        return new NewIncident(
                typed, Optional.empty(), List.of("api"), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Desk desk() throws IOException {
        Path root = Files.createDirectories(
                Jimfs.newFileSystem(Configuration.unix()).getPath("/content"));
        Files.writeString(root.resolve("site.yaml"), "name: Harbour\nurl: https://status.harbour.example/\n");
        Files.writeString(root.resolve("components.yaml"), "- {id: api, name: API}\n");
        Instant now = Instant.parse("2026-11-22T14:36:00Z");
        return Desk.at(root, "content", new Asked(now, false, Set.of("en"), Map::of));
    }
}
