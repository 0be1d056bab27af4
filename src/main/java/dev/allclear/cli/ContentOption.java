package dev.allclear.cli;

import dev.allclear.build.Folder;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which folder a command takes the content from. */
final class ContentOption {
    private static final String CONTENT = "content";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--content",
            order = 10,
            paramLabel = "DIR",
            description = "What the team wrote (default: content, here or in a folder above).")
    private Optional<String> content = Optional.empty();

    /** Returns the folder. */
    Folder folder(Surroundings surroundings) {
        return content.map(typed -> folder(surroundings, typed)).orElseGet(() -> beside(surroundings, CONTENT));
    }

    /** Returns the folder {@code name} where none is typed for it: here, or where the content is found above, beside that. */
    Folder beside(Surroundings surroundings, String name) {
        return folder(surroundings, (content.isPresent() ? "" : way(surroundings.workingDirectory())) + name);
    }

    /** Returns the name of the content folder where none is typed. */
    static String standard(Path here) {
        return way(here) + CONTENT;
    }

    /** Returns the way up to the content, in the same repository; none where it is {@code here}, or nowhere. */
    private static String way(Path here) {
        if (Files.isDirectory(here.resolve(CONTENT))) {
            return "";
        }
        var way = new StringBuilder();
        for (Path at = here; at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve(CONTENT).resolve("site.yaml"))) {
                return way.toString();
            }
            if (Files.exists(at.resolve(".git"))) {
                return "";
            }
            way.append("../");
        }
        return "";
    }

    /** Returns the folder that a person means by {@code typed}; a name that none can have is wrong usage. */
    Folder folder(Surroundings surroundings, String typed) {
        try {
            String shown = typed.replace(
                            surroundings.workingDirectory().getFileSystem().getSeparator(), "/")
                    .replaceAll("(?<=.)/+$", "");
            return new Folder(surroundings.workingDirectory().resolve(typed), shown);
        } catch (InvalidPathException e) {
            throw new ParameterException(command.commandLine(), "`" + typed + "` can't be the name of a folder.");
        }
    }
}
