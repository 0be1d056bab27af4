package dev.allclear.page;

import dev.allclear.i18n.Times;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something in the words of <a href="https://schema.org/">schema.org</a>: its type, and what is said of it, in order.
 *
 * @param type such as {@code Article}
 */
public record Thing(String type, List<Property> properties) {
    public Thing {
        properties = List.copyOf(properties);
    }

    /** What is said: {@code headline}, "Logins fail". */
    public record Property(String name, Value value) {}

    /** A text, a number, a thing or several. */
    public sealed interface Value permits Words, Count, One, Several {}

    /** A text, an address or a time. */
    public record Words(String text) implements Value {}

    /** A whole number. */
    public record Count(int number) implements Value {}

    /** A thing. */
    public record One(Thing thing) implements Value {}

    /** Things in their order. */
    public record Several(List<Thing> things) implements Value {
        public Several {
            things = List.copyOf(things);
        }
    }

    static Thing of(String type) {
        return new Thing(type, List.of());
    }

    Thing with(String name, String text) {
        return with(name, new Words(text));
    }

    /** Says nothing where there is no text. */
    Thing with(String name, Optional<String> text) {
        return text.map(said -> with(name, said)).orElse(this);
    }

    Thing with(String name, int number) {
        return with(name, new Count(number));
    }

    Thing with(String name, Instant time) {
        return with(name, Times.utc(time));
    }

    Thing with(String name, Thing thing) {
        return with(name, new One(thing));
    }

    /** Says nothing where there are none. */
    Thing with(String name, List<Thing> things) {
        return things.isEmpty() ? this : with(name, new Several(things));
    }

    private Thing with(String name, Value value) {
        Property[] more = properties.toArray(new Property[properties.size() + 1]);
        more[properties.size()] = new Property(name, value);
        return new Thing(type, List.of(more));
    }
}
