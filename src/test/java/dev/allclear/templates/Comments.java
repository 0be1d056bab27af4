package dev.allclear.templates;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.ValueTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** What Javadoc says of classes and of the components of records, as Markdown in one line. */
final class Comments {
    private final Map<String, String> said = new HashMap<>();

    private Comments() {}

    /** Reads the comments of all sources in {@code folders}. */
    static Comments of(List<Path> folders) throws IOException {
        var comments = new Comments();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var sources = files.getJavaFileObjectsFromPaths(sources(folders));
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, sources);
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                comments.new Reading(docs).scan(unit, "");
            }
        }
        return comments;
    }

    /** Returns what is said of a class. */
    String of(Class<?> type) {
        return said.getOrDefault(name(type), "");
    }

    /** Returns what is said of a component of a record. */
    String of(Class<?> type, String component) {
        return said.getOrDefault(name(type) + "#" + component, "");
    }

    /** Returns how a class is called within its package: {@code HomeView.Day}. */
    static String name(Class<?> type) {
        return type.getCanonicalName().substring(type.getPackageName().length() + 1);
    }

    private static List<Path> sources(List<Path> folders) throws IOException {
        var sources = Stream.<Path>builder();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
            }
        }
        return sources.build().toList();
    }

    private final class Reading extends TreePathScanner<Void, String> {
        private final DocTrees docs;

        Reading(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree tree, String outer) {
            String name = outer.isEmpty() ? tree.getSimpleName().toString() : outer + "." + tree.getSimpleName();
            Optional.ofNullable(docs.getDocCommentTree(getCurrentPath())).ifPresent(comment -> read(comment, name));
            return super.visitClass(tree, name);
        }
    }

    private void read(DocCommentTree comment, String name) {
        said.put(name, markdown(comment.getFullBody()));
        for (DocTree tag : comment.getBlockTags()) {
            if (tag instanceof ParamTree param) {
                said.put(name + "#" + param.getName(), markdown(param.getDescription()));
            }
        }
    }

    private static String markdown(List<? extends DocTree> parts) {
        return parts.stream()
                .map(Comments::markdown)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String markdown(DocTree part) {
        if (part instanceof TextTree text) {
            return text.getBody();
        }
        if (part instanceof LiteralTree code) {
            return "`" + code.getBody().getBody() + "`";
        }
        if (part instanceof LinkTree link) {
            return "`" + link.getReference().getSignature().replace('#', '.') + "`";
        }
        if (part instanceof ValueTree value) {
            throw new IllegalStateException("a template author can't look up " + value);
        }
        return "";
    }
}
