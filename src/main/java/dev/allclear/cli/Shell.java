package dev.allclear.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A shell that asks what may follow on its command line. */
enum Shell {
    BASH,
    ZSH,
    FISH;

    /** Returns the one that is called {@code word}. */
    static Optional<Shell> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** Returns what they are called. */
    static List<String> words() {
        return Arrays.stream(values()).map(Shell::word).toList();
    }

    /**
     * Returns {@code text} as one word to type: in quotes where it needs them, and in those that only shells such as these three read
     * where no others keep it as it is.
     */
    static String quoted(String text) {
        if (text.matches("[\\p{L}\\p{N}_./:-]+")) {
            return text;
        }
        return text.matches("[^\"$`\\\\!]*") ? '"' + text + '"' : "'" + text.replace("'", "'\\''") + "'";
    }

    /** Returns the script that makes it ask. */
    String script() {
        String file = "completion." + word();
        try (InputStream in = Objects.requireNonNull(Shell.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it takes {@code --impact=major} for three words, and what is after {@code =} for the one to complete. */
    boolean splits() {
        return this == BASH;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What may be typed for a shell. */
    static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return words().iterator();
        }
    }
}
