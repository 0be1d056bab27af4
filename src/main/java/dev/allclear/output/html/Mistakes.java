package dev.allclear.output.html;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import dev.allclear.diagnostic.Suggestion;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What FreeMarker finds wrong with a template, as problems in the file that a team sees. */
final class Mistakes {
    private static final Pattern MACRO = Pattern.compile("<#macro\\s+(\\w+)");
    private static final String CALL = "<@";
    private static final Pattern NOISE =
            Pattern.compile("(?s)(?: \\(wrapper: |, but was expecting one of| Help \\(latest|:?\\n).*$");

    private final Theme theme;

    Mistakes(Theme theme) {
        this.theme = theme;
    }

    /** Returns why the template called {@code name} can't be parsed. */
    Diagnostic syntax(String name, ParseException mistake) {
        Location location = theme.template(name).at(mistake.getLineNumber(), mistake.getColumnNumber());
        return Diagnostic.of(Rule.TEMPLATE_SYNTAX, location, sentence(mistake.getEditorMessage()));
    }

    /** Returns that the template called {@code name} asks for what no template may have. */
    Diagnostic refused(String name, Refusal refusal) {
        return Diagnostic.of(
                Rule.TEMPLATE_SYNTAX,
                theme.template(name).between(refusal.start(), refusal.end()),
                "A template can't have `" + refusal.asked() + "`.",
                "Take it out. What a template prints is escaped, a text is never run as code, there is no clock, and no header.");
    }

    /** Returns why the template called {@code name} fails; the place may be in a part that it uses. */
    Diagnostic failure(String name, TemplateException mistake) {
        Spot spot = spot(name, mistake);
        return cause(mistake, UnknownName.class)
                .map(unknown -> unknown(spot, unknown.name(), unknown.names()))
                .or(() -> cause(mistake, TemplateNotFoundException.class)
                        .map(e -> unknown(
                                spot,
                                e.getTemplateName(),
                                List.copyOf(theme.templates().keySet()))))
                .or(() -> cause(mistake, InvalidReferenceException.class)
                        .map(e -> missing(spot, Objects.toString(e.getBlamedExpressionString(), "a value"))))
                .orElseGet(() -> Diagnostic.of(
                        Rule.TEMPLATE_FAILURE, spot.location(), sentence(mistake.getMessageWithoutStackTop())));
    }

    /** Returns that the template called {@code name} was cut off, and why. */
    Diagnostic endless(String name, String message) {
        return Diagnostic.of(
                Rule.TEMPLATE_FAILURE,
                Location.of(theme.template(name).file()),
                message,
                "Look for what goes on or grows without end, in it and in the parts it uses.");
    }

    private Diagnostic unknown(Spot spot, String name, List<String> names) {
        String near = Suggestion.nearest(name, names)
                .map(each -> "Did you mean `" + each + "`? ")
                .orElse("");
        return Diagnostic.of(
                Rule.TEMPLATE_NAME,
                spot.location(name),
                "`" + spot.text().file() + "` asks for `" + name + "`, which there is not.",
                near + "There are: " + String.join(", ", names) + ".");
    }

    private Diagnostic missing(Spot spot, String expression) {
        if (spot.before(CALL)) {
            return unknown(spot, expression.substring(expression.lastIndexOf('.') + 1), macros());
        }
        return Diagnostic.of(
                Rule.TEMPLATE_FAILURE,
                spot.location(expression),
                "`" + expression + "` is missing on this page.",
                "Print it only where it is there: `<#if " + expression + "??>…</#if>`.");
    }

    private List<String> macros() {
        return theme.templates().values().stream()
                .flatMap(each -> MACRO.matcher(each.text()).results())
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    private Spot spot(String name, TemplateException mistake) {
        String template = Objects.requireNonNullElse(mistake.getTemplateSourceName(), name);
        Integer line = mistake.getLineNumber();
        Integer column = mistake.getColumnNumber();
        return line == null || column == null
                ? new Spot(theme.template(template), 1, 1)
                : new Spot(theme.template(template), line, column);
    }

    private static <T extends Throwable> Optional<T> cause(Throwable mistake, Class<T> type) {
        return Stream.<Throwable>iterate(mistake, Objects::nonNull, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** FreeMarker's first line, without the lists, class names and tips that it adds. */
    private static String sentence(String message) {
        String first = NOISE.matcher(message.strip()).replaceFirst("");
        return first.endsWith(".") ? first : first + ".";
    }

    /** A place in a template. */
    private record Spot(TemplateText text, int line, int column) {
        Location location() {
            return text.at(line, column);
        }

        Location location(String word) {
            return text.at(line, column, word);
        }

        boolean before(String mark) {
            return text.text().startsWith(mark, text.offset(line, column) - mark.length());
        }
    }
}
