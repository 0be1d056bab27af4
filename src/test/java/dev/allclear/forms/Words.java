package dev.allclear.forms;

import dev.allclear.model.Language;
import dev.allclear.model.Localized;
import dev.allclear.model.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Titles and texts that are harder to write than to say. */
record Words(Random random) {
    static final List<Language> TRANSLATED = List.of(new Language("de"));

    private static final String PICTURE = "../assets/map.svg";

    private static final List<String> PIECES = List.of(
            "Payments",
            "fail",
            "\"",
            "'",
            "''",
            ":",
            ": ",
            " #",
            "#",
            "😀",
            "𝒷",
            "é",
            "-",
            "- ",
            "?",
            "? ",
            "{",
            "}",
            "[",
            "]",
            ",",
            ", ",
            "&a",
            "*b",
            "!c",
            "%d",
            "@e",
            "`f`",
            "|",
            ">",
            "\\",
            "\\n",
            "\t",
            "null",
            "~",
            "yes",
            "no",
            "0x1f",
            "1e3",
            "010",
            "2021-08-27",
            "11:16",
            "---",
            "...",
            "title: x",
            "<b>",
            "&amp;",
            "//",
            "=",
            "<<",
            "·",
            "  ",
            "\u00a0",
            "\u0085",
            "\u2028",
            "\u200b",
            "\ufeff",
            "\u202e\u202c",
            "{{x}}",
            "${x}",
            "%s");

    private static final List<String> BLOCKS = List.of(
            "One *line*, **bold**, ~~gone~~ and `code`.",
            "Two\nlines.",
            "hard  \nbreak and back\\\nslash",
            "- a\n  - b\n\n    c\n- d",
            "1. x\n2. y\n   - z",
            "- [ ] open\n- [x] done",
            "+ plus",
            "```sh\n## no heading\nkey: [value\n\n```",
            "~~~\n---\n## Resolved · 2021-08-27 14:36 UTC\n~~~",
            "    indented code\n\n    ## more",
            "\ta tab",
            "> quoted\n> ## not an update\n>\n> > twice",
            "| a | b |\n|:--|--:|\n| c | `d` |\n| e |",
            "### Deeper\n\nunder it",
            "#### Deeper still ####",
            "# The highest",
            "[away](https://example.com/?a=b&c=d#e \"t: u\") and <https://example.com/x_y>",
            "![A map](" + PICTURE + ") [of it](" + PICTURE + "#here)",
            "[there]\n\n[there]: https://example.com/ 'said'",
            "A note[^1].\n\n[^1]: Its text.\n\n    More of it.",
            "<!-- said to nobody\n## not even here\n-->",
            "***",
            "---",
            "key: value # no comment",
            "\"quoted\" 'twice'",
            "- leading\n- dashes: yes",
            "\\# escaped \\* signs",
            "##unspaced",
            "@here !bang %percent &amp; &lt; * star & and {braces} [brackets]",
            "😀 𝒷 é \u00a0 \u200b",
            "a\u2028b\u0085c",
            "null",
            "~",
            "|",
            "> ",
            "a ".repeat(80) + "end");

    /** Returns one line. */
    String line() {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i <= random.nextInt(6); i++) {
            line.append(random.nextBoolean() ? " " : "").append(pick(PIECES));
        }
        String stripped = line.toString().strip();
        return stripped.isEmpty() ? "x" : stripped;
    }

    /** Returns a text, which may be blank. */
    Prose prose() {
        return random.nextInt(8) == 0 ? Prose.of("") : something();
    }

    /** Returns a text that is not blank. */
    Prose something() {
        List<String> blocks = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            blocks.add(pick(BLOCKS));
        }
        String markdown = String.join("\n\n", blocks).stripTrailing();
        Map<String, String> links = new HashMap<>();
        if (markdown.contains(PICTURE)) {
            links.put(PICTURE, "assets/map.svg");
            links.put(PICTURE + "#here", "assets/map.svg#here");
        }
        return new Prose(markdown, links);
    }

    /** Returns what {@code words} says, in some of the languages. */
    <T> Localized<T> localized(Supplier<T> words) {
        Map<Language, T> translations = new HashMap<>();
        TRANSLATED.stream()
                .filter(language -> random.nextInt(4) == 0)
                .forEach(language -> translations.put(language, words.get()));
        return new Localized<>(words.get(), translations);
    }

    /** Returns one of {@code choice}. */
    <T> T pick(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    /** Returns what {@code value} gives, or nothing. */
    <T> Optional<T> perhaps(Supplier<T> value) {
        return random.nextInt(3) == 0 ? Optional.of(value.get()) : Optional.empty();
    }
}
