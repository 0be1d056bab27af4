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

    private static final String UNPORTABLE = "<>:\"|?*\\\u007f";
    private static final Pattern DEVICE = Pattern.compile("(?i)con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]");
    private static final int LONGEST_DEVICE = 4;
    private static final int LONGEST_NAME = 255;

    private SitePath() {}

    /** Whether {@code path} stays in the site, and every part of it is a name on every file system. */
    static boolean permits(String path) {
        int from = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
            if (!isName(path, from, slash)) {
                return false;
            }
            from = slash + 1;
        }
        return isName(path, from, path.length()) && !isOurs(folded(path));
    }

    /** Returns what is equal for two paths that some file system takes for one. */
    static String folded(String path) {
        return isPlain(path)
                ? path
                : Normalizer.normalize(path, Normalizer.Form.NFC)
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT);
    }

    /** Returns the folder that {@code path} is in; empty for the site itself. */
    static String folder(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
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

    private static boolean isName(String path, int from, int to) {
        if (to == from || to - from > LONGEST_NAME || path.charAt(to - 1) == '.' || path.charAt(to - 1) == ' ') {
            return false;
        }
        int stem = to;
        for (int i = to - 1; i >= from; i--) {
            char each = path.charAt(i);
            if (each < ' ' || UNPORTABLE.indexOf(each) >= 0) {
                return false;
            }
            if (each == '.') {
                stem = i;
            }
        }
        return stem - from > LONGEST_DEVICE
                || !DEVICE.matcher(path.substring(from, stem)).matches();
    }

    private static boolean isOurs(String folded) {
        return folded.startsWith(OURS) && (folded.length() == OURS.length() || folded.charAt(OURS.length()) == '/');
    }

    /** Whether it is of letters, digits and signs that are themselves whatever is done to their case or accents. */
    private static boolean isPlain(String path) {
        for (int i = 0; i < path.length(); i++) {
            char each = path.charAt(i);
            if (each > '~' || (each >= 'A' && each <= 'Z')) {
                return false;
            }
        }
        return true;
    }
}
