package dev.allclear.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder that the content is read from, and where it may be where it is not. */
final class ContentFolder {
    private static final String SITE = "site.yaml";
    private static final String CONTENT = "content";

    private ContentFolder() {}

    /** Refuses {@code folder} where it is none, and where it is only the one around the content. */
    static void hold(Folder folder) throws WrongUsage {
        Path path = folder.path();
        if (!Files.isDirectory(path)) {
            throw new WrongUsage("There is no folder `" + folder.shown() + "`; "
                    + nearby(folder)
                            .map(ContentFolder::question)
                            .orElse("name the one of the content with --content, or start a site with"
                                    + " `allclear init`."));
        }
        if (!Files.exists(path.resolve(SITE)) && site(path.resolve(CONTENT))) {
            String below = folder.shown().equals(".") ? CONTENT : folder.shown() + "/" + CONTENT;
            throw new WrongUsage("There is no `" + SITE + "` in `" + folder.shown() + "`; " + question(below));
        }
    }

    private static String question(String meant) {
        return "did you mean `--content " + meant + "`?";
    }

    private static boolean site(Path folder) {
        return Files.isRegularFile(folder.resolve(SITE));
    }

    /** Returns the name of a content folder beside {@code folder} or in one beside it. */
    private static Optional<String> nearby(Folder folder) {
        Path around = folder.path().resolveSibling("");
        String shown = folder.shown().substring(0, folder.shown().lastIndexOf('/') + 1);
        try (Stream<Path> beside = Files.list(around)) {
            return beside.map(each -> String.valueOf(each.getFileName()))
                    .flatMap(name -> Stream.of(name, name + "/" + CONTENT))
                    .filter(name -> site(around.resolve(name)))
                    .sorted()
                    .findFirst()
                    .map(name -> shown + name);
        } catch (IOException e) {
            // Only a guess is lost.
            return Optional.empty();
        }
    }
}
