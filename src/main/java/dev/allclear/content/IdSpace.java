package dev.allclear.content;

import dev.allclear.diagnostic.Location;
import dev.allclear.model.Id;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Ids among which each stands for one thing only. */
final class IdSpace {
    /** Names that no folder can have on Windows, where a team may check its site out. */
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private final Predicate<String> reserved;
    private final Map<Id, Location> taken = new HashMap<>();

    /**
     * @param reserved what addresses of ours need
     */
    IdSpace(Predicate<String> reserved) {
        this.reserved = reserved;
    }

    /** Whether nobody may take {@code id}. */
    boolean reserves(Id id) {
        return reserved.test(id.value()) || DEVICES.contains(id.value());
    }

    /** Says why nobody may take {@code id}. */
    static String needed(Id id) {
        return DEVICES.contains(id.value())
                ? "can't be the name of a folder on Windows"
                : "is needed for something else";
    }

    /** Takes {@code id} for what stands at {@code by}; returns where it was taken before, if it was. */
    Optional<Location> take(Id id, Location by) {
        return Optional.ofNullable(taken.putIfAbsent(id, by));
    }

    /** Returns a place as a message names it: {@code content/components.yaml:3}. */
    static String named(Location location) {
        return location.file()
                + location.place().map(place -> ":" + place.line()).orElse("");
    }
}
