package dev.allclear.output.html;

import freemarker.template.TemplateModelException;
import java.util.List;

/** A template asks for a name that does not exist where it asks. */
final class UnknownName extends TemplateModelException {
    private final String name;
    private final transient List<String> names;

    /**
     * Says that {@code name} is not among {@code names}.
     *
     * @param name as the template has it
     * @param names those that do exist there
     */
    UnknownName(String name, List<String> names) {
        super("unknown name");
        this.name = name;
        this.names = List.copyOf(names);
    }

    String name() {
        return name;
    }

    List<String> names() {
        return names;
    }
}
