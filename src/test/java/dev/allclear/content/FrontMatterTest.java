package dev.allclear.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontMatterTest {
    private static final String HINT =
            " | Begin the file with its fields, such as `title: …`, between two lines `---`.";

    @TempDir
    Path dir;

    private Folder page(String text) {
        return Folder.in(dir).with("pages/a.md", text);
    }

    @Test
    void aFileWithoutFieldsIsToldHowToBegin() {
        assertThat(page("# About\n").problems())
                .containsExactly("pages/a.md:1:1 front-matter: The file does not start with a line `---`." + HINT);
    }

    @Test
    void fieldsThatDoNotEndAreTold() {
        assertThat(page("---\ntitle: About\n").problems())
                .containsExactly(
                        "pages/a.md:1:1 front-matter: The line `---` that ends the fields is missing. | Write `---` in a"
                                + " line of its own below the fields.");
    }

    @Test
    void fieldsAreAMapping() {
        assertThat(page("---\n- title\n---\n").problems())
                .containsExactly("pages/a.md:2:1 wrong-type: Here should be fields, not a list. | Write each as `name:"
                        + " value` in a line of its own.");
    }

    @Test
    void theHeadingOfAnUpdateBetweenTheFieldsIsToldBehindWhateverEndsALine() {
        for (String end : new String[] {"\n", "\u2028", "\u0085"}) {
            assertThat(page("---\ntitle: About" + end + "## Resolved · 2021-08-27 11:16\n---\n")
                            .problems())
                    .singleElement()
                    .asString()
                    .contains("The line `---` that ends the fields is missing above this heading.");
        }
    }

    @Test
    void aLineOfDashesInTheTextIsTheTextsOwn() {
        assertThat(page("---\ntitle: About\n--- \nAbove\n\n---\n\nBelow\n")
                        .site()
                        .pages()
                        .get(0)
                        .text()
                        .original()
                        .markdown())
                .isEqualTo("Above\n\n---\n\nBelow");
    }
}
