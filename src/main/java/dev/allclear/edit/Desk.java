package dev.allclear.edit;

import dev.allclear.content.Asked;
import dev.allclear.content.Content;
import dev.allclear.content.ContentReader;
import dev.allclear.content.Filed;
import dev.allclear.content.Remembered;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Findings;
import dev.allclear.model.Incident;
import dev.allclear.model.Site;
import dev.allclear.source.SourceFile;
import dev.allclear.source.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where a person writes: what stands in a content folder, what would be if something were changed, and the changing of it.
 *
 * <p>What is wrong with a file that somebody else wrote holds nobody up; only {@code site.yaml} and {@code components.yaml} must be sound.
 */
public final class Desk {
    private final Path root;
    private final SourceTree tree;
    private final Asked asked;
    private final Remembered remembered;
    private final Diagnostics standing;
    private final Content content;

    private Desk(Path root, String shown, Asked asked) {
        this.root = root;
        this.asked = asked;
        this.remembered = Remembered.everything(asked::now);
        this.standing = new Diagnostics();
        this.tree = SourceTree.read(root, shown, standing);
        this.content = ContentReader.read(tree, asked, standing, remembered);
    }

    /**
     * Reads what stands in a content folder.
     *
     * @param root the folder
     * @param shown the folder as the person who ran the command would name it
     */
    public static Desk at(Path root, String shown, Asked asked) {
        return new Desk(root, shown, asked);
    }

    /** Returns what is wrong with the two files that every site needs; while it is anything, nothing can be written. */
    public Findings obstacles() {
        if (content.site().isPresent()) {
            return new Diagnostics().findings();
        }
        List<String> needed = List.of(tree.shown() + "/site.yaml", tree.shown() + "/components.yaml");
        var obstacles = new Diagnostics();
        standing.all().stream()
                .filter(each -> needed.contains(each.location().file()))
                .forEach(obstacles::add);
        // They may not be there at all, under another name, say: then anything may be the reason.
        return obstacles.blocking(false) ? obstacles.findings() : standing.findings();
    }

    /** Returns the site without what has an error or is a draft. Asked only where there are no {@link #obstacles}. */
    public Site site() {
        return content.site().orElseThrow(() -> new IllegalStateException("there are obstacles"));
    }

    /** When it is, to the second. */
    public Instant now() {
        return asked.now();
    }

    /** Returns what reads times that a person types. */
    public TypedTime times() {
        return new TypedTime(now(), site().settings().zone());
    }

    /** Returns every report that has a file, by path; also drafts, and those with errors. */
    public List<Filed> filed() {
        return content.filed();
    }

    /** Returns the incidents that are going on, oldest file first; also those with errors, as far as they can be read, but no drafts. */
    public List<Filed> open() {
        return filed().stream().filter(each -> !each.draft() && going(each)).toList();
    }

    /** Returns the incidents and maintenances of which nothing is known, since too little of their files can be read, but no drafts. */
    List<Filed> unreadable() {
        return filed().stream()
                .filter(each ->
                        each.kind().updated() && !each.draft() && each.event().isEmpty())
                .toList();
    }

    /** Whether it is an incident whose last update does not end it. */
    static boolean going(Filed filed) {
        return filed.event()
                .filter(Incident.class::isInstance)
                .map(Incident.class::cast)
                .map(incident -> incident.updates().get(incident.updates().size() - 1))
                .filter(last -> last.status().open())
                .isPresent();
    }

    /**
     * Returns the report that {@code typed} means: its id, one of its old ids, or a part of its id or title that no other has.
     *
     * @param likely decides where there are several; it must be true of one of them only
     * @throws Refusal where it means none, or could mean several; names those that come near
     */
    public Filed find(String typed, Predicate<Filed> likely) throws Refusal {
        return new Lookup(filed(), likely).find(typed);
    }

    /** Returns the report whose id, one of whose old ids or whose whole title is {@code typed}. */
    Optional<Filed> named(String typed) {
        return new Lookup(filed(), any -> false).named(typed);
    }

    /** Returns what reads the components that a person types. */
    public TypedComponents components() {
        return new TypedComponents(site().components());
    }

    /** Returns the texts that the team keeps to write with. */
    public Templates templates() {
        return new Templates(root.resolve("_templates"), tree.shown() + "/_templates");
    }

    /**
     * Returns the text of a file, as it stands in it.
     *
     * @throws Refusal where it is not UTF-8
     */
    public String text(Filed filed) throws Refusal, IOException {
        return ContentStore.text(filed.file().file(), tree.shown(filed.file()));
    }

    /** Returns the file at {@code path} as the person who ran the command would name it. */
    public String shown(String path) {
        return tree.shown() + "/" + path;
    }

    /** Returns what would be with {@code change}; nothing is written. */
    public Trial attempt(Change change) {
        var found = new Diagnostics();
        Content changed = ContentReader.read(tree.with(file(change), change.after()), asked, found, remembered);
        return Trial.of(changed, shown(change.path()), standing, found);
    }

    /**
     * Puts {@code change} in place, whole or not at all.
     *
     * @throws Refusal where the file would be outside of the content folder
     * @throws IOException if the machine fails, or the file is no longer as the change has it
     * @return the file on this machine
     */
    public Path write(Change change) throws Refusal, IOException {
        return new ContentStore(root).write(change, file(change).file(), shown(change.path()));
    }

    private SourceFile file(Change change) {
        return tree.files().stream()
                .filter(each -> each.path().equals(change.path()))
                .findFirst()
                .orElseGet(() -> SourceFile.unseen(change.path(), root.resolve(change.path())));
    }
}
