package dev.allclear.edit;

import dev.allclear.content.Kind;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.source.Scalars;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The file of a report that is to be made: what those of every kind have in common. */
final class NewFile {
    private static final String FIELDS = "---\n";
    private static final Pattern DRAFT = Pattern.compile("\\A(---\\n(?:(?!---|\\.\\.\\.).*\\n)*?draft: *)\\w*");

    private final Desk desk;
    private final Kind kind;
    private final TypedReport typed;
    private final Optional<String> template;

    private NewFile(Desk desk, Kind kind, TypedReport typed, Optional<String> template) {
        this.desk = desk;
        this.kind = kind;
        this.typed = typed;
        this.template = template;
    }

    /**
     * Begins a file.
     *
     * @param told whether its text was typed, so that no template needs to say it
     */
    static NewFile begin(Desk desk, Kind kind, TypedReport typed, boolean told) throws Refusal, IOException {
        Templates templates = desk.templates();
        Optional<String> template = typed.template().isPresent()
                ? Optional.of(templates.read(typed.template().get()))
                : told ? Optional.empty() : templates.find(named(kind));
        if (typed.yaml() && template.filter(Templates::whole).isPresent()) {
            throw new Refusal(
                    "The template `" + typed.template().orElse(named(kind)) + "` is in Markdown; leave out `--yaml`.");
        }
        return new NewFile(desk, kind, typed, template);
    }

    /** Returns the title in one line; refuses where there is none, and shows {@code example}. */
    String title(String example) throws Refusal {
        return typed.title()
                .map(title -> title.strip().replaceAll("\\s+", " "))
                .filter(title -> !title.isEmpty())
                .orElseThrow(
                        () -> new Refusal("What is its title? Write what readers notice, such as `" + example + "`."));
    }

    /** Returns the fields that every report begins with. */
    Map<String, String> fields(String title) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", Scalars.alone(title));
        if (typed.draft()) {
            fields.put("draft", "true");
        }
        return fields;
    }

    /** Whether a template tells by itself what is affected. */
    boolean whole() {
        return template.filter(Templates::whole).isPresent();
    }

    /** Whether a value called {@code name} is asked for: always, unless a whole report has no place for it. */
    boolean asks(String name) {
        return !whole() || template.orElse("").contains("{" + name + "}");
    }

    /** Returns what is said where nothing was typed: what a template says, else {@code otherwise}. */
    String text(Map<String, String> values, String otherwise) {
        return template.filter(text -> !Templates.whole(text))
                .map(text -> Templates.filled(text, values).strip())
                .filter(text -> !text.isEmpty())
                .orElse(otherwise);
    }

    /** Returns the components that are named; where none are, the site's only one, if it has only one and {@code needed}. */
    Map<Id, Optional<ComponentState>> affected(List<String> named, boolean needed) throws Refusal {
        List<Id> all = desk.site().components().all().stream()
                .filter(each -> !each.retired(desk.times().day(desk.now())))
                .map(each -> each.id())
                .toList();
        if (!named.isEmpty() || all.isEmpty() || !needed) {
            return desk.components().read(named);
        }
        if (all.size() == 1) {
            return Map.of(all.get(0), Optional.empty());
        }
        throw new Refusal("What is affected? Name it with `-c`: "
                + (all.size() > TypedComponents.MOST_LISTED
                        ? "an id of `components.yaml`"
                        : TypedComponents.alternatives(
                                all.stream().map(Id::value).toList()))
                + ".");
    }

    /** Returns {@code affected} as YAML: a list, or where states are typed a mapping, in which all others are in {@code usual}. */
    static String written(Map<Id, Optional<ComponentState>> affected, ComponentState usual) {
        boolean stated = affected.values().stream().anyMatch(Optional::isPresent);
        return affected.entrySet().stream()
                .map(each -> Scalars.line(each.getKey().value(), false)
                        + (stated ? ": " + each.getValue().orElse(usual).key() : ""))
                .collect(Collectors.joining(", ", stated ? "{" : "[", stated ? "}" : "]"));
    }

    /**
     * Returns the proposal to write {@code report}.
     *
     * @param given the names of the values that a person has typed besides the title, none of which may be passed over
     * @param status what becomes of it, for a commit's message
     */
    Proposal proposal(LocalDate day, NewReport report, Set<String> given, String status) throws Refusal {
        String title = String.valueOf(report.said().get("title"));
        var naming = new Naming(desk.filed(), kind);
        Id id = typed.id().isPresent() ? naming.id(typed.id().get()) : naming.id(day, title);
        String path = naming.path(id, day, typed.yaml() ? ".yaml" : ".md");
        return new Proposal(
                Change.creating(path, file(report, given)),
                title + ": " + status,
                whole() ? "" : report.text(),
                closing(id, report));
    }

    private List<String> closing(Id id, NewReport report) {
        String address = desk.site().settings().url() + kind.address(id);
        List<String> lines = new ArrayList<>();
        report.first()
                .flatMap(NewReport.First::nextUpdate)
                .ifPresent(next -> lines.add(Updating.expected(desk.times().withoutToday(next))));
        lines.add(
                typed.draft()
                        ? "It is a draft. Once you remove `draft: true`, it will be at " + address
                        : "After `allclear build` it is at " + address);
        if (kind.updated()) {
            lines.add("Add to it with `allclear update " + id + " -m \"…\"`.");
        }
        return lines;
    }

    private String file(NewReport report, Set<String> given) throws Refusal {
        if (whole()) {
            String text =
                    report.in(template.orElseThrow(), given, typed.template().orElse(named(kind)));
            return typed.draft() ? drafted(text) : text;
        }
        return typed.yaml() ? report.yaml() : report.markdown();
    }

    /** A template may have the field already, and with it say that it is none. */
    private static String drafted(String text) {
        Matcher field = DRAFT.matcher(text);
        return field.find() ? field.replaceFirst("$1true") : FIELDS + "draft: true\n" + text.substring(FIELDS.length());
    }

    private static String named(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
