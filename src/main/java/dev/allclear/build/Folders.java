package dev.allclear.build;

import dev.allclear.publish.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Which folders a build accepts. */
final class Folders {
    private Folders() {}

    /**
     * Holds that what is to be read is there, that the output is a folder of ours, a free one or one to be taken over, and that
     * neither is inside the other.
     */
    static void hold(BuildRequest request) throws WrongUsage, IOException {
        ContentFolder.hold(request.content());
        if (request.templates().isPresent()) {
            present(request.templates().get());
        }
        if (request.output().isPresent()) {
            Folder output = request.output().get();
            apart(output, request.content(), "content");
            if (request.templates().isPresent()) {
                apart(output, request.templates().get(), "templates");
            }
            Optional<String> refusal = OutputFolder.refusal(output.path(), output.shown(), request.adopt());
            if (refusal.isPresent()) {
                throw new WrongUsage(refusal.get());
            }
        }
    }

    private static void present(Folder templates) throws WrongUsage {
        if (!Files.isDirectory(templates.path())) {
            throw new WrongUsage(
                    "There is no folder `" + templates.shown() + "`; name the one of the templates with --templates.");
        }
    }

    private static void apart(Folder output, Folder input, String what) throws WrongUsage, IOException {
        Path out = real(output.path());
        Path in = real(input.path());
        String relation =
                out.equals(in) ? "is" : in.startsWith(out) ? "contains" : out.startsWith(in) ? "is inside" : "";
        if (!relation.isEmpty()) {
            throw new WrongUsage("The output folder `" + output.shown() + "` " + relation + " the " + what + " folder"
                    + (relation.equals("is") ? "" : " `" + input.shown() + "`") + "; name another with --output.");
        }
    }

    /** Returns {@code path} with links resolved as far as it exists. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Optional<Path> existing = Stream.iterate(absolute, each -> each != null, Path::getParent)
                .filter(Files::exists)
                .findFirst();
        return existing.isPresent()
                ? existing.get()
                        .toRealPath()
                        .resolve(existing.get().relativize(absolute))
                        .normalize()
                : absolute;
    }
}
