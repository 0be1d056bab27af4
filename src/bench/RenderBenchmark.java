package dev.allclear.bench;

import dev.allclear.content.Asked;
import dev.allclear.content.ContentReader;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.i18n.Texts;
import dev.allclear.model.Language;
import dev.allclear.model.Settings;
import dev.allclear.model.Site;
import dev.allclear.output.api.Statuspage;
import dev.allclear.output.feed.Feeds;
import dev.allclear.output.html.HtmlPages;
import dev.allclear.output.html.Theme;
import dev.allclear.page.DataFile;
import dev.allclear.page.Fingerprints;
import dev.allclear.page.Page;
import dev.allclear.page.Pages;
import dev.allclear.source.SourceTree;
import dev.allclear.status.Derived;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Makes single files of a site that is read already, in the folder that the system property {@code content} names. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RenderBenchmark {
    private static final Instant NOW = Instant.parse("2026-01-05T00:10:00Z");

    private final Diagnostics log = new Diagnostics();
    private Derived derived;
    private Map<Language, Texts> texts;
    private Theme theme;
    private HtmlPages html;

    @Setup
    public void readTheSite() throws IOException {
        SourceTree tree = SourceTree.read(Path.of(System.getProperty("content")), "content", log);
        Site site = ContentReader.read(tree, new Asked(NOW, true, Set.of("en"), Map::of), log)
                .site()
                .orElseThrow();
        derived = Derived.of(site, NOW);
        texts = Texts.of(site.settings());
        theme = Theme.read(Optional.empty(), "templates", log);
        html = HtmlPages.of(theme, log).orElseThrow();
    }

    /** The first page that a template shows. */
    @State(Scope.Benchmark)
    public static class APage {
        @Param({"home", "components", "component", "incident", "maintenance", "history", "year", "month", "impact", "uptime"})
        public String template;

        private Page page;

        @Setup
        public void find(RenderBenchmark made) {
            page = Pages.of(
                            made.derived,
                            made.texts,
                            made.theme.forPages(),
                            Optional.empty(),
                            0,
                            new Fingerprints())
                    .stream()
                    .filter(each -> each.template().equals(template))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A file for programs. */
    @State(Scope.Benchmark)
    public static class AFile {
        @Param({"history.atom", "feed.json", "api/v2/summary.json", "api/v2/incidents.json", "api/v2/incidents/2025.json"})
        public String path;

        private DataFile file;

        @Setup
        public void find(RenderBenchmark made) {
            Settings settings = made.derived.site().settings();
            Texts original = Objects.requireNonNull(made.texts.get(settings.defaultLanguage()));
            var fingerprints = new Fingerprints();
            file = Stream.concat(
                            Feeds.files(made.derived, made.texts.values(), fingerprints),
                            Statuspage.files(made.derived, original, fingerprints))
                    .filter(each -> each.path().equals(path))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Benchmark
    public byte[] page(APage a) {
        return html.render(a.page, log).orElseThrow();
    }

    @Benchmark
    public byte[] file(AFile a) {
        return a.file.bytes().get();
    }
}
