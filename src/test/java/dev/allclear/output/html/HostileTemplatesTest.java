package dev.allclear.output.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Rule;
import dev.allclear.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template of a team is code, but code that can do nothing but write a page. */
class HostileTemplatesTest {
    private static final String MARKUP = "<script>alert(1)</script>";

    private final Diagnostics log = new Diagnostics();

    @TempDir
    private Path folder;

    public record View(String title, Optional<String> none) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
                "${\"freemarker.template.utility.JythonRuntime\"?new()}",
                "${\"freemarker.template.utility.Execute\"?with_args([\"id\"])?new()}",
                "${title?api.class}",
                "${title.class}",
                "${title.getClass()}",
                "${title?api}",
                "${.data_model?api}",
                "${.data_model.class}",
                "${.data_model[\"getClass\"]}",
                "${.data_model.hashCode}",
                "<#list .data_model as name, value>${name}</#list>",
                "<#list .data_model?keys as name>${name}</#list>",
                "${.globals.class}",
                "${.vars[\"class\"]}",
                "${.vars.env}",
                "${.main.class}",
                "${.locale.class}",
                "${.locale_object}",
                "${.caller_template_name?api}",
                "<#assign it = .data_model>${it?new()}",
                "<#setting template_exception_handler=\"ignore\">",
                "<#setting new_builtin_class_resolver=\"unrestricted\">",
                "<#setting api_builtin_enabled=\"true\">",
                "<#setting object_wrapper=\"default\">"
            })
    void noClassIsWithinReach(String attempt) throws IOException {
        template(attempt);
        assertThat(problem().message()).doesNotContain("\n", "FTL", "at freemarker", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/passwd",
                "../pom.xml",
                "../../../../../../etc/passwd",
                "..%2f..%2fpom.xml",
                "file:///etc/passwd",
                "http://localhost/x.ftlh",
                "https://example.com/x.ftlh",
                "jar:file:/x.jar!/x.ftlh",
                "classpath:/templates/home.ftlh",
                "//localhost/share/x.ftlh",
                "\\\\localhost\\x",
                "*/passwd",
                "/dev/stdin",
                "assets/style.css"
            })
    void noFileButTemplatesIsWithinReach(String name) throws IOException {
        template("<#import r\"" + name + "\" as it>");
        assertThat(problem().rule()).isEqualTo(Rule.TEMPLATE_NAME);
        template("<#include r\"" + name + "\">");
        assertThat(problem().rule()).isEqualTo(Rule.TEMPLATE_NAME);
        template("${.get_optional_template(r\"" + name + "\").exists?c}");
        assertThat(rendered()).isEqualTo("false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${title?no_esc}",
                "${title?noEsc}",
                "${title?<#-- hidden -->no_esc}",
                "${\"${title?no_esc}\"}",
                "<#autoesc>${title?no_esc}</#autoesc>",
                "<#autoesc><#noautoesc>${title}</#noautoesc></#autoesc>",
                "<#autoEsc><#noAutoEsc>${title}</#noAutoEsc></#autoEsc>",
                "<#noautoesc>${title}</#noautoesc>",
                "<#ftl auto_esc=true><#noautoesc>${title}</#noautoesc>",
                "<#ftl auto_esc=true>${title?no_esc}",
                "<#ftl auto_esc=false>${title}",
                "<#ftl output_format=\"plainText\">${title}",
                "<#ftl output_format=\"undefined\">${title}",
                "<#ftl output_format=\"JavaScript\">${title}",
                "<#ftl output_format=\"XML{HTML\">${title}",
                "<#outputformat \"plainText\">${title}</#outputformat>",
                "<#outputformat \"undefined\">${title}</#outputformat>",
                "<#outputformat \"CSS\">${title}</#outputformat>",
                "<#outputformat \"RTF\">${title}</#outputformat>",
                "<#outputformat \"{RTF}\">${title}</#outputformat>",
                "<#outputformat \"\">${title}</#outputformat>",
                "<#autoesc><#outputformat \"plainText\">${title}</#outputformat></#autoesc>",
                "<@(title?interpret)/>",
                "<@\"\\x003C#noautoesc>\\x0024{title}\\x003C/#noautoesc>\"?interpret/>",
                "<@[\"${title}\", \"name\"]?interpret/>",
                "${title?eval}",
                "${\"title?no_esc\"?eval}",
                "${.now}",
                "${.now?long?c}",
                "<#if .now?is_date>x</#if>",
                "<#assign s = {\"a\":\"b\"}[\"a\"] + .now?string>${s}",
                "${({\"a\":\"b\"})[\"a\"] + .now?string}",
                "<#if (2 > 1) && .now?is_date>x</#if>",
                "<#macro m of>${of?long?c}</#macro><@m .now/>",
                "<#ftl strict_syntax=false><autoesc><noautoesc>${title}</noautoesc></autoesc>",
                "[#ftl][#autoesc][#noautoesc]${title}[/#noautoesc][/#autoesc]",
                " [#ftl]${title}"
            })
    void noTemplateStopsEscapingRunsTextAsCodeOrSeesTheClock(String attempt) throws IOException {
        template(attempt);
        Diagnostic problem = problem();
        assertThat(problem.rule()).isEqualTo(Rule.TEMPLATE_SYNTAX);
        assertThat(problem.message()).doesNotContain("\n", "FTL", "at freemarker", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#autoesc>${title}</#autoesc>",
                "<#ftl output_format=\"HTML\">${title}",
                "<#outputformat \"HTML\">${title}</#outputformat>",
                "<#assign it>${title}</#assign>${it}",
                "<#assign it>${title}</#assign>${it?markup_string}",
                "${title?esc}",
                "${\"<b>\" + title}",
                "<#macro it of>${of}</#macro><@it title/>",
                "<#function it of><#return of></#function>${it(title)}",
                "<#list [title] as each>${each}</#list>",
                "${(title + \"x\")?keep_before_last(\"x\")}",
                "${none!title}",
                "<#setting classic_compatible=\"true\">${title}",
                "<#setting output_encoding=\"UTF-7\">${title}",
                "<#escape x as x>${title}</#escape>"
            })
    void whatATeamWroteIsEscapedHoweverItIsPrinted(String attempt) throws IOException {
        template(attempt);
        Optional<HtmlPages> pages = pages();
        pages.flatMap(each -> each.render(page("page", MARKUP), log))
                .ifPresentOrElse(
                        page -> assertThat(new String(page, UTF_8))
                                .contains("lt;script")
                                .doesNotContain("<script"),
                        () -> assertThat(log.all()).isNotEmpty());
    }

    @Test
    void theMarkupOfATemplateIsItsOwn() throws IOException {
        template("<!-- .now? --><script>let now = 1; x.now(a?eval_b)</script> ${title}");
        assertThat(rendered()).isEqualTo("<!-- .now? --><script>let now = 1; x.now(a?eval_b)</script> Status");
    }

    @Test
    void aTemplateMayWriteOfWhatItMayNotHave() throws IOException {
        template("<#-- We never use ?no_esc here -->Really?eval [#if .now] #{.now} [=title] ${\"?no_esc\"}");
        assertThat(rendered()).isEqualTo("Really?eval [#if .now] #{.now} [=title] ?no_esc");
    }

    @Test
    void aRefusedWordIsShownWhereItStands() throws IOException {
        template("<p>?eval <#-- ?eval -->\n  ${title? eval}\n</p>");
        Diagnostic problem = problem();
        assertThat(problem.message()).isEqualTo("A template can't have `?eval`.");
        assertThat(problem.location().place().orElseThrow().line()).isEqualTo(2);
        assertThat(problem.location().place().orElseThrow().column()).isEqualTo(10);
        assertThat(problem.location().place().orElseThrow().length()).isEqualTo(6);
    }

    @Test
    void aPageHoldsEveryCharacterThatItMayAndNoOther() throws IOException {
        template("\u0007${title}\u007F, \uFFFE\u00E9 \u05D0 \u65E5 \uFF01 "
                + "<#list \"\uD83C\uDF89\"?split(\"\") as half>${half}</#list>, ${\"\uD83C\uDF89\"?substring(1)}.");
        assertThat(rendered()).isEqualTo("Status, \u00E9 \u05D0 \u65E5 \uFF01 \uD83C\uDF89, .");
    }

    @Test
    void nothingOfAPageStaysForTheNext() throws IOException {
        template("<#assign a = 1><#import \"parts/mine.ftlh\" as mine><@mine.count/>"
                + "<#setting locale=\"tr_TR\"><#setting number_format=\"000\">${a} ${mine.n}");
        part("mine.ftlh", "<#assign n = 0><#macro count><#assign n = n + 1></#macro>");
        write("home.ftlh", "<#import \"parts/mine.ftlh\" as mine>${mine.n} ${.main.a!\"no a\"} ${\"I\"?lower_case}");
        HtmlPages pages = pages().orElseThrow();
        assertThat(pages.render(page("page", ""), log).map(String::new)).contains("001 001");
        assertThat(pages.render(page("home", ""), log).map(String::new)).contains("0 no a i");
    }

    @Test
    void aGlobalOfAPageIsUnknownToTheNext() throws IOException {
        template("<#global b = 2>${b}");
        write("home.ftlh", "${b!\"none\"}");
        HtmlPages pages = pages().orElseThrow();
        assertThat(pages.render(page("page", ""), log).map(String::new)).contains("2");
        assertThat(pages.render(page("home", ""), log)).isEmpty();
        assertThat(log.all()).extracting(Diagnostic::rule).containsExactly(Rule.TEMPLATE_NAME);
    }

    @Test
    void aPageThatGrowsWithoutEndIsCutOff() throws IOException {
        template("<#list 1.. as each>" + "x".repeat(1024) + "</#list>");
        assertThat(problem().message()).isEqualTo("The page grows larger than 16 MiB.");
    }

    @Test
    void aMacroThatCallsItselfWithoutEndIsCutOff() throws IOException {
        template("<#macro again><@again/></#macro><@again/>");
        assertThat(problem().message()).isEqualTo("A macro calls itself without end, or something nests too deep.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "{\"a\":", "-", "!", "a[", "a(", "<#if a>", "${\"", "<@a>", "a?"})
    void aTemplateThatNestsWithoutEndIsNoFailureOfTheProgram(String opening) throws IOException {
        template((opening.startsWith("<") || opening.startsWith("$") ? "" : "${") + opening.repeat(100_000));
        assertThat(HtmlPages.of(theme(), log)).isEmpty();
        assertThat(log.all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as each><#if none??>x</#if></#list>",
                "<#if \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"?matches(r\"(a+)+\\1b\")>x</#if>",
                "<#macro twice n><#if n gt 0><@twice n-1/><@twice n-1/></#if></#macro><@twice 200/>",
                "<#function twice n><#return (n == 0)?then(1, twice(n-1) + twice(n-1))></#function>${twice(200)}",
                "${(1..)?filter(it -> it lt 0)?first}",
                "<#list (1..)?map(it -> it)?filter(it -> it lt 0) as each>x</#list>"
            })
    void whatComesToNoEndIsLeftBehindAndNoTemplateTriedAgain(String attempt) throws IOException {
        template(attempt);
        write("home.ftlh", "${title}");
        HtmlPages pages = HtmlPages.of(theme(), Duration.ofMillis(500), log).orElseThrow();
        assertThat(pages.render(page("home", "Status"), log)).isPresent();
        assertThat(pages.render(page("page", "Status"), log)).isEmpty();
        assertThat(pages.render(page("page", "Status"), log)).isEmpty();
        var told = new Diagnostics();
        assertThat(pages.render(page("home", "Status"), told)).isEmpty();
        assertThat(told.all()).isEqualTo(log.all());
        assertThat(log.all())
                .singleElement()
                .extracting(Diagnostic::message)
                .isEqualTo("It does not come to an end. Pages after this one were not tried.");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void ofPagesThatAreMadeInOneGoThoseBeforeWhatComesToNoEndAreThere() throws IOException {
        template("<#list 1.. as each><#if none??>x</#if></#list>");
        write("home.ftlh", "${title}");
        HtmlPages pages = HtmlPages.of(theme(), Duration.ofMillis(500), log).orElseThrow();
        Page home = page("home", "Status");
        HtmlPages.Rendered first = start(pages, home, page("page", "Status"), home);
        HtmlPages.Rendered second = start(pages, home);
        assertThat(first.bytes(log)).extracting(Optional::isPresent).containsExactly(true, false, false);
        assertThat(second.bytes(log)).extracting(Optional::isPresent).containsExactly(false);
        assertThat(log.all()).hasSize(1);
    }

    @Test
    void ofPagesThatAreMadeInOneGoOnlyThoseOfATemplateWithoutBoundsAreMissing() throws IOException {
        template("<#macro again><@again/></#macro><@again/>");
        write("home.ftlh", "${title}");
        Page home = page("home", "Status");
        Page endless = page("page", "Status");
        HtmlPages.Rendered made = start(pages().orElseThrow(), home, endless, home, endless);
        assertThat(made.bytes(log)).extracting(Optional::isPresent).containsExactly(true, false, true, false);
        assertThat(log.all()).hasSize(1);
    }

    @Test
    void aTemplateThatWasGivenUpAndThenComesToNoEndTakesThePagesAfterItAlong() throws IOException {
        template("<#macro again><@again/></#macro><#if title == \"Deep\"><@again/></#if>"
                + "<#list 1.. as each><#if none??>x</#if></#list>");
        write("home.ftlh", "${title}");
        HtmlPages pages = HtmlPages.of(theme(), Duration.ofMillis(500), log).orElseThrow();
        HtmlPages.Rendered made = start(pages, page("page", "Deep"), page("page", "Status"), page("home", "Status"));
        assertThat(made.bytes(log)).extracting(Optional::isPresent).containsExactly(false, false, false);
        assertThat(log.all())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "A macro calls itself without end, or something nests too deep.",
                        "It does not come to an end. Pages after this one were not tried.");
    }

    /** As one does that has no memory left to say so. */
    @Test
    void aThreadThatEndsBeforeItsPagesIsNotWaitedForForEver() throws IOException {
        write("home.ftlh", "${title}");
        Page home = page("home", "Status");
        Page last = new Page(
                home.path(),
                home.template(),
                Optional.empty(),
                () -> {
                    Thread.currentThread().interrupt();
                    return home.view().get();
                },
                Optional.empty());
        HtmlPages.Rendered made = start(pages().orElseThrow(), last, home);
        assertThat(made.bytes(log)).extracting(Optional::isPresent).containsExactly(true, false);
        assertThat(log.all()).hasSize(1);
    }

    private static HtmlPages.Rendered start(HtmlPages pages, Page... made) {
        return pages.start(
                Stream.of(made).<HtmlPages.Sheet>map(page -> () -> page).toList());
    }

    private Theme theme() {
        return Theme.read(Optional.of(folder), "templates", log);
    }

    private Optional<HtmlPages> pages() {
        return HtmlPages.of(theme(), log);
    }

    private void template(String text) throws IOException {
        write("page.ftlh", text);
    }

    private void part(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("parts"));
        write("parts/" + name, text);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String rendered() {
        return new String(
                pages().orElseThrow().render(page("page", "Status"), log).orElseThrow(), UTF_8);
    }

    /** What is wrong with the template, which must be one thing. */
    private Diagnostic problem() {
        var own = new Diagnostics();
        Theme theme = Theme.read(Optional.of(folder), "templates", own);
        assertThat(HtmlPages.of(theme, own).flatMap(pages -> pages.render(page("page", "Status"), own)))
                .isEmpty();
        assertThat(own.all()).hasSize(1);
        return own.all().get(0);
    }

    private static Page page(String template, String title) {
        return new Page(
                "about/index.html",
                template,
                Optional.empty(),
                () -> new View(title, Optional.empty()),
                Optional.empty());
    }
}
