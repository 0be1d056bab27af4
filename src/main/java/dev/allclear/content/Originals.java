package dev.allclear.content;

import dev.allclear.source.SourceTree;
import java.util.List;
import java.util.Optional;

/** Reads each original to its end before it lets go of its text, so that memory holds what files tell and not how it was typed. */
record Originals(SourceTree tree, TranslationFiles translations, Known known, Remembered remembered) {

    /** Returns what each of {@code files} tells, in their order. */
    List<Report> read(List<ContentFile> files) {
        // They are read side by side; what they tell has one order.
        return files.parallelStream().map(this::read).toList();
    }

    private Report read(ContentFile file) {
        Remembered.Taken taken = remembered.take(file, tree);
        return new Report(
                file,
                taken.verdict(),
                taken.opened().isPresent(),
                taken.document().map(this::told));
    }

    private Report.Told told(Document document) {
        return new Report.Told(document.draft(), document.aliases(), value(document, translations.of(document)));
    }

    private Optional<?> value(Document document, Translations translated) {
        return switch (document.file().kind()) {
            case INCIDENT -> remembered.incident(document, translated, known);
            case MAINTENANCE -> MaintenanceFile.read(document, translated, known);
            case ANNOUNCEMENT -> AnnouncementFile.read(document, translated, known);
            case PAGE -> PageFile.read(document, translated, known);
        };
    }
}
