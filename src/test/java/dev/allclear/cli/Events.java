package dev.allclear.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.StringJoiner;
import java.util.function.Predicate;

/** What a server sends to a page that follows it. */
public final class Events implements AutoCloseable {
    private final HttpURLConnection connection;
    private final BufferedReader lines;

    Events(URI address) throws IOException {
        connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setReadTimeout((int) Serving.PATIENCE.toMillis());
        lines = new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8));
    }

    /** What the page is told at once: which version of it there is, and what is wrong. */
    public record News(String version, String problems) {}

    /** Waits for the next news. */
    public News next() {
        try {
            return new News(data("page"), data("problems"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        connection.disconnect();
    }

    /** That nothing happens is said now and then too, and for so long only it is waited for. */
    private String data(String event) throws IOException {
        long until = System.nanoTime() + Serving.PATIENCE.toNanos();
        String line = lines.readLine();
        while (line.isEmpty() || line.startsWith(":")) {
            if (System.nanoTime() > until) {
                throw new AssertionError("no news");
            }
            line = lines.readLine();
        }
        if (!line.equals("event: " + event)) {
            throw new AssertionError(line);
        }
        var data = new StringJoiner("\n");
        for (String each = lines.readLine(); !each.isEmpty(); each = lines.readLine()) {
            data.add(each.replaceFirst("data: ?", ""));
        }
        return data.toString();
    }
}
