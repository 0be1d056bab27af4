package dev.allclear.build;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * What a build is asked.
 *
 * @param content what a team wrote
 * @param templates what stands in for bundled templates of the same name
 * @param output where the site goes; absent: everything that could be wrong is read and tried, and nothing written
 * @param adopt whether an output that no build of ours made is taken over
 * @param now the instant the site is right at, to the second
 * @param asOf whether {@code now} was chosen: what was written later is left out, instead of being a mistake
 * @param drafts whether drafts are shown like all else
 * @param baseUrl the site's address in place of the one in {@code site.yaml}; absolute, ending in a slash
 * @param revision of the content
 * @param strict whether a warning is an error
 * @param keepGoing whether files with errors are left out, instead of holding up all others
 * @param version of the program
 * @param program what changes whenever the program does, be it of one version: what another left behind is not
 *     believed; empty where nothing is written
 */
public record BuildRequest(
        Folder content,
        Optional<Folder> templates,
        Optional<Folder> output,
        boolean adopt,
        Instant now,
        boolean asOf,
        boolean drafts,
        Optional<URI> baseUrl,
        Optional<String> revision,
        boolean strict,
        boolean keepGoing,
        String version,
        String program) {}
