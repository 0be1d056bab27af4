package dev.allclear.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.build.Look;
import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Findings;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.NoSuchFileException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;

/** What is answered at each address, as a static host would answer it. By several threads at once. */
final class Answers {
    private static final String INDEX = "index.html";
    private static final String LOST = "404.html";

    private final boolean strict;
    private final Hearing hearing;
    private final Set<Diagnostic> told = new HashSet<>();
    private long tellingOf;

    /** @param hearing of pages that can't be shown */
    Answers(boolean strict, Hearing hearing) {
        this.strict = strict;
        this.hearing = hearing;
    }

    /**
     * Returns the answer.
     *
     * @param path what was asked for, decoded, with a slash at its start
     */
    Answer of(Scene scene, String path) throws IOException {
        if (scene.good().isEmpty()) {
            return failed(scene.errors());
        }
        Look look = scene.good().get();
        String folder = look.address().map(URI::getPath).orElse("/");
        if (!path.startsWith(folder)) {
            return folder.startsWith(path) && (path.equals("/") || folder.equals(path + "/"))
                    ? redirect(folder)
                    : lost(scene, look);
        }
        String inside = path.substring(folder.length());
        if (!inside.isEmpty() && look.has(inside + "/" + INDEX)) {
            return redirect(path + "/");
        }
        return inside(scene, look, inside.isEmpty() || inside.endsWith("/") ? inside + INDEX : inside);
    }

    private Answer inside(Scene scene, Look look, String file) throws IOException {
        var log = new Diagnostics();
        Optional<byte[]> bytes = file(look, file, log);
        if (bytes.isPresent()) {
            return shown(Status.OK, file, bytes.get(), scene, look.draft(file));
        }
        Findings wrong = log.findings();
        if (wrong.shown().isEmpty()) {
            return lost(scene, look);
        }
        tell(scene, wrong);
        return failed(wrong);
    }

    private Answer lost(Scene scene, Look look) throws IOException {
        byte[] page = file(look, LOST, new Diagnostics()).orElseGet(() -> "There is nothing here.".getBytes(UTF_8));
        return shown(Status.NOT_FOUND, LOST, page, scene, false);
    }

    /** A file of the team's own may be gone since the look. */
    private static Optional<byte[]> file(Look look, String path, Diagnostics log) throws IOException {
        try {
            return look.file(path, log);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static Answer shown(int status, String file, byte[] bytes, Scene scene, boolean draft) {
        String type = Types.of(file);
        String version = version(bytes, scene.own());
        byte[] body = type.equals(Types.HTML) ? Markup.following(bytes, version, draft) : bytes;
        return Answer.file(status, type, body, version);
    }

    private Answer failed(Findings wrong) {
        byte[] page = Markup.of(wrong, strict);
        String version = "!" + version(page, "");
        return Answer.failed(Markup.following(page, version, false), version, wrong);
    }

    private static Answer redirect(String path) throws IOException {
        return Answer.redirect(encoded(path));
    }

    private static String encoded(String path) throws IOException {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static String version(byte[] bytes, String own) {
        var sum = new CRC32C();
        sum.update(bytes);
        sum.update(own.getBytes(UTF_8));
        return Long.toHexString(sum.getValue());
    }

    /** Tells what is wrong with a page once, however often it is asked for until something changes. */
    private synchronized void tell(Scene scene, Findings wrong) {
        if (scene.number() != tellingOf) {
            told.clear();
            tellingOf = scene.number();
        }
        if (told.addAll(wrong.shown())) {
            hearing.unshown(wrong);
        }
    }
}
