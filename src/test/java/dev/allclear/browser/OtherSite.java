package dev.allclear.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder as a static host serves it, at an origin of its own. */
final class OtherSite implements AutoCloseable {
    private final HttpServer server;
    private final Path folder;
    private final String policy;

    private OtherSite(HttpServer server, Path folder, String policy) {
        this.server = server;
        this.folder = folder;
        this.policy = policy;
    }

    /** Serves {@code folder} to every origin. */
    static OtherSite of(Path folder) {
        return of(folder, "default-src 'self'");
    }

    /** Serves {@code folder} to every origin, its pages with a Content-Security-Policy. */
    static OtherSite of(Path folder, String policy) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var site = new OtherSite(HttpServer.create(address, 0), folder, policy);
            site.server.createContext("/", site::answer);
            site.server.start();
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its address, without a slash at the end. */
    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange asked) throws IOException {
        try (asked) {
            String path = asked.getRequestURI().getPath().substring(1);
            Path file = folder.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
            boolean found = Files.isRegularFile(file);
            byte[] bytes = found ? Files.readAllBytes(file) : "Not found".getBytes(UTF_8);
            asked.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
            asked.getResponseHeaders().add("Content-Security-Policy", policy);
            asked.getResponseHeaders().add("Content-Type", found ? type(file.toString()) : "text/plain");
            asked.sendResponseHeaders(found ? 200 : 404, bytes.length);
            asked.getResponseBody().write(bytes);
        }
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "json" -> "application/json";
            case "svg" -> "image/svg+xml";
            default -> "application/octet-stream";
        };
    }
}
