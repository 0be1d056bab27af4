package dev.allclear.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Building;
import dev.allclear.Run;
import dev.allclear.content.Asked;
import dev.allclear.content.ContentReader;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.i18n.Texts;
import dev.allclear.model.Site;
import dev.allclear.output.html.Theme;
import dev.allclear.page.Fingerprints;
import dev.allclear.page.Page;
import dev.allclear.page.Pages;
import dev.allclear.sites.Golden;
import dev.allclear.source.SourceTree;
import dev.allclear.status.Derived;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code src/docs/templates.md} lists is what there is, and what it shows works. */
class TemplatesPageTest {
    private static final Path PAGE = Path.of("src", "docs", "templates.md");
    private static final Path TEMPLATES = Path.of("templates");
    private static final Path ROOMS = Path.of("src", "main", "java", "dev", "allclear");
    private static final Instant NOW = Instant.parse(Building.EXAMPLE_NOW);

    private static final String LIST = "<!-- From here on, the code is what is listed. -->\n\n";
    private static final String ANCHOR = "<p class=\"lead\"><@say.lasting lead/></p>\n";
    private static final Pattern SHOWN = Pattern.compile("```ftlh\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern OVERRIDE =
            Pattern.compile("`(templates/\\S+)`:\\n\\n```ftlh\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TOLD = Pattern.compile("```text\\n(error.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void itListsEveryTemplateEveryFieldAndEveryMacro() throws IOException {
        var guide = new TemplateGuide(
                Comments.of(List.of(ROOMS.resolve("page"), ROOMS.resolve("i18n"))), templates(), views());
        String page = Files.readString(PAGE);

        Golden.holds(PAGE, page.substring(0, page.indexOf(LIST)) + LIST + guide.text());
    }

    @Test
    void everyLinkWithinItLeadsToAHeading() throws IOException {
        String page = Files.readString(PAGE);
        List<String> headings = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE)
                .matcher(page)
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\w -]", "")
                        .replace(' ', '-'))
                .toList();

        assertThat(Pattern.compile("\\(#([^)]+)\\)").matcher(page).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(headings).contains(link));
    }

    @Test
    void itsOverrideIsOursButForTheLinesItAdds() throws IOException {
        Matcher override = override();
        String ours = Files.readString(Path.of(override.group(1)));
        String added = SHOWN.matcher(Files.readString(PAGE))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);

        assertThat(override.group(2)).isEqualTo(ours.replace(ANCHOR, ANCHOR + added));
    }

    @Test
    void itsOverrideAddsThePhoneToReportsThatGoOnAndNothingElse() throws IOException {
        Path plain = built("plain");
        Matcher override = override();
        Path file = folder.resolve("own").resolve(override.group(1));
        Files.createDirectories(file.getParent());
        Files.writeString(file, override.group(2));
        Path own = built("own");
        String phone = "<p class=\"note\">By phone: <a href=\"tel:+41415550142\">+41 41 555 01 42</a></p>\n";

        assertThat(pages(own)).containsOnlyKeys(pages(plain).keySet());
        pages(own)
                .forEach((path, page) -> assertThat(page.replace(phone, ""))
                        .isEqualTo(pages(plain).get(path)));
        assertThat(pages(own).entrySet().stream()
                        .filter(page -> page.getValue().contains(phone))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("incidents/open/index.html");
    }

    @Test
    void whatItSaysOfAWrongNameIsTold() throws IOException {
        Matcher told = TOLD.matcher(Files.readString(PAGE));
        assertThat(told.find()).isTrue();
        Path file = folder.resolve("wrong/templates/page.ftlh");
        Files.createDirectories(file.getParent());
        Files.writeString(file, Files.readString(TEMPLATES.resolve("page.ftlh")).replace("plain title", "plain titel"));

        assertThat(run("wrong").err()).startsWith(told.group(1));
    }

    private static Matcher override() throws IOException {
        Matcher override = OVERRIDE.matcher(Files.readString(PAGE));
        assertThat(override.find()).isTrue();
        return override;
    }

    private static SortedMap<String, String> templates() throws IOException {
        SortedMap<String, String> templates = new TreeMap<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".ftlh")).toList()) {
                templates.put(TEMPLATES.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return templates;
    }

    /** Of the rich example, which has every kind of page. */
    private static Map<String, Class<?>> views() {
        var log = new Diagnostics();
        SourceTree tree = SourceTree.read(Path.of("src", "main", "resources", "example"), "content", log);
        Site site = ContentReader.read(tree, new Asked(NOW, true, Set.of("en", "de"), Map::of), log)
                .site()
                .orElseThrow();
        Map<String, Class<?>> views = new HashMap<>();
        for (Page page : Pages.of(
                Derived.of(site, NOW),
                Texts.of(site.settings()),
                Theme.read(Optional.empty(), "templates", log).forPages(),
                Optional.empty(),
                0,
                new Fingerprints())) {
            views.computeIfAbsent(
                    page.template() + ".ftlh", any -> page.view().get().getClass());
        }
        return views;
    }

    private Path built(String name) throws IOException {
        Run run = run(name);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return folder.resolve(name).resolve("site");
    }

    private Run run(String name) throws IOException {
        Path content = folder.resolve(name).resolve("content");
        Files.createDirectories(content.resolve("incidents"));
        Files.createDirectories(content.resolve("pages"));
        Files.writeString(content.resolve("site.yaml"), "name: Example\nurl: https://status.example.com/\n");
        Files.writeString(content.resolve("components.yaml"), "[{id: api, name: API}]\n");
        Files.writeString(content.resolve("pages/about.md"), "---\ntitle: About\n---\nUs.\n");
        String head = "---\ntitle: It is slow\nimpact: minor\ncomponents: [api]\n---\n";
        Files.writeString(
                content.resolve("incidents/over.md"),
                head + "## Investigating · 2026-11-20 10:00\n\nWe look.\n\n## Resolved · 2026-11-20 11:00\n\nGone.\n");
        Files.writeString(
                content.resolve("incidents/open.md"), head + "## Investigating · 2026-11-22 14:00\n\nWe look.\n");
        return Building.run(folder.resolve(name), "build", "--quiet");
    }

    private static Map<String, String> pages(Path site) {
        try (Stream<Path> files = Files.walk(site)) {
            Map<String, String> pages = new TreeMap<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                pages.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
