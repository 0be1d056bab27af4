package dev.allclear.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramIdentityTest {
    @TempDir
    private Path folder;

    @Test
    void aCopyOfAJarIsTheSameProgramWheneverItWasMade() throws IOException {
        Path jar = jar("a.jar", "code");
        Path copy = Files.copy(jar, folder.resolve("copy.jar"));
        Files.setLastModifiedTime(copy, FileTime.from(Instant.EPOCH));

        assertThat(ProgramIdentity.code(copy)).isEqualTo(ProgramIdentity.code(jar));
    }

    @Test
    void aJarOfTheSameSizeWithOtherCodeIsAnotherProgram() throws IOException {
        assertThat(ProgramIdentity.code(jar("b.jar", "cede"))).isNotEqualTo(ProgramIdentity.code(jar("a.jar", "code")));
    }

    @Test
    void classesThatAreCompiledAgainAreAnotherProgram() throws IOException {
        Path compiled = Files.writeString(folder.resolve("Main.class"), "code");
        Files.setLastModifiedTime(compiled, FileTime.from(Instant.EPOCH));
        String before = ProgramIdentity.code(folder);

        Files.setLastModifiedTime(compiled, FileTime.from(Instant.EPOCH.plusSeconds(1)));

        assertThat(ProgramIdentity.code(folder)).isNotEqualTo(before);
    }

    @Test
    void itNamesTheJavaThatKnowsTheTimeZones() {
        assertThat(ProgramIdentity.of(Main.class)).startsWith(Runtime.version() + " ");
    }

    private Path jar(String name, String code) throws IOException {
        Path jar = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("dev/allclear/cli/Main.class"));
            zip.write(code.getBytes(UTF_8));
        }
        return jar;
    }
}
