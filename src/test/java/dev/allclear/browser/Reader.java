package dev.allclear.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import dev.allclear.Building;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A reader who reads a site that is a folder on this machine. */
final class Reader implements AutoCloseable {
    private static final String ORIGIN = "https://status.example";
    private static final String POLICY = "default-src 'self'";

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private Path site;
    private boolean online = true;
    private boolean leaving;

    /** With a screen of one width in one colour scheme, at the instant of the rich example. */
    Reader(Browser browser, Path site, int width, ColorScheme scheme) {
        this(
                browser,
                site,
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
        page.clock().setFixedTime(Building.EXAMPLE_NOW);
    }

    Reader(Browser browser, Path site, Browser.NewContextOptions options) {
        this.site = site;
        context = browser.newContext(options);
        context.route("**/*", this::answer);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Opens the page at {@code address}, which begins with a slash. */
    Page open(String address) {
        page.navigate(ORIGIN + address);
        return page;
    }

    /** Lets no file through whose address is like {@code glob}, as a filter on the way would. */
    void block(String glob) {
        context.route(glob, Route::abort);
    }

    /** The page that is open, or will be. */
    Page page() {
        return page;
    }

    /** Lets the site be another folder from now on. */
    void published(Path newer) {
        site = newer;
    }

    /** Lets requests fail from now on, or be answered again. */
    void online(boolean answered) {
        online = answered;
    }

    /** What went wrong so far: console errors, requests that leave the site, files that do not exist. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        leaving = true;
        context.close();
    }

    private void answer(Route route) {
        try {
            serve(route);
        } catch (PlaywrightException e) {
            // What a page still asks for while it is being closed can't be answered, and nobody waits for it.
            if (!leaving) {
                throw e;
            }
        }
    }

    private void serve(Route route) {
        URI asked = URI.create(route.request().url());
        if (!route.request().url().startsWith(ORIGIN + "/")) {
            complaints.add("leaves the site: " + asked);
            route.abort();
            return;
        }
        if (!online) {
            route.abort();
            return;
        }
        String path = asked.getPath().substring(1);
        Path file = site.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        if (!Files.isRegularFile(file)) {
            complaints.add("does not exist: " + asked.getPath());
            route.fulfill(new Route.FulfillOptions().setStatus(404));
            return;
        }
        route.fulfill(new Route.FulfillOptions()
                .setPath(file)
                .setHeaders(Map.of("Content-Type", type(file), "Content-Security-Policy", POLICY)));
    }

    private static String type(Path file) {
        String name = file.toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "webmanifest" -> "application/manifest+json";
            default -> "application/octet-stream";
        };
    }
}
