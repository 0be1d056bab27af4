package dev.allclear.output.sitemap;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.model.Event;
import dev.allclear.model.Language;
import dev.allclear.model.Settings;
import dev.allclear.page.Addresses;
import dev.allclear.page.DataFile;
import dev.allclear.page.Page;
import dev.allclear.page.Pieces;
import dev.allclear.status.Derived;
import dev.allclear.xml.XmlWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The <a href="https://www.sitemaps.org/protocol.html">sitemap</a>, each page in it with its copies in the site's other
 * languages, and the file that tells crawlers of it.
 *
 * <p>A page of an incident or a maintenance says when it changed last; of others nobody wrote down when they did. Pages that
 * forward, and those that are for no reader, are not in it.
 */
public final class Sitemap {
    /** How many addresses a file may have; those of the other languages, which stand with each, are counted too. */
    private static final int MOST = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String INDEX = "index.html";
    private static final Set<String> LEFT_OUT = Set.of("forward", "not-found", "embed", "search");

    private final Settings settings;
    private final List<Page> pages;
    private final Map<String, Instant> changes = new HashMap<>();

    private Sitemap(Derived derived, List<Page> pages) {
        this.settings = derived.site().settings();
        List<String> folders = settings.languages().stream()
                .map(this::folder)
                .filter(folder -> !folder.isEmpty())
                .toList();
        this.pages = pages.stream()
                .filter(page -> !LEFT_OUT.contains(page.template()))
                .filter(page -> folders.stream().noneMatch(page.path()::startsWith))
                .toList();
        derived.incidents()
                .forEach(course -> changed(
                        Addresses.incident(course.incident().id()), course.incident(), derived.now(), Stream.empty()));
        derived.maintenances()
                .forEach(course -> changed(
                        Addresses.maintenance(course.maintenance().id()),
                        course.maintenance(),
                        derived.now(),
                        Stream.of(course.startedAt(), course.endedAt()).flatMap(Optional::stream)));
    }

    /** Returns the sitemap of {@code pages}: one file, or an index and as many files as it takes; and {@code robots.txt}. */
    public static Stream<DataFile> files(Derived derived, List<Page> pages) {
        return new Sitemap(derived, pages).files();
    }

    private Stream<DataFile> files() {
        int languages = settings.languages().size();
        int most = languages == 1 ? MOST : Math.max(1, MOST / (languages * (languages + 2)));
        int parts = Math.max(1, (pages.size() + most - 1) / most);
        Stream<DataFile> maps = parts == 1
                ? Stream.of(file(Addresses.SITEMAP, pages))
                : Stream.concat(
                        Stream.of(new DataFile(Addresses.SITEMAP, Optional.empty(), () -> index(parts))),
                        IntStream.rangeClosed(1, parts)
                                .mapToObj(part -> file(
                                        name(part),
                                        pages.subList((part - 1) * most, Math.min(part * most, pages.size())))));
        return Stream.concat(maps, Stream.of(new DataFile(Addresses.ROBOTS, Optional.empty(), this::robots)));
    }

    private byte[] robots() {
        return ("User-agent: *\nAllow: /\n\nSitemap: " + settings.url() + Addresses.SITEMAP + "\n").getBytes(UTF_8);
    }

    private DataFile file(String name, List<Page> part) {
        return new DataFile(name, Optional.empty(), new Pieces(out -> XmlWriter.document(out, xml -> map(xml, part))));
    }

    private static String name(int part) {
        return "sitemap-" + part + ".xml";
    }

    private byte[] index(int parts) {
        var xml = new XmlWriter();
        xml.open("sitemapindex", "xmlns", NAMESPACE);
        IntStream.rangeClosed(1, parts)
                .forEach(part -> xml.open("sitemap")
                        .text("loc", settings.url() + name(part))
                        .close());
        return xml.close().bytes();
    }

    private void map(XmlWriter xml, List<Page> part) {
        xml.open("urlset", "xmlns", NAMESPACE, "xmlns:xhtml", "http://www.w3.org/1999/xhtml");
        for (Page page : part) {
            String address = page.path().substring(0, page.path().length() - INDEX.length());
            settings.languages().forEach(language -> page(xml, address, language));
        }
        xml.close();
    }

    private void page(XmlWriter xml, String address, Language language) {
        xml.open("url").text("loc", absolute(language, address));
        Optional.ofNullable(changes.get(address)).ifPresent(change -> xml.text("lastmod", change.toString()));
        if (settings.languages().size() > 1) {
            settings.languages().forEach(other -> copy(xml, other.tag(), absolute(other, address)));
            copy(xml, "x-default", absolute(settings.defaultLanguage(), address));
        }
        xml.close();
    }

    private static void copy(XmlWriter xml, String language, String address) {
        xml.empty("xhtml:link", "rel", "alternate", "hreflang", language, "href", address);
    }

    /** What is announced for later, or is yet to begin, has not changed then. */
    private void changed(String address, Event event, Instant now, Stream<Instant> turns) {
        Stream.concat(Stream.of(event.changed()), turns)
                .filter(at -> !at.isAfter(now))
                .max(Comparator.naturalOrder())
                .ifPresent(at -> changes.put(address, at));
    }

    private String absolute(Language language, String address) {
        return settings.url() + folder(language) + address;
    }

    private String folder(Language language) {
        return Addresses.folder(settings, language);
    }
}
