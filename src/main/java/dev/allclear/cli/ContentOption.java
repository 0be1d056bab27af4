package dev.allclear.cli;

import dev.allclear.build.Folder;
import java.nio.file.InvalidPathException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which folder a command takes the content from. */
final class ContentOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--content",
            order = 10,
            paramLabel = "DIR",
            defaultValue = "content",
            description = "What the team wrote (default: content).")
    private String content = "content";

    /** Returns the folder. */
    Folder folder(Surroundings surroundings) {
        return folder(surroundings, content);
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
