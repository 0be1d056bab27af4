package dev.allclear.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.content.Content;
import dev.allclear.content.ContentReader;
import dev.allclear.content.Filed;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Findings;
import dev.allclear.diagnostic.Suggestion;
import dev.allclear.i18n.Texts;
import dev.allclear.model.Component;
import dev.allclear.model.Components;
import dev.allclear.model.Id;
import dev.allclear.model.Impact;
import dev.allclear.model.Language;
import dev.allclear.model.Settings;
import dev.allclear.output.terminal.Entries;
import dev.allclear.output.terminal.EntryKind;
import dev.allclear.output.terminal.Selection;
import dev.allclear.output.terminal.StatusJson;
import dev.allclear.output.terminal.StatusText;
import dev.allclear.output.terminal.Terminal;
import dev.allclear.source.SourceTree;
import dev.allclear.status.Derived;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a team's files say, told at once: no page is made, and no template read. */
public final class Survey {
    private final Content content;
    private final Diagnostics log;
    private final Instant now;
    private final Manner manner;

    private Survey(Content content, Diagnostics log, Instant now, Manner manner) {
        this.content = content;
        this.log = log;
        this.now = now;
        this.manner = manner;
    }

    /**
     * Reads what a team wrote.
     *
     * @param now the instant it is told for
     * @param asOf whether that was chosen: what was written later is left out, instead of being a mistake
     * @throws WrongUsage if there is no such folder
     */
    public static Survey of(Folder folder, Instant now, boolean asOf, Manner manner) throws WrongUsage {
        ContentFolder.hold(folder);
        var log = new Diagnostics();
        SourceTree tree = SourceTree.read(folder.path(), folder.shown(), log);
        return new Survey(ContentReader.read(tree, Reading.of(now, asOf), log), log, now, manner);
    }

    /** The kinds of reports. */
    public static List<String> kinds() {
        return Arrays.stream(EntryKind.values()).map(EntryKind::plural).toList();
    }

    /** The words for how hard something hits; of announcements, how loud they are. */
    public static List<String> impacts() {
        return Stream.concat(Arrays.stream(Impact.values()).map(Impact::key), Words.levels().stream())
                .toList();
    }

    /** The words for where something stands. */
    public static List<String> statuses() {
        return Stream.concat(Words.statuses().stream(), Stream.of("shown", "past"))
                .toList();
    }

    /** What is wrong with the files. */
    public Findings findings() {
        return log.findings();
    }

    /** Whether no file has an error; else those that have one are left out. */
    public boolean sound() {
        return !log.blocking(false);
    }

    /**
     * Returns how things stand; absent where errors leave nothing to tell.
     *
     * @param language the tag of the one to tell it in; absent: the site's default
     * @throws WrongUsage if the site does not speak it
     */
    public Optional<String> status(Optional<String> language) throws WrongUsage {
        Optional<Derived> derived = derived();
        if (derived.isEmpty()) {
            return Optional.empty();
        }
        Derived known = derived.get();
        Texts texts = texts(known.site().settings(), language);
        return Optional.of(
                manner.json()
                        ? new String(StatusJson.of(known, content.leftOut(), texts), UTF_8)
                        : StatusText.of(known, content.leftOut(), texts, terminal()));
    }

    /**
     * Returns the reports that are wanted; absent where errors leave nothing to tell.
     *
     * @throws WrongUsage if the site has no such component
     */
    public Optional<String> list(Wanted wanted) throws WrongUsage {
        Optional<Derived> derived = derived();
        if (derived.isEmpty()) {
            return Optional.empty();
        }
        Derived known = derived.get();
        Entries entries = Entries.of(known, selection(wanted, known.site().components()));
        return Optional.of(
                manner.json()
                        ? new String(entries.json(files()), UTF_8)
                        : entries.text(Texts.of(Language.ENGLISH, Map.of()), terminal()));
    }

    private Map<Id, String> files() {
        return content.filed().stream()
                .collect(Collectors.toMap(Filed::id, filed -> filed.file().path(), (one, other) -> one));
    }

    private Optional<Derived> derived() {
        return content.site().map(site -> Derived.of(site, now));
    }

    private Terminal terminal() {
        return new Terminal(manner.columns(), manner.colour());
    }

    private static Texts texts(Settings settings, Optional<String> language) throws WrongUsage {
        Language spoken = settings.defaultLanguage();
        if (language.isPresent()) {
            List<String> tags = settings.languages().stream().map(Language::tag).toList();
            String asked = language.get().toLowerCase(Locale.ROOT).replace('_', '-');
            if (!tags.contains(asked)) {
                throw new WrongUsage("The site does not speak `" + language.get() + "`; it speaks "
                        + tags.stream().map(tag -> "`" + tag + "`").collect(Collectors.joining(", ")) + ".");
            }
            spoken = new Language(asked);
        }
        return Texts.of(spoken, settings.texts().getOrDefault(spoken, Map.of()));
    }

    private static Selection selection(Wanted wanted, Components components) throws WrongUsage {
        Optional<Set<Id>> touched = wanted.component().isPresent()
                ? Optional.of(components(wanted.component().get(), components))
                : Optional.empty();
        return new Selection(
                wanted.kind()
                        .flatMap(word -> Arrays.stream(EntryKind.values())
                                .filter(kind -> kind.plural().equals(word))
                                .findFirst()),
                wanted.open(),
                touched,
                wanted.impact(),
                wanted.status(),
                wanted.since(),
                wanted.until(),
                wanted.most());
    }

    /** Returns the component that is meant, or all of a group. */
    private static Set<Id> components(String typed, Components components) throws WrongUsage {
        Set<Id> meant = components.entries().stream()
                .flatMap(entry -> entry.match(
                        component -> Stream.of(component).filter(each -> named(each, typed)),
                        group -> group.components().stream()
                                .filter(each -> group.id().value().equals(typed) || named(each, typed))))
                .map(Component::id)
                .collect(Collectors.toSet());
        if (meant.isEmpty()) {
            List<String> known = components.entries().stream()
                    .flatMap(entry -> Stream.concat(
                            Stream.of(entry.id()),
                            entry.match(
                                    one -> Stream.<Id>of(),
                                    group -> group.components().stream().map(Component::id))))
                    .map(Id::value)
                    .toList();
            throw new WrongUsage("There is no component `" + typed + "`"
                    + Suggestion.nearest(typed, known)
                            .map(near -> "; did you mean `" + near + "`?")
                            .orElse("."));
        }
        return meant;
    }

    private static boolean named(Component component, String typed) {
        return component.id().value().equals(typed)
                || component.aliases().stream().anyMatch(alias -> alias.value().equals(typed));
    }
}
