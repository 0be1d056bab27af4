package dev.allclear.build;

import dev.allclear.content.StaticFile;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Findings;
import dev.allclear.output.api.BuildJson;
import dev.allclear.page.DataFile;
import dev.allclear.page.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a site looks at an instant. Its files may be asked for by several threads at once. */
public final class Look {
    private final BuildRequest request;
    private final Optional<Plan> plan;
    private final Map<String, Page> pages;
    private final Map<String, StaticFile> own;
    private final Findings findings;
    private final boolean sound;

    /** Held by whoever makes files for programs: each may take as much memory as all of them. */
    private final Object making = new Object();

    Look(BuildRequest request, Optional<Plan> plan, Findings findings, boolean sound) {
        this.request = request;
        this.plan = plan;
        this.pages = plan.stream()
                .flatMap(all -> all.pages().stream())
                .collect(Collectors.toMap(Page::path, Function.identity(), (one, other) -> one));
        this.own = plan.stream()
                .flatMap(all -> all.content().files().stream())
                .collect(Collectors.toMap(StaticFile::address, Function.identity(), (one, other) -> one));
        this.findings = findings;
        this.sound = sound && plan.isPresent();
    }

    /** What is wrong with what was read; what can't be rendered is told where it is asked for. */
    public Findings findings() {
        return findings;
    }

    /** Whether nothing that was read keeps a build from making a site; {@link #clashes()}, or what can't be rendered, may. */
    public boolean sound() {
        return sound;
    }

    /**
     * Returns which files have one address, or one that not every system can store. It takes longer than the look.
     *
     * @throws IOException if the machine fails
     */
    public Findings clashes() throws IOException {
        if (plan.isEmpty()) {
            return new Diagnostics().findings();
        }
        synchronized (making) {
            return Clashes.of(plan.get());
        }
    }

    /** Returns the address that {@code site.yaml} says, whatever the look was asked; absent where that can't be read. */
    public Optional<URI> address() {
        return plan.flatMap(all -> all.content().site())
                .map(site -> site.settings().url());
    }

    /** Returns the paths of all pages, and those of the team's own files: while they stay, so do {@link #clashes()}. */
    public List<Set<String>> addresses() {
        return List.of(pages.keySet(), own.keySet());
    }

    /** Returns the next instant at which the site changes by the clock alone. */
    public Optional<Instant> nextTransition() {
        return plan.map(all -> all.derived().nextTransition());
    }

    /** Whether there is a page, or a file of the team's own, at {@code path}; what is for programs is found by asking for it. */
    public boolean has(String path) {
        return pages.containsKey(path) || own.containsKey(path);
    }

    /** Whether the page at {@code path} shows a draft, in whichever language. */
    public boolean draft(String path) {
        return plan.stream()
                .flatMap(all -> all.content().drafts().stream())
                .map(address -> address + "index.html")
                .anyMatch(draft -> path.equals(draft) || path.endsWith("/" + draft));
    }

    /** Returns what changes with the team's own files: a page can show them, and stays the same when they change. */
    public String own() {
        return own.values().stream().map(Look::stamp).sorted().collect(Collectors.joining("\n"));
    }

    private static String stamp(StaticFile file) {
        try {
            return file.address() + " " + Files.size(file.file()) + " " + Files.getLastModifiedTime(file.file());
        } catch (IOException e) {
            return file.address();
        }
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
        StaticFile theirs = own.get(path);
        return theirs != null ? Optional.of(Files.readAllBytes(theirs.file())) : data(all, path);
    }

    /** Some files are there only once those before them are made, so this may take as long as all of them. */
    private Optional<byte[]> data(Plan all, String path) {
        if (path.equals(BuildJson.PATH)) {
            return Optional.of(BuildJson.of(all.derived(), request.revision(), request.version())
                    .bytes());
        }
        synchronized (making) {
            return all.data()
                    .filter(file -> file.path().equals(path))
                    .findFirst()
                    .map(DataFile::bytes)
                    .map(bytes -> bytes.get());
        }
    }
}
