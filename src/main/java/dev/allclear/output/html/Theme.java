package dev.allclear.output.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.digest.Digesting;
import dev.allclear.model.Accent;
import dev.allclear.page.ContentHash;
import dev.allclear.page.DataFile;
import dev.allclear.page.ThemeFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The look of a site: the templates that show its pages, and the files that those pages load. Immutable.
 *
 * <p>It is the bundled theme, in which a team replaces single files: one of the same name in the team's folder is taken in
 * place of ours, and parts and assets of other names are added.
 */
public final class Theme {
    /** Every file of the bundled theme; a jar has no folder to list. */
    static final List<String> BUNDLED = List.of(
            "announcement.ftlh",
            "announcements.ftlh",
            "assets/icon-large.png",
            "assets/icon-touch.png",
            "assets/icon.svg",
            "assets/script.js",
            "assets/search.js",
            "assets/strip.css",
            "assets/strip.js",
            "assets/style.css",
            "component.ftlh",
            "components.ftlh",
            "embed.ftlh",
            "embed.js",
            "forward.ftlh",
            "history.ftlh",
            "home.ftlh",
            "impact.ftlh",
            "incident.ftlh",
            "layout.ftlh",
            "maintenance.ftlh",
            "month.ftlh",
            "not-found.ftlh",
            "page.ftlh",
            "parts/announcements.ftlh",
            "parts/band.ftlh",
            "parts/bar.ftlh",
            "parts/calendar.ftlh",
            "parts/chips.ftlh",
            "parts/components.ftlh",
            "parts/events.ftlh",
            "parts/figures.ftlh",
            "parts/filters.ftlh",
            "parts/follow.ftlh",
            "parts/icons.ftlh",
            "parts/months.ftlh",
            "parts/report.ftlh",
            "parts/text.ftlh",
            "parts/timeline.ftlh",
            "parts/turn.ftlh",
            "parts/years.ftlh",
            "search.ftlh",
            "uptime.ftlh",
            "year-list.ftlh",
            "year.ftlh");

    /** The script that other sites load: its address is in their pages and never changes. */
    private static final String BANNER = "embed.js";

    static final String ASSETS = "assets/";
    private static final String STYLESHEET = ASSETS + "style.css";
    static final String PARTS = "parts/";
    static final String TEMPLATE = ".ftlh";

    private final SortedMap<String, TemplateText> templates = new TreeMap<>();
    private final SortedMap<String, String> addresses = new TreeMap<>();
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final SortedMap<String, byte[]> content;
    private final boolean ours;
    private final String shown;
    private final byte[] banner;

    private Theme(SortedMap<String, byte[]> content, boolean ours, String shown) {
        this.content = content;
        this.ours = ours;
        this.shown = shown;
        content.forEach((name, bytes) -> {
            if (name.startsWith(ASSETS)) {
                String address = hashed(name.substring(ASSETS.length()), bytes);
                addresses.put(name.substring(ASSETS.length()), address);
                files.put(address, bytes);
            } else if (!name.equals(BANNER)) {
                templates.put(name, TemplateText.of(shown + "/" + name, new String(bytes, UTF_8)));
            }
        });
        banner = Objects.requireNonNull(content.get(BANNER));
    }

    /**
     * Returns the bundled theme with what a team replaces in it. What can't be read, leads out of the folder, is larger than
     * 1 MiB or would replace nothing is reported and left out.
     *
     * @param folder the team's own templates; absent: it has none
     * @param shown that folder as the person who ran the command would name it: {@code templates}
     */
    public static Theme read(Optional<Path> folder, String shown, Diagnostics log) {
        SortedMap<String, byte[]> content = new TreeMap<>();
        BUNDLED.forEach(name -> content.put(name, bundled(name)));
        SortedMap<String, byte[]> own =
                folder.map(path -> new ThemeFolder(path, shown, log).read()).orElseGet(TreeMap::new);
        content.putAll(own);
        return new Theme(content, own.keySet().stream().noneMatch(name -> name.endsWith(TEMPLATE)), shown);
    }

    /**
     * Returns this theme as a team's own look has it; its templates are the same.
     *
     * @param accent the colour that its stylesheet then uses
     * @param icons by name; one that the team's folder replaces stays
     */
    public Theme dressed(Optional<Accent> accent, Map<String, byte[]> icons) {
        SortedMap<String, byte[]> dressed = new TreeMap<>(content);
        icons.forEach((name, icon) -> dressed.computeIfPresent(
                ASSETS + name, (own, there) -> Arrays.equals(there, bundled(own)) ? icon : there));
        accent.ifPresent(given -> dressed.computeIfPresent(STYLESHEET, (own, there) -> joined(there, given)));
        return new Theme(dressed, ours, shown);
    }

    private static byte[] joined(byte[] stylesheet, Accent accent) {
        var joined = new ByteArrayOutputStream();
        joined.writeBytes(stylesheet);
        joined.writeBytes(AccentStyle.of(accent).getBytes(UTF_8));
        return joined.toByteArray();
    }

    /** Whether a team replaces and adds no template. */
    boolean ours() {
        return ours;
    }

    /** Every template by name ({@code incident.ftlh}, {@code parts/icons.ftlh}). */
    SortedMap<String, TemplateText> templates() {
        return Collections.unmodifiableSortedMap(templates);
    }

    /** Returns the template called {@code name}; one that the theme does not have is refused. */
    TemplateText template(String name) {
        return Optional.ofNullable(templates.get(name))
                .orElseThrow(() -> new IllegalArgumentException("the theme has no template " + name));
    }

    /** Returns where the theme's files are inside the site, for pages to link, and what tells its templates from others. */
    public ThemeFiles forPages() {
        return new ThemeFiles(addresses, fingerprint());
    }

    private String fingerprint() {
        var all = new Digesting();
        templates.forEach((name, template) -> {
            all.add((name + "\n" + template.text().length() + "\n" + template.text()).getBytes(UTF_8));
        });
        return all.digest().toString();
    }

    /**
     * Returns the theme's files by their address inside the site ({@code theme/style.0123456789ab.css}). The address changes
     * with the content, so it can be cached for ever.
     */
    public Map<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** Returns the script that other sites load, which is not among {@link #files()}. */
    public DataFile banner() {
        return new DataFile(BANNER, Optional.empty(), banner::clone);
    }

    private static String hashed(String name, byte[] content) {
        int end = name.lastIndexOf('.') > name.lastIndexOf('/') ? name.lastIndexOf('.') : name.length();
        return "theme/" + name.substring(0, end) + "." + ContentHash.of(content) + name.substring(end);
    }

    private static byte[] bundled(String name) {
        try (InputStream in = Theme.class.getResourceAsStream("/templates/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: templates/" + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
