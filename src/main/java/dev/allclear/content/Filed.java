package dev.allclear.content;

import dev.allclear.model.Event;
import dev.allclear.model.Id;
import dev.allclear.source.SourceFile;
import java.util.Optional;

/**
 * A report that a team wrote, and the file it stands in: also one that is a draft or has an error.
 *
 * @param kind an incident, a maintenance or an announcement
 * @param event what it tells; absent where too little of it can be read, and of an announcement
 * @param draft whether it is to be kept out of the site
 */
public record Filed(SourceFile file, Kind kind, Id id, Optional<Event> event, boolean draft) {}
