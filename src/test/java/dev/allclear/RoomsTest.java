package dev.allclear;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of rooms: who may know whom, and which library lives where. */
class RoomsTest {
    private static final String ROOT = "dev.allclear";
    private static final Path SOURCES = Path.of("src", "main", "java");

    private static final Set<String> BELOW_OUTPUT =
            Set.of("page", "status", "model", "markdown", "i18n", "json", "xml", "utf8", "digest", "diagnostic");

    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("cli", Set.of("build", "edit", "schema", "serve", "starter", "diagnostic")),
            Map.entry("serve", Set.of("build", "diagnostic")),
            Map.entry(
                    "build",
                    Set.of(
                            "json",
                            "digest",
                            "diagnostic",
                            "source",
                            "markdown",
                            "content",
                            "edit",
                            "model",
                            "status",
                            "i18n",
                            "page",
                            "output.html",
                            "output.api",
                            "output.badge",
                            "output.calendar",
                            "output.csv",
                            "output.embed",
                            "output.feed",
                            "output.headers",
                            "output.image",
                            "output.metrics",
                            "output.search",
                            "output.manifest",
                            "output.sitemap",
                            "output.terminal",
                            "output.text",
                            "publish")),
            Map.entry("digest", Set.of()),
            Map.entry("utf8", Set.of()),
            Map.entry("json", Set.of("utf8")),
            Map.entry("xml", Set.of("utf8")),
            Map.entry("diagnostic", Set.of("json")),
            Map.entry("source", Set.of("digest", "diagnostic")),
            Map.entry("markdown", Set.of("diagnostic")),
            Map.entry("content", Set.of("source", "markdown", "model", "diagnostic")),
            Map.entry("edit", Set.of("source", "content", "model", "diagnostic")),
            Map.entry("model", Set.of()),
            Map.entry("schema", Set.of()),
            Map.entry("starter", Set.of("source", "content", "model", "schema", "json", "diagnostic")),
            Map.entry("status", Set.of("model")),
            Map.entry("i18n", Set.of("model")),
            Map.entry("page", Set.of("model", "status", "markdown", "i18n", "digest")),
            Map.entry("output.html", BELOW_OUTPUT),
            Map.entry("output.api", BELOW_OUTPUT),
            Map.entry("output.badge", BELOW_OUTPUT),
            Map.entry("output.calendar", BELOW_OUTPUT),
            Map.entry("output.csv", BELOW_OUTPUT),
            Map.entry("output.embed", BELOW_OUTPUT),
            Map.entry("output.feed", BELOW_OUTPUT),
            Map.entry("output.headers", BELOW_OUTPUT),
            Map.entry("output.image", BELOW_OUTPUT),
            Map.entry("output.metrics", BELOW_OUTPUT),
            Map.entry("output.manifest", BELOW_OUTPUT),
            Map.entry("output.search", BELOW_OUTPUT),
            Map.entry("output.sitemap", BELOW_OUTPUT),
            Map.entry("output.terminal", BELOW_OUTPUT),
            Map.entry("output.text", BELOW_OUTPUT),
            Map.entry("publish", Set.of("digest", "diagnostic")));

    /** Each library, by what its packages start with, and where it may be used; recurrence is checked, then reckoned. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("picocli", Set.of("cli")),
            Map.entry("com.dynatrace.hash4j", Set.of("digest")),
            Map.entry("org.yaml.snakeyaml", Set.of("source")),
            Map.entry("org.commonmark", Set.of("markdown")),
            Map.entry("org.owasp", Set.of("markdown")),
            Map.entry("org.dmfs", Set.of("content", "model")),
            Map.entry("freemarker", Set.of("output.html")),
            Map.entry("com.sun.net.httpserver", Set.of("serve")));

    /** What would make one build differ from another with the same content and the same {@code now}. */
    private static final Set<String> OF_THE_MOMENT = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.lineSeparator",
            "java.nio.charset.Charset.defaultCharset",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC",
            "java.time.Clock.system",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault");

    /** What reads or prints as the default locale has it, where another method is told the locale. */
    private static final Set<String> OF_THE_LOCALE = Set.of(
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)");

    /** Types whose values never change. */
    private static final Set<String> IMMUTABLE = Set.of(
            "java.lang.String",
            "java.math.BigDecimal",
            "java.time.Duration",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.ZoneId",
            "java.time.format.DateTimeFormatter",
            "java.util.Comparator",
            "java.util.regex.Pattern",
            "org.commonmark.parser.InlineParserFactory",
            "org.commonmark.parser.Parser",
            "org.owasp.html.PolicyFactory");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void everyRoomImportsOnlyWhatItMay() {
        classes()
                .should(new ArchCondition<>("import only rooms that the table allows") {
                    @Override
                    public void check(JavaClass from, ConditionEvents events) {
                        from.getDirectDependenciesFromSelf().stream()
                                .filter(each -> !allowed(each))
                                .forEach(
                                        each -> events.add(SimpleConditionEvent.violated(each, each.getDescription())));
                    }
                })
                .check(CLASSES);
    }

    @Test
    void noRoomsKnowEachOther() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheCommandLineKnowsTheMomentAndTheMachine() {
        noClasses()
                .that(describe("are outside cli", each -> !room(each).equals("cli")))
                .should()
                .accessTargetWhere(
                        describe("is the clock, the default zone or locale, or the console", RoomsTest::ofTheMoment))
                .check(CLASSES);
    }

    @Test
    void onlyThePreviewIsToldOfChangesOfFiles() {
        noClasses()
                .that(describe("are outside serve", each -> !room(each).equals("serve")))
                .should()
                .dependOnClassesThat()
                .haveSimpleNameStartingWith("Watch")
                .check(CLASSES);
    }

    @Test
    void nothingFollowsTheDefaultLocale() {
        noClasses()
                .should()
                .accessTargetWhere(describe(
                        "follows the default locale",
                        access -> OF_THE_LOCALE.contains(access.getTarget().getFullName())))
                .check(CLASSES);
    }

    @Test
    void noStaticFieldCanChange() {
        fields().that()
                .areStatic()
                .and(describe(
                        "are written by people", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should(new ArchCondition<>("be final and of a type that never changes") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        if (!field.getModifiers().contains(JavaModifier.FINAL) || !immutable(field)) {
                            events.add(SimpleConditionEvent.violated(field, field.getDescription()));
                        }
                    }
                })
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsForAndRefusesNull() throws IOException {
        for (Path folder : folders()) {
            assertThat(Files.readString(folder.resolve("package-info.java")))
                    .as(folder.toString())
                    .startsWith("/**\n")
                    .contains("\n@NullMarked\n");
        }
    }

    @Test
    void noNameIsADrawerForAnything() {
        Pattern drawer = Pattern.compile("(?i).*(utils?|commons?|core|impl|helpers?|managers?|base)");
        noClasses()
                .should(new ArchCondition<>("be called util, common, core, impl, helper, manager or base") {
                    @Override
                    public void check(JavaClass each, ConditionEvents events) {
                        boolean named =
                                Stream.of(each.getName().split("[.$]", -1)).anyMatch(drawer.asMatchPredicate());
                        events.add(new SimpleConditionEvent(each, named, each.getDescription()));
                    }
                })
                .check(CLASSES);
    }

    @Test
    void noFileIsLongerThanAPersonReads() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(400);
            }
        }
    }

    private static boolean allowed(Dependency dependency) {
        String from = room(dependency.getOriginClass());
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String to = target.getPackageName();
        if (to.startsWith(ROOT)) {
            return room(target).equals(from)
                    || MAY_IMPORT.getOrDefault(from, Set.of()).contains(room(target));
        }
        return LIBRARIES.entrySet().stream()
                .filter(library -> to.startsWith(library.getKey()))
                .map(library -> library.getValue().contains(from))
                .findFirst()
                .orElse(target.isPrimitive() || to.startsWith("java.") || to.startsWith("org.jspecify."));
    }

    /** The room that a class is in: what follows the root package; of {@code output} two names. */
    private static String room(JavaClass each) {
        return each.getPackageName().substring(ROOT.length() + 1);
    }

    private static boolean ofTheMoment(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String name = target.getOwner().getName() + "." + target.getName();
        boolean stream = name.equals("java.lang.System.out") || name.equals("java.lang.System.err");
        boolean now = target.getOwner().getPackageName().equals("java.time")
                && target.getName().equals("now");
        return stream || now || OF_THE_MOMENT.contains(name);
    }

    private static boolean immutable(JavaField field) {
        JavaClass type = field.getRawType();
        return type.isPrimitive()
                || type.isEnum()
                || type.isRecord()
                || frozen(type)
                || table(field)
                || IMMUTABLE.contains(type.getName())
                || (Set.of("java.util.List", "java.util.Set", "java.util.Map").contains(type.getName())
                        && unmodifiable(field.reflect()));
    }

    /** Whether it is a class of ours with nothing in it that can be set. */
    private static boolean frozen(JavaClass type) {
        return type.getPackageName().startsWith(ROOT)
                && !type.isInterface()
                && type.getAllFields().stream()
                        .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
    }

    /** Whether it is a table of numbers that its class keeps to itself. */
    private static boolean table(JavaField field) {
        JavaClass type = field.getRawType();
        return type.isArray()
                && type.getComponentType().isPrimitive()
                && field.getModifiers().contains(JavaModifier.PRIVATE);
    }

    private static boolean unmodifiable(Field field) {
        try {
            field.setAccessible(true);
            String type = field.get(null).getClass().getName();
            return type.startsWith("java.util.ImmutableCollections$")
                    || type.startsWith("java.util.Collections$Unmodifiable");
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(Files::isRegularFile)
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        }
    }
}
