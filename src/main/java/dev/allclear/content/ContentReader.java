package dev.allclear.content;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Components;
import dev.allclear.model.Event;
import dev.allclear.model.Settings;
import dev.allclear.model.Site;
import dev.allclear.source.SourceFile;
import dev.allclear.source.SourceTree;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Reads a content folder. Every rule about what a team writes is checked; all that is wrong is told in one run. */
public final class ContentReader {
    private final SourceTree tree;
    private final Asked asked;
    private final Diagnostics log;
    private final Remembered remembered;

    private ContentReader(SourceTree tree, Asked asked, Diagnostics log, Remembered remembered) {
        this.tree = tree;
        this.asked = asked;
        this.log = log;
        this.remembered = remembered;
    }

    /** Returns what {@code tree} tells; what is wrong with it goes to {@code log}. */
    public static Content read(SourceTree tree, Asked asked, Diagnostics log) {
        return read(tree, asked, log, Remembered.nothing());
    }

    /**
     * Returns the same.
     *
     * @param remembered from the reading before, of the same folder; then from this one
     */
    public static Content read(SourceTree tree, Asked asked, Diagnostics log, Remembered remembered) {
        return new ContentReader(tree, asked, log, remembered).content();
    }

    private Content content() {
        Inventory inventory = Inventory.of(tree, log);
        Map<ContentFile, Boolean> drafts = new ConcurrentHashMap<>();
        var links = new Links(
                inventory,
                file -> !asked.drafts() && drafts.computeIfAbsent(file, each -> remembered.draft(each, tree)));
        Read<Settings> settings = settings(inventory, links);
        var languages = new Languages(settings.value().languages());
        Read<ComponentNames> names = names(inventory, languages);
        var known = new Known(settings.value(), names.value(), new ProseReader(links), asked);
        remembered.under(known, settings.sound() && names.sound());

        List<Remembered.Taken> translated = inventory.files(true).parallelStream()
                .map(file -> remembered.take(file, tree))
                .toList();
        var translations = TranslationFiles.read(inventory.files(), documents(translated), known, settings.sound());
        List<Report> reports = new Originals(tree, translations, known, remembered).read(inventory.files(false));
        Set<String> tags = new HashSet<>(asked.languages());
        tags.addAll(languages.tags());
        new Ids(tags).check(reports);
        reports.forEach(report -> report.verdict().tellDue());
        Site site = new SiteReading(reports, known).site();
        translated.forEach(each -> log.addAll(each.verdict().log()));
        reports.forEach(each -> log.addAll(each.verdict().log()));
        remembered.keep();
        if (!log.blocking(false)) {
            inventory
                    .site()
                    .ifPresent(file -> new MissingTranslations(site, asked.now())
                            .tell(translations.languages(), Location.of(tree.shown() + "/" + file.path()), log));
        }
        List<Report> events = reports.stream()
                .filter(report -> report.file().kind() != Kind.PAGE)
                .toList();
        return new Content(
                Optional.of(site).filter(read -> settings.sound() && names.sound()),
                inventory.nameless()
                        + (int) events.stream().filter(Report::missed).count(),
                events.stream().map(ContentReader::filed).toList(),
                List.copyOf(inventory.copied().values()),
                reports.stream()
                        .filter(Report::draft)
                        .map(draft -> draft.file().address())
                        .collect(Collectors.toSet()));
    }

    private static List<Document> documents(List<Remembered.Taken> taken) {
        return taken.stream().flatMap(each -> each.document().stream()).toList();
    }

    private static Filed filed(Report report) {
        ContentFile file = report.file();
        return new Filed(file.file(), file.kind(), file.id(), report.tells(Event.class), report.draft());
    }

    /** What one of the two files at the top says, and whether all of it could be read. */
    private record Read<T>(T value, boolean sound) {}

    private Read<Settings> settings(Inventory inventory, Links links) {
        boolean told = (tree.files().isEmpty() && log.blocking(false)) || Inventory.misnamed(Inventory.SITE, tree);
        if (inventory.site().isEmpty() && !told) {
            log.add(Diagnostic.of(
                    Rule.UNREADABLE_FILE,
                    Location.of(tree.shown() + "/site.yaml"),
                    "There is no `site.yaml`.",
                    "Write one with at least `name: …` and `url: …`, or give the folder that has one."));
        }
        Optional<Problems> file = inventory.site().flatMap(this::open);
        Settings settings =
                file.map(problems -> SiteFile.read(problems, asked, links)).orElseGet(SiteFile::standard);
        return new Read<>(settings, file.filter(problems -> !problems.failed()).isPresent());
    }

    private Read<ComponentNames> names(Inventory inventory, Languages languages) {
        var none = new Components(List.of());
        if (inventory.components().isEmpty()) {
            return new Read<>(new ComponentNames(none, !Inventory.misnamed(Inventory.COMPONENTS, tree)), true);
        }
        Optional<Problems> file = inventory.components().flatMap(this::open);
        return new Read<>(
                file.map(problems -> ComponentsFile.read(problems, languages))
                        .orElseGet(() -> new ComponentNames(none, false)),
                file.filter(problems -> !problems.failed()).isPresent());
    }

    private Optional<Problems> open(SourceFile file) {
        return tree.text(file, log).map(text -> new Problems(file.path(), text, log));
    }
}
