package dev.allclear.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.Building;
import dev.allclear.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program while it serves {@code content} in a folder, at a port that nothing else has, with a clock that a test sets. */
public final class Serving implements AutoCloseable {
    /** How long a test waits for what must come; what comes is never told by how long that took. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Pattern ADDRESS = Pattern.compile("Serving .* at (http\\S+) ");

    private final Path folder;
    private final Heard out = new Heard();
    private final Heard err = new Heard();
    private final Hand clock = new Hand();
    private final CompletableFuture<Integer> code = new CompletableFuture<>();
    private final Thread thread;
    private final HttpClient client = HttpClient.newHttpClient();

    private Serving(Path folder, String... options) {
        this.folder = folder;
        String[] args = Stream.concat(Stream.of("serve", "--port", "0"), Stream.of(options))
                .toArray(String[]::new);
        thread = new Thread(() -> code.complete(Cli.run(surroundings(), args)));
        thread.start();
    }

    /** Serves, from when this returns. */
    public static Serving of(Path folder, String... options) throws InterruptedException {
        var serving = new Serving(folder, options);
        serving.out.await(text -> ADDRESS.matcher(text).find() || serving.code.isDone());
        return serving;
    }

    /** Returns where a person is told to look. */
    public URI address() {
        return URI.create(ADDRESS.matcher(out.text())
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError(out.text() + err.text()))
                .group(1));
    }

    /** Returns what is answered at {@code path}, without following where it leads. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address().resolve(path)).build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    /** Returns what is answered to {@code request} as it is, its lines ended by this. */
    public String ask(String... request) throws IOException {
        try (Socket socket = new Socket(address().getHost(), address().getPort())) {
            String text = String.join("\r\n", request) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(text.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    /** Returns what a page at {@code path} hears. */
    public Events events(String path) throws IOException {
        return new Events(address().resolve("/.allclear/events?page=" + path));
    }

    /** Writes a file below the folder in one go. */
    public void write(String name, String text) {
        write(folder, name, text);
    }

    static void write(Path folder, String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the clock show {@code time}. */
    public void at(String time) {
        clock.now = Instant.parse(time);
    }

    /** Waits until what is printed about looks is as it should be. */
    public void says(Predicate<String> printed) throws InterruptedException {
        out.await(printed);
    }

    /** Waits until what is printed of problems is as it should be. */
    public void complains(Predicate<String> printed) throws InterruptedException {
        err.await(printed);
    }

    /** Ends it as somebody does who interrupts it, and returns all that was said. */
    public Run end() throws InterruptedException {
        thread.interrupt();
        try {
            int exit = code.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return new Run(exit, out.text(), err.text());
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        try {
            end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Surroundings surroundings() {
        return Program.in(folder).surroundings(out, err, clock);
    }

    /** What was printed so far. */
    private static final class Heard extends ByteArrayOutputStream {
        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            super.write(bytes, from, length);
            notifyAll();
        }

        synchronized String text() {
            return toString(UTF_8);
        }

        synchronized void await(Predicate<String> expected) throws InterruptedException {
            long until = System.nanoTime() + PATIENCE.toNanos();
            while (!expected.test(text())) {
                long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("not as expected: " + text());
                }
                wait(Math.min(left, 1000));
            }
        }
    }

    private static final class Hand extends Clock {
        private volatile Instant now = Instant.parse(Building.EXAMPLE_NOW);

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
