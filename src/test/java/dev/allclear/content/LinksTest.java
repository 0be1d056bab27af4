package dev.allclear.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
    private static final String INCIDENT = "---\ntitle: T\nimpact: none\n---\nTEXT\n\n## Resolved · 2021-08-27 11:16\n";

    @TempDir
    Path dir;

    private Folder linking(String text) {
        return Folder.in(dir)
                .with("assets/big map.svg", "")
                .with("root/robots.txt", "")
                .with("pages/about.md", "---\ntitle: T\n---\n")
                .with("pages/_old.md", "")
                .with("pages/soon.md", "---\ntitle: T\ndraft: true\n---\n")
                .with("incidents/other.md", INCIDENT)
                .with("incidents/other.de.md", "---\ntitle: T\n---\n")
                .with("incidents/2021/a.md", INCIDENT.replace("TEXT", text));
    }

    @Test
    void relativeLinksLeadToTheAddressesOfFiles() {
        Map<String, String> links = linking("""
                        [a](../other.md) [b](../../pages/about.md#us) [c](<../../assets/big map.svg>) [d](a.md?x)
                        ![e](../../assets/big%20map.svg) [f](./../other.de.md) [g](../../root/robots.txt)
                        [h](https://example.com/) [i](#here) [j](mailto:a@b.example) [ref] and `[code](none.md)`

                        [ref]: ../other.md
                        """).site().incidents().stream()
                .filter(incident -> incident.id().value().equals("a"))
                .findFirst()
                .orElseThrow()
                .summary()
                .orElseThrow()
                .original()
                .links();

        assertThat(links)
                .containsOnly(
                        Map.entry("../other.md", "incidents/other/"),
                        Map.entry("../../pages/about.md#us", "about/#us"),
                        Map.entry("../../assets/big map.svg", "assets/big%20map.svg"),
                        Map.entry("a.md?x", "incidents/a/?x"),
                        Map.entry("../../assets/big%20map.svg", "assets/big%20map.svg"),
                        Map.entry("./../other.de.md", "incidents/other/"),
                        Map.entry("../../root/robots.txt", "robots.txt"));
    }

    @Test
    void anAddressSpellsAFileJustAsItsNameIs() {
        assumeThat(Charset.forName(System.getProperty("sun.jnu.encoding"))
                        .newEncoder()
                        .canEncode('\u0308'))
                .as("file names may hold any letter in this locale")
                .isTrue();
        Map<String, String> links = linking("![map](../../assets/bu\u0308+(1).png)")
                .with("assets/bu\u0308+(1).png", "")
                .site()
                .incidents()
                .get(0)
                .summary()
                .orElseThrow()
                .original()
                .links();

        assertThat(links).containsValue("assets/bu%CC%88%2B%281%29.png");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    other.md                 ¦ leads to no file of this content folder. | Did you mean `../other.md`?
                    ../other/                ¦ leads to no file of this content folder. | Did you mean `../other.md`?
                    /pages/about.md          ¦ leads to no file of this content folder. | Did you mean `../../pages/about.md`?
                    ../../../pages/about.md  ¦ leads to no file of this content folder. | Did you mean `../../pages/about.md`?
                    ../../pages/abuot.md     ¦ leads to no file of this content folder. | Did you mean `../../pages/about.md`?
                    ../../../../etc/passwd   ¦ leads to no file of this content folder. | Write where the file is, seen from this one; pictures belong in `assets/`.
                    ../../pages/_old.md      ¦ leads to no file of this content folder. | Write where the file is, seen from this one; pictures belong in `assets/`.
                    ../../site.yaml          ¦ leads to no file of this content folder. | Write where the file is, seen from this one; pictures belong in `assets/`.
                    %zz                      ¦ leads to no file of this content folder. | Write where the file is, seen from this one; pictures belong in `assets/`.
                    ../../pages/soon.md      ¦ leads to a draft, which is not shown. | Remove the link, or `draft: true` from the file it leads to.
                    """)
    void aLinkThatLeadsNowhereIsTold(String destination, String problem) {
        List<String> problems = linking("[x](" + destination + ")").problems();

        assertThat(problems).containsExactly("incidents/2021/a.md:5:5 broken-link: `" + destination + "` " + problem);
    }

    @Test
    void aDraftIsNotProposedHoweverNearItIs() {
        Folder folder = linking("[x](../../pages/contactss.md) [y](../../pages/soom.md)")
                .with("pages/contacts.md", "---\ntitle: T\ndraft: true\n---\n")
                .with("pages/contact.md", "---\ntitle: T\n---\n");

        assertThat(folder.problems())
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("Did you mean `../../pages/contact.md`?"),
                        second -> assertThat(second).contains("Write where the file is"));
    }

    @Test
    void whatCannotBeShownIsWarnedAbout() {
        assertThat(linking("<b>x</b> [y](javascript:z) ![i](http://example.com/i.png)")
                        .problems())
                .containsExactly(
                        "incidents/2021/a.md:5:1 removed-markup: The tag `b` is left out. | Write Markdown instead of HTML,"
                                + " or `&lt;` for a `<` that is meant as text.",
                        "incidents/2021/a.md:5:14 removed-markup: The link to `javascript:z` is left out. | Link to"
                                + " `https:`, `http:`, `mailto:` or `tel:`, or to a file of this content folder.",
                        "incidents/2021/a.md:5:33 removed-markup: The image `http://example.com/i.png` is left out. | Put"
                                + " the image in `assets/`: pages load nothing from other sites.");
    }

    @Test
    void ofAFullFileTheWorstHundredAreTold() {
        List<String> problems = linking("<b>x</b> ".repeat(300) + "[x](nowhere.md) ".repeat(300))
                .problems();

        assertThat(problems).hasSize(100).allMatch(each -> each.contains("broken-link"));
        assertThat(problems.get(0)).startsWith("incidents/2021/a.md:5:2705 ");
        assertThat(problems.get(99)).startsWith("incidents/2021/a.md:5:4289 ");
    }
}
