package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Building;
import dev.allclear.Run;
import dev.allclear.page.ContentHash;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code _headers} makes Netlify and Cloudflare Pages say with each file of a site. */
class HeadersTest {
    private static final String ANYBODY = "Access-Control-Allow-Origin";
    private static final String LIFETIME = "Cache-Control";
    private static final String TYPE = "Content-Type";
    private static final String FRAMES = "X-Frame-Options";
    private static final String A_MINUTE = "public, max-age=60";

    @TempDir
    private static Path workplace = Path.of("");

    private static Tree example = Tree.of(Path.of("src", "main", "resources", "example"));

    @TempDir
    Path folder;

    @BeforeAll
    static void buildTheExample() {
        example.writtenTo(workplace.resolve("content"));
        example = built(workplace);
    }

    private record Rule(String address, Pattern pattern, Map<String, String> headers) {}

    @Test
    void bothHostsSayTheSameOfEveryFile() {
        List<Rule> rules = rules(example.text("_headers"));

        assertThat(example.paths())
                .allSatisfy(path -> assertAgreed(rules, "/" + path.replaceAll("(^|/)index\\.html$", "$1")));
    }

    @Test
    void bothHostsSayTheSameOfTheTeamsFilesWhateverTheirNamesAre() {
        List<Rule> rules = rules(example.text("_headers"));

        for (String folder : List.of("/assets/", "/theme/")) {
            for (String name : List.of(
                    "notes.md",
                    "index.md",
                    "feed.json",
                    "history.atom",
                    "history.rss",
                    "maintenance.ics",
                    "uptime.csv",
                    "manifest.webmanifest",
                    "components/booking/feed.json",
                    "components/booking/history.atom",
                    "incidents/a/index.md",
                    "badges/status.svg")) {
                assertAgreed(rules, folder + name);
                assertThat(all(rules, folder + name)).containsKey(LIFETIME).doesNotContainKeys(ANYBODY, TYPE, FRAMES);
            }
        }
    }

    @Test
    void badgesAreNoPagesAndMayBeFramed() {
        List<Rule> rules = rules(example.text("_headers"));

        for (String address : List.of("/badges/components/booking.svg", "/de/badges/components/booking.svg")) {
            assertThat(all(rules, address)).containsKey(ANYBODY).doesNotContainKeys(FRAMES, TYPE);
        }
        assertThat(all(rules, "/de/badges/components/my-feed.json")).doesNotContainKey(TYPE);
    }

    @Test
    void whatLeadsToAPageIsGuardedToo() {
        settings("url: https://status.example/\n");
        Tree.of("pages/about.md", "---\ntitle: About\naliases: [company]\n---\n\nText.\n")
                .writtenTo(folder.resolve("content"));
        List<Rule> rules = rules(built(folder).text("_headers"));

        assertThat(all(rules, "/about/")).containsKey(FRAMES);
        assertThat(all(rules, "/company/")).containsKey(FRAMES);
    }

    @Test
    void thePartsOfTheIndexForSearchingAreKeptForEver() {
        List<Rule> rules = rules(example.text("_headers"));

        for (String folder : List.of("", "/de")) {
            assertThat(all(rules, folder + "/search/index/terms-0.3f2a.json"))
                    .containsEntry(LIFETIME, List.of("public, max-age=31536000, immutable"));
            assertThat(all(rules, folder + "/search/index.json")).doesNotContainKey(LIFETIME);
        }
    }

    @Test
    void gitHubPagesIsToldToServeFilesAsTheyAreUnlessTheTeamDoes() {
        assertThat(example.text(".nojekyll")).isEmpty();

        settings("url: https://status.example/\n");
        Tree.of("root/.nojekyll", "Ours.\n").writtenTo(folder.resolve("content"));
        assertThat(built(folder).text(".nojekyll")).isEqualTo("Ours.\n");
    }

    @Test
    void anIncidentWithAnUnluckyNameIsStillReadByEverybody() {
        List<Rule> rules = rules(example.text("_headers"));

        for (String id : List.of("feed", "uptime", "2026-my-feed", "components", "embed")) {
            assertThat(all(rules, "/api/v2/incidents/" + id + ".json"))
                    .containsEntry(ANYBODY, List.of("*"))
                    .containsEntry(LIFETIME, List.of(A_MINUTE));
            assertThat(all(rules, "/badges/components/" + id + "/uptime.json")).containsEntry(ANYBODY, List.of("*"));
            assertThat(all(rules, "/components/" + id + "/feed.json")).containsEntry(ANYBODY, List.of("*"));
            assertThat(all(rules, "/incidents/" + id + "/")).doesNotContainKeys(ANYBODY, LIFETIME);
        }
    }

    @Test
    void whatIsForProgramsIsReadByAllAndKeptForAMinute() {
        List<Rule> rules = rules(example.text("_headers"));

        for (String address : List.of(
                "/api/v2/summary.json",
                "/api/v2/incidents/2021-08-27-global-issue.json",
                "/history.atom",
                "/de/history.rss",
                "/feed.json",
                "/de/feed.json",
                "/components/booking/feed.json",
                "/de/components/booking/feed.json",
                "/de/incidents/2021-08-27-global-issue/history.atom",
                "/maintenance.ics",
                "/maintenance/disks/maintenance.ics",
                "/badges/status.svg",
                "/badges/components/booking/uptime.json",
                "/de/badges/status.svg",
                "/de/badges/components/booking.json",
                "/de/maintenance.ics",
                "/de/components/booking/maintenance.ics",
                "/de/maintenance/disks/index.md",
                "/embed.js",
                "/embed.json",
                "/uptime.json",
                "/uptime.csv",
                "/components/booking/uptime.csv",
                "/incidents/2021-08-27-global-issue/index.md",
                "/build.json")) {
            assertThat(all(rules, address))
                    .as(address)
                    .containsEntry(ANYBODY, List.of("*"))
                    .containsEntry(LIFETIME, List.of(A_MINUTE));
        }
    }

    @Test
    void hostsThatDoNotKnowATypeAreTold() {
        List<Rule> rules = rules(example.text("_headers"));

        assertThat(all(rules, "/history.atom")).containsEntry(TYPE, List.of("application/atom+xml; charset=utf-8"));
        assertThat(all(rules, "/history.rss")).containsEntry(TYPE, List.of("application/rss+xml; charset=utf-8"));
        assertThat(all(rules, "/feed.json")).containsEntry(TYPE, List.of("application/feed+json; charset=utf-8"));
        assertThat(all(rules, "/maintenance.ics")).containsEntry(TYPE, List.of("text/calendar; charset=utf-8"));
        assertThat(all(rules, "/incidents/a/index.md")).containsEntry(TYPE, List.of("text/markdown; charset=utf-8"));
        assertThat(all(rules, "/metrics")).containsEntry(TYPE, List.of("text/plain; version=0.0.4; charset=utf-8"));
        assertThat(all(rules, "/manifest.webmanifest")).containsEntry(TYPE, List.of("application/manifest+json"));
        assertThat(all(rules, "/api/v2/summary.json")).doesNotContainKey(TYPE);
        assertThat(all(rules, "/metrics")).doesNotContainKey(ANYBODY);
    }

    @Test
    void hashedFilesAreKeptForEverAndOthersAreNot() {
        Tree site = example;
        List<Rule> rules = rules(site.text("_headers"));

        for (String folder : List.of("theme/", "search/index/", "de/search/index/")) {
            assertThat(site.paths()).anySatisfy(path -> assertThat(path).startsWith(folder));
        }
        assertThat(site.paths()).allSatisfy(path -> {
            List<String> lifetime = all(rules, "/" + path).getOrDefault(LIFETIME, List.of());
            boolean hashed = path.contains("." + ContentHash.of(site.bytes(path)) + ".");
            assertThat(lifetime.contains("public, max-age=31536000, immutable"))
                    .as(path)
                    .isEqualTo(hashed);
            assertThat(lifetime.contains("public, max-age=3600")).as(path).isEqualTo(path.startsWith("assets/"));
        });
    }

    @Test
    void aPageHasTheSamePolicyWhereverItIsServed() {
        List<Rule> rules = rules(example.text("_headers"));
        var policy = Pattern.compile(
                "(?s)^<head>\\n<meta charset=\"utf-8\">\\n"
                        + "<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]+)\">$",
                Pattern.MULTILINE);

        assertThat(example.paths())
                .filteredOn(path -> path.endsWith(".html"))
                .hasSizeGreaterThan(50)
                .allSatisfy(path -> {
                    var said = policy.matcher(example.text(path).replace("&#39;", "'"));
                    assertThat(said.find()).as(path).isTrue();
                    assertThat(all(rules, "/" + path))
                            .as(path)
                            .containsEntry("Content-Security-Policy", List.of(said.group(1)));
                });
        assertThat(all(rules, "/"))
                .containsEntry(
                        "Content-Security-Policy", List.of("default-src 'self'; base-uri 'none'; form-action 'self'"));
    }

    @Test
    void pagesAreGuardedButWhatIsEmbeddedMayBeFramedAnywhere() {
        Tree site = example;
        List<Rule> rules = rules(site.text("_headers"));

        assertThat(site.paths())
                .filteredOn(path -> path.endsWith("index.html") && !path.matches("(\\w+/)?embed/.*"))
                .allSatisfy(path -> assertThat(all(rules, "/" + path.replaceAll("index\\.html$", "")))
                        .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                        .containsKeys(FRAMES, "Content-Security-Policy", "Referrer-Policy", "Permissions-Policy"));
        assertThat(all(rules, "/embed/")).containsKey("Content-Security-Policy").doesNotContainKey(FRAMES);
        assertThat(all(rules, "/de/embed/"))
                .containsKey("Content-Security-Policy")
                .doesNotContainKey(FRAMES);
    }

    @Test
    void aPathInTheSitesAddressChangesNothing() {
        settings("url: https://status.example/\n");
        String atTheRoot = built(folder).text("_headers");
        settings("url: https://northwind.example/status/\n");

        assertThat(built(folder).text("_headers")).isEqualTo(atTheRoot);
    }

    @Test
    void whatIsSwitchedOffHasNoRule() {
        settings("""
                url: https://status.example/
                outputs: {api: false, badges: false, calendar: false, embed: false, feeds: false, manifest: false, markdown: false, metrics: false, search: false, uptime: false}
                """);

        assertThat(rules(built(folder).text("_headers")))
                .filteredOn(rule -> !rule.headers().containsKey(FRAMES))
                .extracting(Rule::address)
                .containsExactly("/*", "/theme/*", "/assets/*", "/build.json");
    }

    @Test
    void thereAreNeverMoreRulesThanAHostTakes() {
        settings("url: https://status.example/\nlanguages: [en, de]\n");
        for (int page = 0; page < 120; page++) {
            Tree.of("pages/page-" + page + ".md", "---\ntitle: Page\n---\n\nText.\n")
                    .writtenTo(folder.resolve("content"));
        }

        assertThat(rules(built(folder).text("_headers")))
                .hasSize(100)
                .extracting(Rule::address)
                .contains("/de/", "/de/history/*", "/de/badges/*");
    }

    @Test
    void aSiteCanDoWithoutIt() {
        settings("url: https://status.example/\noutputs: {headers: false}\n");

        assertThat(built(folder).paths()).doesNotContain("_headers", ".nojekyll");
    }

    private static void assertAgreed(List<Rule> rules, String address) {
        all(rules, address).forEach((name, values) -> {
            if (name.equals(FRAMES)) {
                assertThat(values).containsOnly("SAMEORIGIN");
            } else {
                assertThat(values).as(address + ": " + name).hasSize(1);
            }
        });
    }

    private void settings(String more) {
        Tree.of("site.yaml", "name: Ferries\n" + more).writtenTo(folder.resolve("content"));
        Tree.of("components.yaml", "- {id: booking, name: Booking}\n").writtenTo(folder.resolve("content"));
    }

    private static Tree built(Path folder) {
        Run run = Building.run(folder, "build", "--now", Building.EXAMPLE_NOW);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Tree.of(folder.resolve("site"));
    }

    /** Every value that any rule has for an address: Netlify takes the last of a header, Cloudflare Pages joins them. */
    private static Map<String, List<String>> all(List<Rule> rules, String address) {
        var all = new LinkedHashMap<String, List<String>>();
        for (Rule rule : rules) {
            if (rule.pattern().matcher(address).matches()) {
                rule.headers()
                        .forEach((name, value) -> all.computeIfAbsent(name, any -> new ArrayList<>())
                                .add(value));
            }
        }
        return all;
    }

    /** Reads the format strictly: an address, then its headers, each two spaces in; a star at most, and lines of bounded length. */
    private static List<Rule> rules(String text) {
        assertThat(text).endsWith("\n").doesNotContain("\r").doesNotContain("\t");
        var rules = new ArrayList<Rule>();
        for (String line : text.lines().toList()) {
            assertThat(line.length()).isLessThan(2000);
            if (line.startsWith("/")) {
                assertThat(line.chars().filter(each -> each == '*').count())
                        .as(line)
                        .isLessThan(2);
                rules.add(new Rule(line, pattern(line), new LinkedHashMap<>()));
            } else if (!line.isEmpty()) {
                assertThat(line).matches("  [A-Z][A-Za-z-]+: \\S.*");
                String[] header = line.strip().split(": ", 2);
                assertThat(rules.get(rules.size() - 1).headers().put(header[0], header[1]))
                        .isNull();
            }
        }
        assertThat(rules).extracting(Rule::address).doesNotHaveDuplicates();
        return rules;
    }

    private static Pattern pattern(String address) {
        return Pattern.compile(
                Pattern.compile(":\\w+|\\*|[^:*]+").matcher(address).replaceAll(part -> switch (part.group()
                        .charAt(0)) {
                    case ':' -> "[^/]+";
                    case '*' -> ".*";
                    default -> "\\\\Q" + part.group() + "\\\\E";
                }));
    }
}
