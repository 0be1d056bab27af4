package dev.allclear.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.cli.Serving;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A preview answers as a static host would. */
@Timeout(180)
class ServedSiteTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeASite() throws IOException {
        write("content/site.yaml", "name: Harbour\nurl: https://status.harbour.example/\n");
        write("content/components.yaml", "- {id: api, name: API}\n");
        write("content/assets/map.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        write("content/root/CNAME", "status.harbour.example");
        write("content/root/own page/index.html", "<title>Own</title>");
        write("content/pages/about.md", "---\ntitle: About\n---\n");
        write("content/pages/soon.md", "---\ntitle: Soon\ndraft: true\n---\n");
    }

    @Test
    void everyFileOfASiteHasItsTypeAndPagesFollowWhatBecomesOfThem() throws IOException, InterruptedException {
        try (Serving serving = Serving.of(folder)) {
            HttpResponse<String> page = serving.get("/about/");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
            assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(page.body())
                    .contains("<h1>About</h1>")
                    .containsPattern("<script src=\"/\\.allclear/preview\\.js\" data-version=\"[0-9a-f]+\" defer>"
                            + "</script>\n</head>")
                    .contains("<link rel=\"canonical\" href=\"" + serving.address() + "about/\">");
            assertThat(serving.get("/own%20page/").body()).startsWith("<title>Own</title><script src=");
            assertThat(serving.get("/CNAME").body()).isEqualTo("status.harbour.example");

            assertType(serving, "/assets/map.svg", "image/svg+xml");
            assertType(serving, "/history.atom", "application/atom+xml; charset=utf-8");
            assertType(serving, "/feed.json", "application/feed+json; charset=utf-8");
            assertType(serving, "/maintenance.ics", "text/calendar; charset=utf-8");
            assertType(serving, "/metrics", "text/plain; version=0.0.4; charset=utf-8");
            assertType(serving, "/api/v2/summary.json", "application/json");
            assertType(serving, "/build.json", "application/json");
            assertType(serving, "/_headers", "text/plain; charset=utf-8");
            assertType(serving, "/.allclear/preview.js", "text/javascript; charset=utf-8");
            assertType(serving, "/.allclear/preview.css", "text/css; charset=utf-8");
        }
    }

    @Test
    void aFolderIsItsIndexAndWhereNothingIsIsTheSitesOwnPageForThat() throws IOException, InterruptedException {
        try (Serving serving = Serving.of(folder)) {
            assertThat(serving.get("/about").statusCode()).isEqualTo(302);
            assertThat(serving.get("/about").headers().firstValue("Location")).contains("/about/");
            assertThat(serving.get("/own%20page").headers().firstValue("Location"))
                    .contains("/own%20page/");
            for (String nothing : new String[] {"/nothing/", "/about/more", "/soon/", "/.allclear/nothing"}) {
                assertThat(serving.get(nothing).statusCode()).as(nothing).isEqualTo(404);
            }
            assertThat(serving.get("/nothing").body()).contains("<h1>", "preview.js");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET /../content/site.yaml HTTP/1.1, 404",
        "GET /..%2Fcontent%2Fsite.yaml HTTP/1.1, 404",
        "GET /assets/../../content/site.yaml HTTP/1.1, 404",
        "GET //status.harbour.example/etc/passwd HTTP/1.1, 404",
        "GET /%00 HTTP/1.1, 404",
        "GET /%zz HTTP/1.1, 400",
        "POST / HTTP/1.1, 405",
        "DELETE /about/ HTTP/1.1, 405"
    })
    void whatIsNoFileOfTheSiteIsRefused(String line, String status) throws IOException, InterruptedException {
        try (Serving serving = Serving.of(folder)) {
            assertThat(serving.ask(line, "Host: localhost"))
                    .startsWith("HTTP/1.1 " + status + " ")
                    .doesNotContain("url: ");
        }
    }

    @Test
    void headIsGetWithoutABody() throws IOException, InterruptedException {
        try (Serving serving = Serving.of(folder)) {
            assertThat(serving.ask("HEAD /about/ HTTP/1.1", "Host: localhost"))
                    .startsWith("HTTP/1.1 200 OK\r\n")
                    .containsIgnoringCase("content-type: text/html; charset=utf-8\r\n")
                    .endsWith("\r\n\r\n");
        }
    }

    @Test
    void onlyNamesOfThisMachineAreAnswered() throws IOException, InterruptedException {
        try (Serving serving = Serving.of(folder)) {
            for (String host : new String[] {"localhost", "LOCALHOST:8080", "127.0.0.1:1", "[::1]:8080", "[::1]"}) {
                assertThat(serving.ask("GET /about/ HTTP/1.1", "Host: " + host))
                        .as(host)
                        .startsWith("HTTP/1.1 200 ");
            }
            for (String host :
                    new String[] {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", "10.0.0.1"}) {
                assertThat(serving.ask("GET /about/ HTTP/1.1", "Host: " + host))
                        .as(host)
                        .startsWith("HTTP/1.1 403 ")
                        .endsWith("This preview does not answer for another host. Open " + serving.address()
                                + " or name yours with --host.\n");
            }
            assertThat(serving.ask("GET /about/ HTTP/1.0")).startsWith("HTTP/1.1 403 ");
        }
    }

    @Test
    void aSiteThatLivesInAFolderOfItsHostIsThereInThePreviewToo() throws IOException, InterruptedException {
        write("content/site.yaml", "name: Harbour\nurl: https://example.com/status/\n");
        try (Serving serving = Serving.of(folder)) {
            assertThat(serving.address().getPath()).isEqualTo("/status/");
            assertThat(serving.get("/").headers().firstValue("Location")).contains("/status/");
            assertThat(serving.get("/status").headers().firstValue("Location")).contains("/status/");
            assertThat(serving.get("/status/about").headers().firstValue("Location"))
                    .contains("/status/about/");
            assertThat(serving.get("/status/about/").body())
                    .contains("href=\"" + serving.address() + "about/\"", "src=\"/.allclear/preview.js\"");
            assertThat(serving.get("/about/").statusCode()).isEqualTo(404);
            assertThat(serving.get("/nothing/").body()).contains("href=\"/status/theme/style.");
        }
    }

    @Test
    void draftsAreShownWhereTheyAreAskedForAndMarked() throws IOException, InterruptedException {
        try (Serving serving = Serving.of(folder, "--drafts")) {
            assertThat(serving.get("/soon/").body()).contains("<h1>Soon</h1>", " data-draft defer>");
            assertThat(serving.get("/about/").body()).doesNotContain("data-draft");
        }
    }

    private static void assertType(Serving serving, String path, String type) throws IOException, InterruptedException {
        HttpResponse<String> file = serving.get(path);
        assertThat(file.statusCode()).as(path).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).as(path).contains(type);
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
