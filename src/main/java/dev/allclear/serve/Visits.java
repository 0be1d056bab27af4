package dev.allclear.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Findings;
import dev.allclear.diagnostic.HtmlReport;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.stream.Collectors;

/** Tells pages that are open what becomes of them, as events that a server sends. */
final class Visits {
    /** How long nothing is sent; then a comment finds out whether anybody still listens. */
    private static final Duration SILENCE = Duration.ofSeconds(15);

    private final Stage stage;
    private final Answers answers;
    private final boolean strict;

    Visits(Stage stage, Answers answers, boolean strict) {
        this.stage = stage;
        this.answers = answers;
        this.strict = strict;
    }

    /** Tells the page at {@code path}, on this thread, until it is closed. */
    void follow(String path, OutputStream out) throws IOException, InterruptedException {
        Scene scene = stage.scene();
        send(news(scene, path), out);
        while (true) {
            Scene newer = stage.after(scene, SILENCE);
            send(newer.number() == scene.number() ? ":\n\n" : news(newer, path), out);
            scene = newer;
        }
    }

    /** In one piece: a second one would wait for the first to arrive. */
    private String news(Scene scene, String path) throws IOException {
        Answer answer = answers.of(scene, path);
        String problems = new HtmlReport(strict).render(both(scene.errors(), answer.wrong()));
        return event("page", answer.version()) + event("problems", problems);
    }

    private static Findings both(Findings some, Findings others) {
        if (others.shown().isEmpty() || some.equals(others)) {
            return some;
        }
        var all = new Diagnostics();
        some.shown().forEach(all::add);
        others.shown().forEach(all::add);
        return all.findings();
    }

    private static String event(String name, String data) {
        return "event: " + name + "\n"
                + data.lines().map(line -> "data: " + line + "\n").collect(Collectors.joining())
                + (data.isEmpty() ? "data:\n" : "")
                + "\n";
    }

    private static void send(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(UTF_8));
        out.flush();
    }
}
