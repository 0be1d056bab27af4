package dev.allclear.output.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import dev.allclear.i18n.Words;
import dev.allclear.markdown.Html;
import dev.allclear.markdown.Markdown;
import dev.allclear.page.Page;
import freemarker.template.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPagesTest {
    private final Diagnostics log = new Diagnostics();

    @TempDir
    private Path folder;

    public record View(
            Layout layout,
            Words words,
            List<String> names,
            boolean open,
            int count,
            Optional<Html> text,
            Object other) {}

    public record Layout(String title, Optional<String> favicon) {}

    @Test
    void aTemplateReadsComponentsListsTextsTruthsAndNumbers() throws IOException {
        template(
                "${layout.title} ${open?c} ${count} <#list names as each>${each?index}${each}</#list> ${words.history}");
        assertThat(rendered()).isEqualTo("Status true 1234567 0a1b History");
    }

    @Test
    void whatATeamWroteIsEscaped() throws IOException {
        template("<p title=\"${layout.title}\">${layout.title}</p>");
        assertThat(rendered(view("\"><script>alert('1')</script>&amp;")))
                .isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;\">"
                        + "&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;</p>");
    }

    @Test
    void trustedMarkupIsPrintedAsItIs() throws IOException {
        template("${text}");
        assertThat(rendered()).isEqualTo(markdown().markup()).contains("<strong>down</strong>");
    }

    @Test
    void aTemplateThatSeveralPagesNeedAtOnceIsParsedOnce() {
        Theme theme = theme();
        var engine = new Engine(theme.templates());
        var sandbox = new Sandbox(new Mistakes(theme), theme.templates().keySet(), Duration.ofSeconds(20));
        var work = new Sandbox.Work<Template>() {
            @Override
            public String name() {
                return "layout.ftlh";
            }

            @Override
            public Optional<Callable<Template>> prepare() {
                return Optional.of(() -> engine.template(name()));
            }
        };
        List<Sandbox.Series<Template>> asked =
                Stream.generate(() -> sandbox.start(List.of(work))).limit(8).toList();
        assertThat(asked.stream().flatMap(one -> one.results(log).stream()).distinct())
                .singleElement()
                .matches(Optional::isPresent);
    }

    @Test
    void aMissingValueCanBeAskedForAndReplaced() throws IOException {
        template("<#if layout.favicon??>there<#else>${layout.favicon!\"none\"}</#if>");
        assertThat(rendered()).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${layout.titel}",
                "<#if layout.titel??>x</#if>",
                "<#if (layout.titel)??>x</#if>",
                "${layout.titel!}",
                "${(layout.titel)!\"x\"}",
                "<#attempt>${layout.titel}<#recover>x</#attempt>",
                "<#list [layout] as each>${each.titel}</#list>"
            })
    void aMisspeltNameFailsWithTheNamesThatExist(String misspelt) throws IOException {
        template("<p>\n  " + misspelt + "\n</p>");
        Diagnostic problem = problem();
        assertThat(problem.rule()).isEqualTo(Rule.TEMPLATE_NAME);
        assertThat(problem.message()).isEqualTo("`templates/page.ftlh` asks for `titel`, which there is not.");
        assertThat(problem.hint()).contains("Did you mean `title`? There are: title, favicon.");
        assertThat(problem.location().file()).isEqualTo("templates/page.ftlh");
        assertThat(problem.location().place())
                .contains(new Location.Place(2, 3 + misspelt.indexOf("titel"), 5, "  " + misspelt));
    }

    @Test
    void aMisspeltNameOfTheViewItselfFails() throws IOException {
        template("${layuot.title}");
        assertThat(problem().hint())
                .contains("Did you mean `layout`? There are: layout, words, names, open, count, text, other.");
    }

    @Test
    void aMisspeltInterfaceTextFails() throws IOException {
        template("${words.histroy}");
        assertThat(problem().hint()).contains("Did you mean `history`? There are: history, home.");
    }

    @Test
    void aMisspeltMacroFailsWithTheMacrosThereAre() throws IOException {
        template("<#import \"parts/icons.ftlh\" as icons>\n<@icons.icno \"note\"/>");
        Diagnostic problem = problem();
        assertThat(problem.rule()).isEqualTo(Rule.TEMPLATE_NAME);
        assertThat(problem.hint()).hasValueSatisfying(hint -> assertThat(hint).startsWith("Did you mean `icon`?"));
        assertThat(problem.location().place())
                .hasValueSatisfying(place -> assertThat(place.line()).isEqualTo(2));
    }

    @Test
    void aTemplateThatIsNotThereFailsWithThoseThatAre() throws IOException {
        template("<#import \"parts/icon.ftlh\" as icons>");
        assertThat(problem().hint())
                .hasValueSatisfying(hint -> assertThat(hint).startsWith("Did you mean `parts/icons.ftlh`?"));
    }

    @Test
    void aMissingValueThatIsPrintedFailsAndSaysHowToAsk() throws IOException {
        template("a\n${layout.favicon}");
        Diagnostic problem = problem();
        assertThat(problem.rule()).isEqualTo(Rule.TEMPLATE_FAILURE);
        assertThat(problem.message()).isEqualTo("`layout.favicon` is missing on this page.");
        assertThat(problem.location().place()).contains(new Location.Place(2, 3, 14, "${layout.favicon}"));
    }

    @Test
    void aMistakeInAPartIsFoundInThePart() throws IOException {
        template("<#import \"parts/mine.ftlh\" as mine>\n<@mine.line/>");
        Files.writeString(Files.createDirectories(folder.resolve("parts")).resolve("mine.ftlh"), """
                <#macro line>
                \t<p>${layout.titel}</p>
                </#macro>
                """);
        Location location = problem().location();
        assertThat(location.file()).isEqualTo("templates/parts/mine.ftlh");
        assertThat(location.place()).contains(new Location.Place(2, 14, 5, "\t<p>${layout.titel}</p>"));
    }

    @Test
    void everyTemplateThatCannotBeParsedIsReportedAtOnce() throws IOException {
        template("<p>\n<#if open>\n</p>");
        Files.writeString(folder.resolve("home.ftlh"), "${");
        assertThat(HtmlPages.of(theme(), log)).isEmpty();
        assertThat(log.all()).extracting(Diagnostic::rule).containsExactly(Rule.TEMPLATE_SYNTAX, Rule.TEMPLATE_SYNTAX);
        assertThat(log.all())
                .extracting(each -> each.location().file())
                .containsExactly("templates/home.ftlh", "templates/page.ftlh");
        assertThat(log.all()).allSatisfy(each -> assertThat(each.message()).doesNotContain("\n", "freemarker"));
    }

    @Test
    void aViewThatHoldsAnInstantIsABug() throws IOException {
        template("${other}");
        assertThatThrownBy(this::rendered)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1970-01-01T00:00:00Z");
    }

    private Theme theme() {
        return Theme.read(Optional.of(folder), "templates", log);
    }

    private void template(String text) throws IOException {
        Files.writeString(folder.resolve("page.ftlh"), text);
    }

    private String rendered() {
        return rendered(view("Status"));
    }

    private String rendered(View view) {
        HtmlPages pages = HtmlPages.of(theme(), log).orElseThrow();
        byte[] bytes = pages.render(page(view), log).orElseThrow();
        assertThat(log.all()).isEmpty();
        return new String(bytes, UTF_8);
    }

    private Diagnostic problem() {
        HtmlPages pages = HtmlPages.of(theme(), log).orElseThrow();
        assertThat(pages.render(page(view("Status")), log)).isEmpty();
        assertThat(log.all()).hasSize(1);
        return log.all().get(0);
    }

    private static Page page(View view) {
        return new Page("about/index.html", "page", Optional.empty(), () -> view, Optional.empty());
    }

    private static View view(String title) {
        return new View(
                new Layout(title, Optional.empty()),
                new Words(Map.of("history", "History", "home", "Status")),
                List.of("a", "b"),
                true,
                1_234_567,
                Optional.of(markdown()),
                Instant.EPOCH);
    }

    private static Html markdown() {
        return Markdown.html("We are **down**.", 2, UnaryOperator.identity(), "");
    }
}
