package dev.allclear.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {
    @ParameterizedTest
    @ValueSource(strings = {"index.html", ".well-known/security.txt", "_redirects", "assets/größe.svg", "console.js"})
    void anOrdinaryNameIsPermitted(String path) {
        assertThat(SitePath.permits(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../x",
                "a/../../x",
                "a/./x",
                "a//x",
                "a/",
                "a\\b",
                "C:x",
                "a\nb",
                "con",
                "assets/NUL.txt",
                "com1.svg",
                "dot.",
                "space ",
                ".allclear/manifest",
                ".AllClear/x"
            })
    void aPathThatLeavesTheSiteOrThatSomeSystemRefusesIsNotPermitted(String path) {
        assertThat(SitePath.permits(path)).isFalse();
    }

    @Test
    void whatIsNotPermittedIsAProblemThatNamesTheFile() {
        assertThat(new Nowhere().copy(Phase.SUPPORT, "con", Path.of("con"), "content/root/con"))
                .contains(Diagnostic.of(
                        Rule.BAD_FILE_NAME,
                        Location.of("content/root/con"),
                        "`con` can't be the name of a file in the site: not every system could store it there.",
                        "Rename the file; letters, digits, `-`, `_` and `.` are safe everywhere."));
    }

    @ParameterizedTest
    @CsvSource({"index.html,/", "a/index.html,/a/", "404.html,/404.html", "a/xindex.html,/a/xindex.html"})
    void theAddressOfAnIndexIsItsFolder(String path, String address) {
        assertThat(SitePath.address(path)).isEqualTo(address);
    }
}
