package dev.allclear.publish;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The law of paths inside a site: relative, with forward slashes, and a name on every file system. */
final class SitePath {
    /** Where a build keeps what the next one must know; no file of a site may stand there. */
    static final String OURS = ".allclear";

    private static final Pattern UNPORTABLE = Pattern.compile("[\\x00-\\x1f\\x7f<>:\"|?*\\\\]|[. ]$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");
    private static final int LONGEST_NAME = 255;

    private SitePath() {}

    /** Whether {@code path} stays in the site, and every part of it is a name on every file system. */
    static boolean permits(String path) {
        for (String name : path.split("/", -1)) {
            if (name.isEmpty()
                    || name.length() > LONGEST_NAME
                    || UNPORTABLE.matcher(name).find()
                    || DEVICE.matcher(name).matches()) {
                return false;
            }
        }
        return !folded(path).equals(OURS) && !folded(path).startsWith(OURS + "/");
    }

    /** Returns what is equal for two paths that some file system takes for one. */
    static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** Returns the folders that {@code path} is in, outermost first, without the site itself. */
    static List<String> folders(String path) {
        var folders = new ArrayList<String>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }

    /** Returns the address of {@code path}, from the site's root: that of an {@code index.html} is its folder. */
    static String address(String path) {
        boolean index = path.equals("index.html") || path.endsWith("/index.html");
        return "/" + (index ? path.substring(0, path.length() - "index.html".length()) : path);
    }
}
