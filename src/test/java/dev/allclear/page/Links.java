package dev.allclear.page;

import dev.allclear.i18n.Words;
import dev.allclear.markdown.Html;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Walks through everything that a view shows. */
final class Links {
    private static final URI SITE = URI.create("https://example.com/status/");
    private static final Set<String> ADDRESSES = Set.of(
            "href", "root", "home", "stylesheet", "script", "light", "dark", "favicon", "touch", "manifest", "figures");
    private static final Pattern FIGURES = Pattern.compile("components/[^/]+/uptime\\.(csv|json)");
    private static final Pattern FOLLOWED =
            Pattern.compile("(de/)?(components/[^/]+/)?(history\\.atom|history\\.rss|feed\\.json|maintenance\\.ics)"
                    + "|(de/)?incidents/[^/]+/(history\\.atom|index\\.md)"
                    + "|(de/)?maintenance/[^/]+/(maintenance\\.ics|index\\.md)");
    private static final Pattern IN_MARKUP = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    private final List<String> hrefs = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Layout> layouts = new ArrayList<>();

    private Links() {}

    /** Returns the links of a page that lead to nothing among {@code pages} and the files that stand beside them. */
    static List<String> broken(Page page, List<Page> pages) {
        Set<String> there = Stream.concat(
                        pages.stream().map(each -> each.path().replaceAll("index\\.html$", "")),
                        Stream.of(
                                "theme/style.3f2a.css",
                                "theme/script.77d0.js",
                                "theme/search.0c4d.js",
                                "theme/strip.1b9c.css",
                                "theme/strip.5e02.js",
                                "theme/icon.51c2.svg",
                                "theme/icon-touch.9e1b.png",
                                "assets/logo.svg",
                                "assets/favicon.svg",
                                "assets/map.png",
                                "manifest.webmanifest",
                                "de/manifest.webmanifest",
                                "uptime.csv",
                                "uptime.json"))
                .collect(Collectors.toSet());
        URI here = SITE.resolve(page.path());
        return walk(page.view().get()).hrefs.stream()
                .map(href -> target(here, href))
                .filter(target -> !there.contains(target)
                        && !FIGURES.matcher(target).matches()
                        && !FOLLOWED.matcher(target).matches())
                .toList();
    }

    /** Returns the layout of any view. */
    static Layout layout(Record view) {
        return walk(view).layouts.get(0);
    }

    /** Returns every text of a view, but markup. */
    static List<String> texts(Record view) {
        return walk(view).texts;
    }

    private static String target(URI here, String href) {
        URI target = here.resolve(href.replaceAll("#.*", ""));
        return SITE.relativize(target).toString();
    }

    private static Links walk(Record view) {
        var links = new Links();
        links.record(view);
        return links;
    }

    private void value(String name, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> value(name, present));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> value(name, each));
        } else if (value instanceof Layout.Age || value instanceof SearchView.Count) {
            return; // For a script, which fills it in.
        } else if (value instanceof Html html) {
            IN_MARKUP
                    .matcher(html.markup())
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .forEach(hrefs::add);
        } else if (value instanceof Record record && !(record instanceof Words)) {
            record(record);
        } else if (value instanceof String text) {
            texts.add(text);
            if (ADDRESSES.contains(name)) {
                hrefs.add(text);
            }
        }
    }

    private void record(Record record) {
        if (record instanceof Layout layout) {
            layouts.add(layout);
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                value(component.getName(), component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
    }
}
