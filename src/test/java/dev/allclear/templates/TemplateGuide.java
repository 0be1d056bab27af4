package dev.allclear.templates;

import dev.allclear.i18n.Words;
import dev.allclear.markdown.Html;
import dev.allclear.page.Layout;
import dev.allclear.page.LinkedData;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the part of the guide that lists what there is.
 *
 * @param templates the text of each by name, {@code home.ftlh}
 * @param views what the template of each page sees, by the same name
 */
record TemplateGuide(Comments comments, SortedMap<String, String> templates, Map<String, Class<?>> views) {
    /** What FreeMarker is told of in another way than by its components. */
    private static final Map<Type, String> SIMPLE = Map.of(
            String.class, "text",
            boolean.class, "yes or no",
            int.class, "number",
            Html.class, "markup",
            LinkedData.class, "JSON",
            Words.class, "[words](#words)");

    private static final Pattern HEADER = Pattern.compile("\\A<#--(.*?)-->", Pattern.DOTALL);
    private static final Pattern MACRO =
            Pattern.compile("(?:<#--((?:(?!-->).)*)-->\\n)?<#macro ([^>\"]*(?:\"[^\"]*\"[^>\"]*)*)>", Pattern.DOTALL);

    /** Returns the list as Markdown. */
    String text() {
        var text = new StringBuilder("## Templates of pages\n");
        templates.keySet().stream().filter(views::containsKey).forEach(name -> text.append(page(name)));
        text.append("\n## Parts\n");
        templates.keySet().stream().filter(name -> !views.containsKey(name)).forEach(name -> text.append(part(name)));
        text.append("\n## What views hold\n");
        records()
                .forEach(type ->
                        text.append("\n### ").append(Comments.name(type)).append(table(type)));
        return text.toString();
    }

    private String page(String name) {
        return "\n### " + name + table(view(name));
    }

    private Class<?> view(String name) {
        return Optional.ofNullable(views.get(name)).orElseThrow();
    }

    private String part(String name) {
        String text = templates.getOrDefault(name, "");
        String macros = MACRO.matcher(text)
                .results()
                .map(macro -> "- `<@" + macro.group(2).replaceAll("\\s+", " ").strip() + ">`" + said(macro) + "\n")
                .collect(Collectors.joining());
        return "\n### " + name + "\n\n" + header(text) + "\n\n" + macros;
    }

    private static String header(String template) {
        var header = HEADER.matcher(template);
        return header.find() ? line(header.group(1)) : "";
    }

    /** The comment right above a macro, unless it is that of the whole file. */
    private static String said(MatchResult macro) {
        return macro.start() == 0
                ? ""
                : Optional.ofNullable(macro.group(1))
                        .map(each -> ": " + line(each))
                        .orElse("");
    }

    private static String line(String comment) {
        return comment.replaceAll("\\s+", " ").strip();
    }

    private String table(Class<?> type) {
        var rows =
                new StringBuilder("\n\n" + comments.of(type) + "\n\n| name | what it is | meaning |\n|---|---|---|\n");
        for (RecordComponent each : type.getRecordComponents()) {
            if (each.getType() != Words.class && each.getType() != Layout.class) {
                rows.append(row(type, each));
            }
        }
        return rows.toString();
    }

    private String row(Class<?> type, RecordComponent field) {
        String meaning = comments.of(type, field.getName());
        if (meaning.isEmpty()) {
            throw new IllegalStateException("nothing is said of " + field.getName() + " in " + type);
        }
        return "| `" + field.getName() + "` | " + kind(field.getGenericType()) + " | " + meaning.replace("|", "\\|")
                + " |\n";
    }

    private static String kind(Type type) {
        if (type instanceof ParameterizedType of && of.getRawType() == Optional.class) {
            return kind(of.getActualTypeArguments()[0]) + ", or missing";
        }
        if (type instanceof ParameterizedType of && of.getRawType() == List.class) {
            return "list of " + kind(of.getActualTypeArguments()[0]);
        }
        if (type instanceof ParameterizedType of) {
            return link((Class<?>) of.getRawType()) + " of " + kind(of.getActualTypeArguments()[0]);
        }
        if (type instanceof TypeVariable<?>) {
            return "what it is of";
        }
        return Optional.ofNullable(SIMPLE.get(type)).orElseGet(() -> link((Class<?>) type));
    }

    private static String link(Class<?> type) {
        String name = Comments.name(type);
        return "[" + name + "](#" + name.toLowerCase(Locale.ROOT).replace(".", "") + ")";
    }

    /** Every record that a template comes upon within views, by name. */
    private List<Class<?>> records() {
        Set<Class<?>> found = new LinkedHashSet<>();
        views.values().forEach(view -> within(view, found));
        found.removeAll(views.values());
        var byName = new TreeSet<String>();
        found.forEach(type -> byName.add(Comments.name(type)));
        return byName.stream()
                .flatMap(name ->
                        found.stream().filter(type -> Comments.name(type).equals(name)))
                .toList();
    }

    private static void within(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType of) {
            within(of.getRawType(), found);
            within(of.getActualTypeArguments()[0], found);
        } else if (type instanceof Class<?> each && each.isRecord() && !SIMPLE.containsKey(each) && found.add(each)) {
            Arrays.stream(each.getRecordComponents()).forEach(field -> within(field.getGenericType(), found));
        }
    }
}
