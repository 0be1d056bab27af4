package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Building;
import dev.allclear.Run;
import dev.allclear.i18n.Texts;
import dev.allclear.model.Language;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interface texts of a team's own. */
class OwnTextsTest {
    @TempDir
    Path folder;

    @Test
    void anyTextMayBeReplacedInAnyLanguage() {
        String tags = Texts.languages().stream().map(Language::tag).collect(Collectors.joining(", "));
        String texts = Texts.languages().stream()
                .map(language -> "  " + language.tag() + ":\n" + replaced())
                .collect(Collectors.joining());
        Tree.of(
                        "content/site.yaml",
                        "name: N\nurl: https://status.example/\nlanguages: [" + tags + "]\ntexts:\n" + texts)
                .writtenTo(folder);
        Tree.of("content/components.yaml", "[]\n").writtenTo(folder);

        Run run = Building.run(folder, "check", "--strict");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    private static String replaced() {
        return Texts.arguments().entrySet().stream()
                .map(text -> "    " + text.getKey() + ": \"Our text"
                        + text.getValue().needed().stream()
                                .sorted()
                                .map(name -> " {" + name + "}")
                                .collect(Collectors.joining())
                        + "\"\n")
                .collect(Collectors.joining());
    }

    @Test
    void theSpacesOfASeparatorStay() {
        Tree.of(
                        "content/site.yaml",
                        "name: N\nurl: https://status.example/\ntexts: {en: {date_time_separator: \" at \"}}\n")
                .writtenTo(folder);
        Tree.of("content/announcements/news.md", "---\ntitle: News\nfrom: 2026-11-20 10:00\n---\nText.\n")
                .writtenTo(folder);
        assertThat(Building.run(folder, "build").exitCode()).isZero();

        assertThat(Tree.of(folder.resolve("site")).text("announcements/news/index.html"))
                .contains(">Nov 20, 2026 at 10:00 AM UTC</time>");
    }
}
