package dev.allclear.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The preview as browsers have it. */
final class Web implements AutoCloseable {
    private static final String EVENTS = Markup.FOLDER + "events";
    private static final List<String> OURS = List.of("preview.js", "preview.css");

    private final HttpServer server;
    private final Hosts hosts;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "web");
        thread.setDaemon(true);
        return thread;
    });

    private Web(HttpServer server, Hosts hosts) {
        this.server = server;
        this.hosts = hosts;
        server.setExecutor(threads);
    }

    /**
     * Takes the first free port of {@code ports}; whoever asks now has to wait until it is opened.
     *
     * @throws BindException if none is free
     * @throws UnknownHostException if {@code host} is not this machine
     */
    static Web at(String host, List<Integer> ports) throws IOException {
        InetAddress address = InetAddress.getByName(host);
        var failure = new BindException();
        for (int port : ports) {
            try {
                return new Web(HttpServer.create(new InetSocketAddress(address, port), 0), Hosts.of(host, address));
            } catch (BindException e) {
                failure = e;
            }
        }
        mustBeHere(address);
        throw failure;
    }

    /** Where not even any port can be had, it is not for the port. */
    private static void mustBeHere(InetAddress address) throws UnknownHostException {
        try (var any = new ServerSocket()) {
            any.bind(new InetSocketAddress(address, 0));
        } catch (IOException e) {
            throw new UnknownHostException(address.toString());
        }
    }

    /** Returns what people type to see it, without a slash at the end. */
    String origin() {
        return "http://" + hosts.shown() + ":" + server.getAddress().getPort();
    }

    /** Answers from now on. */
    void open(Stage stage, Answers answers, Visits visits) {
        server.createContext("/", asked -> {
            try (asked) {
                Optional<Answer> refusal = refusal(asked);
                if (refusal.isPresent()) {
                    send(refusal.get(), asked);
                } else if (path(asked).equals(EVENTS)
                        && asked.getRequestMethod().equals("GET")) {
                    follow(asked, visits);
                } else {
                    send(answer(path(asked), stage, answers), asked);
                }
            }
        });
        server.start();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }

    private Optional<Answer> refusal(HttpExchange asked) {
        String host =
                Optional.ofNullable(asked.getRequestHeaders().getFirst("Host")).orElse("");
        if (!hosts.permit(host)) {
            return Optional.of(text(
                    Status.FORBIDDEN,
                    "This preview does not answer for another host. Open " + origin()
                            + "/ or name yours with --host."));
        }
        String method = asked.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            asked.getResponseHeaders().set("Allow", "GET, HEAD");
            return Optional.of(text(Status.METHOD_NOT_ALLOWED, "A preview can be read only."));
        }
        return Optional.empty();
    }

    private static Answer answer(String path, Stage stage, Answers answers) throws IOException {
        if (!path.startsWith(Markup.FOLDER)) {
            return answers.of(stage.scene(), path);
        }
        String name = path.substring(Markup.FOLDER.length());
        return OURS.contains(name)
                ? Answer.file(Status.OK, Types.of(name), ours(name), "")
                : text(Status.NOT_FOUND, "There is nothing here.");
    }

    private static Answer text(int status, String sentence) {
        return Answer.file(status, Types.TEXT, (sentence + "\n").getBytes(UTF_8), "");
    }

    private static byte[] ours(String name) throws IOException {
        try (InputStream in = Web.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + name);
            }
            return in.readAllBytes();
        }
    }

    private static void follow(HttpExchange asked, Visits visits) throws IOException {
        asked.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        asked.getResponseHeaders().set("Cache-Control", "no-store");
        asked.sendResponseHeaders(Status.OK, 0);
        try {
            visits.follow(followed(asked), asked.getResponseBody());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns which page follows: the query is {@code page=} and its path. */
    private static String followed(HttpExchange asked) {
        String query = Optional.ofNullable(asked.getRequestURI().getRawQuery()).orElse("");
        return URLDecoder.decode(query.substring(query.indexOf('=') + 1), UTF_8);
    }

    private static void send(Answer answer, HttpExchange asked) throws IOException {
        boolean redirect = answer.status() == Status.FOUND;
        asked.getResponseHeaders().set(redirect ? "Location" : "Content-Type", answer.type());
        asked.getResponseHeaders().set("Cache-Control", "no-store");
        asked.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        boolean body = answer.body().length > 0 && !asked.getRequestMethod().equals("HEAD");
        asked.sendResponseHeaders(answer.status(), body ? answer.body().length : -1);
        if (body) {
            asked.getResponseBody().write(answer.body());
        }
    }

    private static String path(HttpExchange asked) {
        return Optional.ofNullable(asked.getRequestURI().getPath())
                .filter(path -> path.startsWith("/"))
                .orElse("/");
    }
}
