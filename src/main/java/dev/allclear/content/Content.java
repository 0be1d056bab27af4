package dev.allclear.content;

import dev.allclear.model.Id;
import dev.allclear.model.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a content folder tells.
 *
 * @param site without the files that have errors; absent where {@code site.yaml} or {@code components.yaml} has one
 * @param leftOut how many reports (incidents, maintenances, announcements) are not in {@code site} since they have errors; nobody
 *     misses a draft
 * @param files that are copied as they are, by path
 * @param written where each report that has no error is written, by its id: the file's path in the content folder
 */
public record Content(Optional<Site> site, int leftOut, List<StaticFile> files, Map<Id, String> written) {
    public Content {
        files = List.copyOf(files);
        written = Map.copyOf(written);
    }
}
