package dev.allclear.cli;

import java.util.Iterator;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a server sends to a page that follows it. */
public final class Events implements AutoCloseable {
    private final Stream<String> stream;
    private final Iterator<String> lines;

    Events(Stream<String> lines) {
        this.stream = lines;
        this.lines = lines.iterator();
    }

    /** What the page is told at once: which version of it there is, and what is wrong. */
    public record News(String version, String problems) {}

    /** Waits for the next news. */
    public News next() {
        return new News(data("page"), data("problems"));
    }

    /** Waits for the first news that are as expected. */
    public News next(Predicate<News> expected) {
        News news = next();
        while (!expected.test(news)) {
            news = next();
        }
        return news;
    }

    @Override
    public void close() {
        stream.close();
    }

    private String data(String event) {
        String line = lines.next();
        while (line.isEmpty() || line.startsWith(":")) {
            line = lines.next();
        }
        if (!line.equals("event: " + event)) {
            throw new AssertionError(line);
        }
        var data = new StringJoiner("\n");
        for (String each = lines.next(); !each.isEmpty(); each = lines.next()) {
            data.add(each.replaceFirst("data: ?", ""));
        }
        return data.toString();
    }
}
