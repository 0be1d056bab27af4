package dev.allclear.starter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who builds and publishes a site whenever it changes. */
public enum Host {
    GITHUB(".github/workflows/status.yml"),
    GITLAB(".gitlab-ci.yml");

    private final String file;

    Host(String file) {
        this.file = file;
    }

    /** Returns the one that is typed as {@code word}. */
    public static Optional<Host> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** Returns what is typed for each of them. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Host::word).toList();
    }

    /** The file that tells it what to do, in the folder that is the repository. */
    public String file() {
        return file;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
