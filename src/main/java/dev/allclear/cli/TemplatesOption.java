package dev.allclear.cli;

import dev.allclear.build.Folder;
import java.nio.file.Files;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which folder a command takes templates of the team's own from. */
final class TemplatesOption {
    @Option(
            names = "--templates",
            order = 20,
            paramLabel = "DIR",
            description = "Templates in place of bundled ones (default: templates, where there is one).")
    private Optional<String> templates = Optional.empty();

    /** Returns the folder that was named, or that there would be otherwise. */
    Folder named(ContentOption content, Surroundings surroundings) {
        return templates
                .map(typed -> content.folder(surroundings, typed))
                .orElseGet(() -> content.beside(surroundings, "templates"));
    }

    /** Returns the folder; absent where none was named and there is none. */
    Optional<Folder> folder(ContentOption content, Surroundings surroundings) {
        Folder named = named(content, surroundings);
        return Optional.of(named).filter(each -> templates.isPresent() || Files.isDirectory(each.path()));
    }
}
