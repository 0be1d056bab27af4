package dev.allclear.content;

import dev.allclear.model.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a content folder tells.
 *
 * @param site without the files that have errors; absent where {@code site.yaml} or {@code components.yaml} has one
 * @param leftOut how many reports (incidents, maintenances, announcements) are not in {@code site} since they have errors; nobody
 *     misses a draft
 * @param filed every report that has a file of a good name, by path
 * @param files that are copied as they are, by path
 * @param drafts the addresses of drafts inside the site, whether they are shown or not: {@code incidents/2021-08-27-slow/}
 */
public record Content(Optional<Site> site, int leftOut, List<Filed> filed, List<StaticFile> files, Set<String> drafts) {
    public Content {
        filed = List.copyOf(filed);
        files = List.copyOf(files);
        drafts = Set.copyOf(drafts);
    }

    /** Returns this without the reports' files, which nobody asks for who makes a site. */
    public Content unfiled() {
        return new Content(site, leftOut, List.of(), files, drafts);
    }
}
