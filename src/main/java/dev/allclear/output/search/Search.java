package dev.allclear.output.search;

import dev.allclear.i18n.Texts;
import dev.allclear.json.JsonWriter;
import dev.allclear.model.Language;
import dev.allclear.page.Addresses;
import dev.allclear.page.ContentHash;
import dev.allclear.page.DataFile;
import dev.allclear.page.Findable;
import dev.allclear.page.Findables;
import dev.allclear.page.Text;
import dev.allclear.page.ThemeFiles;
import dev.allclear.status.Derived;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the page for searching reads, in one language: a contents, and what that leads to. Terms are in parts by their order, each
 * with the numbers of the documents that it stands in; what is shown of documents is in parts by their numbers. Old documents have
 * low numbers, so that their parts stay as they are while new ones come.
 *
 * <p>The name of a part follows from its content. Whoever has read the contents of one build never reads a part of another.
 */
public final class Search {
    /** How many documents a part has: a page of results may need a part for each. */
    private static final int CARDS = 16;

    /** How many documents are gone through at once, by one thread. */
    private static final int PIECE = 64 * CARDS;

    /** How many characters are kept of what was said, for the words around a hit. */
    static final int LONGEST_TEXT = 800;

    private final String folder;
    private final List<Supplier<Findable>> documents;
    private final TermIndex terms = new TermIndex();
    private final List<String> cardParts = new ArrayList<>();
    private final List<TermPart> termParts = new ArrayList<>();

    /** @param folder of the language */
    Search(String folder, List<Supplier<Findable>> documents) {
        this.folder = folder;
        this.documents = documents;
    }

    /** A part of the terms, and the first in it. */
    private record TermPart(String first, String name) {}

    /**
     * Returns the files of every language of the site.
     *
     * @param texts of each of them
     */
    public static Stream<DataFile> files(Derived derived, Map<Language, Texts> texts, ThemeFiles theme) {
        var settings = derived.site().settings();
        return settings.languages().stream()
                .flatMap(language -> new Search(
                                Addresses.folder(settings, language), Findables.of(derived, language, texts, theme))
                        .files());
    }

    /** Every document is read once, when its card is made: only then the terms are known, and only then the contents. */
    Stream<DataFile> files() {
        return Stream.<Supplier<Stream<DataFile>>>of(this::cards, this::terms, this::contents)
                .flatMap(Supplier::get);
    }

    /** The documents are gone through in pieces, a few at once: nothing else can be done meanwhile. */
    private Stream<DataFile> cards() {
        int round = PIECE * Runtime.getRuntime().availableProcessors();
        return parts(documents, round).flatMap(some -> {
            List<Piece> pieces = parts(some, PIECE).parallel().map(Piece::new).toList();
            pieces.forEach(piece -> terms.add(piece.terms));
            return pieces.stream().flatMap(piece -> piece.cards.stream()).map(this::cards);
        });
    }

    private DataFile cards(byte[] bytes) {
        String name = "cards-" + cardParts.size() + "." + ContentHash.of(bytes);
        cardParts.add(name);
        return part(name, bytes);
    }

    private static <T> Stream<List<T>> parts(List<T> all, int size) {
        return IntStream.range(0, (all.size() + size - 1) / size)
                .mapToObj(part -> all.subList(part * size, Math.min(all.size(), (part + 1) * size)));
    }

    /** Documents that follow one another. */
    private static final class Piece {
        private final TermIndex terms = new TermIndex();
        private final List<byte[]> cards;

        Piece(List<Supplier<Findable>> documents) {
            cards = parts(documents, CARDS).map(this::cards).toList();
        }

        private byte[] cards(List<Supplier<Findable>> some) {
            return JsonWriter.object(json ->
                    json.array("cards", cards -> some.forEach(each -> card(cards, each.get()))));
        }

        private void card(JsonWriter cards, Findable document) {
            terms.add(document);
            cards.line(card -> {
                card.field("href", "../" + document.address());
                text(card, "title", document.title());
                card.field("mark", document.mark());
                document.day().ifPresent(day -> card.field("date", day.date()).field("datetime", day.datetime()));
                document.facts().ifPresent(facts -> card.field("facts", facts));
                text(
                        card,
                        "text",
                        new Text(
                                beginning(document.said().text()),
                                document.said().lang()));
            });
        }
    }

    private static void text(JsonWriter card, String name, Text text) {
        card.field(name, text.text());
        text.lang().ifPresent(lang -> card.field(name + "_lang", lang));
    }

    private static String beginning(String text) {
        return text.length() <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_TEXT) - 1)) + "…";
    }

    private Stream<DataFile> terms() {
        return terms.parts().stream().map(some -> {
            byte[] bytes = JsonWriter.object(json -> some.forEach(term -> json.field(term, terms.where(term))));
            String name = "terms-" + termParts.size() + "." + ContentHash.of(bytes);
            termParts.add(new TermPart(some.get(0), name));
            return part(name, bytes);
        });
    }

    private Stream<DataFile> contents() {
        Consumer<JsonWriter> contents = json -> json.field("cards_in_part", CARDS)
                .array("cards", parts -> cardParts.forEach(parts::element))
                .array(
                        "terms",
                        parts -> termParts.forEach(part -> parts.line(
                                fields -> fields.field("from", part.first()).field("part", part.name()))));
        return Stream.of(new DataFile(
                folder + Addresses.SEARCH + Addresses.SEARCH_INDEX,
                Optional.empty(),
                () -> JsonWriter.object(contents)));
    }

    private DataFile part(String name, byte[] bytes) {
        return new DataFile(folder + Addresses.SEARCH_PARTS + name + ".json", Optional.empty(), () -> bytes);
    }
}
