package dev.allclear.page;

import java.util.List;

/** What a page tells search engines: the things that it is about. A template prints it into a script of its own type. */
public record LinkedData(List<Thing> things) {
    public LinkedData {
        things = List.copyOf(things);
    }
}
