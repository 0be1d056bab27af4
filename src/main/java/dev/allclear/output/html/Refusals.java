package dev.allclear.output.html;

import freemarker.core.ParseException;
import freemarker.template.utility.StringUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what FreeMarker has no switch for: what stops escaping (its policy to always escape ends inside of {@code <#autoesc>}),
 * what makes code of a text, the clock, and the header, which can change how tags are written.
 *
 * <p>It reads a template that FreeMarker could parse, as strictly as its configuration here has it: tags in {@code <#…>} and
 * {@code <@…>}, values in <code>${…}</code>. Where it could be mistaken it refuses: {@code a .now} is a key, but the clock in
 * {@code <@a .now/>}.
 */
final class Refusals {
    private static final Set<String> REFUSED = Set.of("?no_esc", "?noEsc", "?interpret", "?eval", ".now");
    private static final Set<String> NO_ESCAPING = Set.of("noautoesc", "noAutoEsc");
    private static final Set<String> OPERATORS = Set.of("lt", "lte", "gt", "gte", "and", "in", "as", "using");

    private static final Pattern HEADER = Pattern.compile("[ \\t\\n\\r]*+(?<header>[<\\[]#ftl)(?![A-Za-z_])");
    private static final Pattern VALUE = Pattern.compile("\\$\\{");
    private static final Pattern OPENING = Pattern.compile("\\$\\{|<@|<#--|<#(?<name>[A-Za-z_]++)");
    private static final Pattern COMMENT_END = Pattern.compile("-->");
    private static final Pattern TOKEN = Pattern.compile("(?s)(?<skip>[ \\t\\n\\r]++|[<\\[][#!]--.*?--[>\\]])"
            + "|(?<raw>r\"[^\"]*+\"|r'[^']*+')"
            + "|(?<name>(?:[A-Za-z_@$[^\\x00-\\x7F]]|\\\\[-.:#])(?:[0-9A-Za-z_@$[^\\x00-\\x7F]]|\\\\[-.:#])*+)"
            + "|(?<number>0[xX][0-9A-Fa-f]++|[0-9]++(?:\\.[0-9]++)?+)"
            + "|\\?\\?|\\.\\.\\.?+|.");

    private final String text;
    private final List<Refusal> found = new ArrayList<>();

    private Refusals(String text) {
        this.text = text;
    }

    /** Returns the first thing that {@code template} may not have; nothing where there is none. */
    static Optional<Refusal> first(String template) {
        Matcher header = HEADER.matcher(template);
        if (header.lookingAt()) {
            return Optional.of(new Refusal(header.group("header"), header.start("header"), header.end("header")));
        }
        Refusals refusals = new Refusals(template);
        refusals.template();
        return refusals.found.stream().findFirst();
    }

    private void template() {
        Matcher opening = OPENING.matcher(text);
        for (int at = 0; opening.find(at); ) {
            at = switch (opening.group()) {
                case "${" -> expression(opening.end(), '}');
                case "<#--" -> after(COMMENT_END, opening.end());
                case "<#noparse", "<#noParse", "<#comment" -> after(closing(opening.group("name")), opening.end());
                default -> tag(opening);
            };
        }
    }

    private int tag(Matcher opening) {
        String name = opening.group("name");
        if (name != null && NO_ESCAPING.contains(name)) {
            found.add(new Refusal("#" + name, opening.start() + 1, opening.end()));
        }
        return expression(opening.end(), '>');
    }

    private static Pattern closing(String name) {
        return Pattern.compile("[<\\[]/#?" + name + "[ \\t\\n\\r]*+[>\\]]");
    }

    private int after(Pattern end, int from) {
        Matcher closing = end.matcher(text);
        return closing.find(from) ? closing.end() : text.length();
    }

    /** Reads on from {@code at} to {@code end}, and returns where that ends. */
    private int expression(int at, char end) {
        Matcher token = TOKEN.matcher(text);
        int depth = 0;
        int sign = at;
        boolean keyed = false;
        String before = "";
        for (int next; token.region(at, text.length()).lookingAt(); at = next) {
            next = token.end();
            String read = token.group();
            if (token.group("skip") != null) {
                keyed = false;
                continue;
            }
            if (depth == 0 && read.charAt(0) == end) {
                return next;
            }
            if (REFUSED.contains(before + read)) {
                found.add(new Refusal(before + read, sign, next));
            }
            before = read.equals("?") || (read.equals(".") && !keyed) ? read : "";
            sign = at;
            depth += "([{".contains(read) ? 1 : ")]}".contains(read) ? -1 : 0;
            keyed = ")]".contains(read) || token.group("number") != null || isVariable(token);
            next = read.equals("\"") || read.equals("'") ? string(at) : next;
        }
        return text.length();
    }

    private static boolean isVariable(Matcher token) {
        return token.group("name") != null && !OPERATORS.contains(token.group("name"));
    }

    /** Reads the string whose opening quote is at {@code start}, and returns where it ends. */
    private int string(int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != text.charAt(start)) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        end = Math.min(end, text.length());
        values(start + 1, end);
        return Math.min(end + 1, text.length());
    }

    /** FreeMarker takes the escapes out of a string before it looks for values in it. */
    private void values(int start, int end) {
        String written = text.substring(start, end);
        if (!written.contains("${")) {
            return;
        }
        Refusals inside = new Refusals(unescaped(written));
        Matcher value = VALUE.matcher(inside.text);
        for (int at = 0; value.find(at); ) {
            at = inside.expression(value.end(), '}');
        }
        boolean same = inside.text.equals(written);
        inside.found.stream()
                .map(each ->
                        new Refusal(each.asked(), same ? start + each.start() : start, same ? start + each.end() : end))
                .forEach(found::add);
    }

    private static String unescaped(String written) {
        try {
            return StringUtil.FTLStringLiteralDec(written);
        } catch (ParseException e) {
            throw new IllegalStateException("FreeMarker has parsed it before", e);
        }
    }
}
