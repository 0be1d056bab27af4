package dev.allclear.build;

import dev.allclear.content.StaticFile;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Findings;
import dev.allclear.page.DataFile;
import dev.allclear.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A site that is looked at again and again while it is written, and never put anywhere. What did not change since the look
 * before is not read again, and a file is made when it is asked for. One look at a time.
 */
public final class Preview {
    private final Memory memory;

    /**
     * Makes one that has not looked yet.
     *
     * @param clock that files are written by, whatever the instant is that the site is looked at for
     */
    public Preview(InstantSource clock) {
        this.memory = Memory.lasting(clock);
    }

    /**
     * Returns how the site that {@code request} asks for looks; its output is passed over.
     *
     * @throws WrongUsage if the folders asked for can't be read from together
     * @throws IOException if the machine fails
     */
    public Look look(BuildRequest request) throws WrongUsage, IOException {
        Folders.hold(request);
        var gate = new Gate(request);
        return new Look(Plan.of(request, gate.tree(), gate, memory), gate.findings(), !gate.blocking());
    }

    /** How a site looks at an instant. Its files may be asked for by several threads at once. */
    public static final class Look {
        private final Optional<Plan> plan;
        private final Map<String, Page> pages;
        private final Findings findings;
        private final boolean sound;

        private Look(Optional<Plan> plan, Findings findings, boolean sound) {
            this.plan = plan;
            this.pages = plan.stream()
                    .flatMap(all -> all.pages().stream())
                    .collect(Collectors.toMap(Page::path, Function.identity(), (one, other) -> one));
            this.findings = findings;
            this.sound = sound && plan.isPresent();
        }

        /** What is wrong with what was read; what can't be rendered is told where it is asked for. */
        public Findings findings() {
            return findings;
        }

        /** Whether nothing that was read keeps a build from making a site; two files of one address, or what can't be rendered, may. */
        public boolean sound() {
            return sound;
        }

        /**
         * Returns the file of the site at {@code path}, made now; absent where there is none or it can't be made, and then
         * {@code log} has why.
         *
         * @param path inside the site, with forward slashes
         * @throws IOException if a file of the team's own can't be read
         */
        public Optional<byte[]> file(String path, Diagnostics log) throws IOException {
            if (plan.isEmpty()) {
                return Optional.empty();
            }
            Plan all = plan.get();
            Page page = pages.get(path);
            if (page != null) {
                return all.html().render(page, log);
            }
            byte[] ours = all.theme().files().get(path);
            if (ours != null) {
                return Optional.of(ours);
            }
            Optional<StaticFile> own = all.content().files().stream()
                    .filter(file -> file.address().equals(path))
                    .findFirst();
            return own.isPresent() ? Optional.of(Files.readAllBytes(own.get().file())) : data(all, path);
        }

        /** Some files are there only once those before them are made, so this may take as long as all of them. */
        private static Optional<byte[]> data(Plan all, String path) {
            synchronized (all.fingerprints()) {
                return all.data()
                        .filter(file -> file.path().equals(path))
                        .findFirst()
                        .map(DataFile::bytes)
                        .map(bytes -> bytes.get());
            }
        }
    }
}
