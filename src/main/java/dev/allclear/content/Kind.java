package dev.allclear.content;

import dev.allclear.model.Id;
import java.util.List;

/** The kinds of content files that have an address of their own. */
public enum Kind {
    INCIDENT("incidents", "an incident", true),
    MAINTENANCE("maintenance", "a maintenance", true),
    ANNOUNCEMENT("announcements", "an announcement", false),
    PAGE("pages", "a page", false);

    private final String folder;
    private final String noun;
    private final boolean updated;

    Kind(String folder, String noun, boolean updated) {
        this.folder = folder;
        this.noun = noun;
        this.updated = updated;
    }

    /** The folder its files stand in. */
    public String folder() {
        return folder;
    }

    /** What a person calls one of them, such as {@code an incident}. */
    public String noun() {
        return noun;
    }

    /** How its files' names may end: what tells updates has a form in YAML too. */
    List<String> endings() {
        return updated ? List.of("md", "yaml", "yml") : List.of("md");
    }

    /** Whether its files tell updates. */
    public boolean updated() {
        return updated;
    }

    /** Returns the permanent address of the one of this id, inside the site. */
    public String address(Id id) {
        return this == PAGE ? id + "/" : folder + "/" + id + "/";
    }
}
