package dev.allclear.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.allclear.i18n.Texts;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Impact;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.Language;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.model.Output;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is true of the schemas themselves; {@code SchemasTest} holds them to the checker. */
class SchemaTest {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final Set<String> CONDITIONS = Set.of("if", "anyOf", "dependentSchemas", "examples");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @ParameterizedTest
    @EnumSource
    void itIsASchemaOfItsDialect(Schema schema) throws IOException {
        assertThat(REGISTRY.getSchema(SchemaLocation.of(DIALECT)).validate(schema.text(), InputFormat.JSON))
                .isEmpty();
        assertThat(json(schema).path("$schema").asText()).isEqualTo(DIALECT);
    }

    @ParameterizedTest
    @EnumSource
    void everyPropertyIsToldWithATitleADescriptionAndExamples(Schema schema) throws IOException {
        JsonNode root = json(schema);
        eachProperty(root, "", (place, property) -> {
            JsonNode whole = resolved(property, root);
            for (String told : List.of("title", "description", "examples")) {
                assertThat(property.has(told) || whole.has(told))
                        .as("%s of %s", told, place)
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyExampleIsAccepted(Schema schema) throws IOException {
        JsonNode root = json(schema);
        eachProperty(root, "", (place, property) -> {
            ObjectNode alone = ((ObjectNode) property.deepCopy());
            alone.set("$defs", root.path("$defs"));
            for (JsonNode example : property.path("examples")) {
                assertThat(REGISTRY.getSchema(alone.toString(), InputFormat.JSON)
                                .validate(example.toString(), InputFormat.JSON))
                        .as("%s: %s", place, example)
                        .isEmpty();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void nothingWithFieldsTakesAnyOtherButNotesOfTheTeamsOwn(Schema schema) throws IOException {
        everywhere(json(schema), "", (place, node) -> {
            if (node.path("properties").isObject() && !place.endsWith("/properties")) {
                assertThat(node.path("additionalProperties")).as(place).isEqualTo(BooleanNode.FALSE);
                assertThat(node.path("patternProperties").has("^x-")).as(place).isTrue();
            }
        });
    }

    @Test
    void whatTwoOfThemDefineIsTheSame() throws IOException {
        Map<String, JsonNode> known = new HashMap<>();
        for (Schema schema : Schema.values()) {
            json(schema).path("$defs").properties().forEach(entry -> {
                // The vocabulary of an update is its own.
                if (!List.of("update", "any_status", "any_impact").contains(entry.getKey())) {
                    JsonNode first = known.putIfAbsent(entry.getKey(), entry.getValue());
                    assertThat(first == null ? entry.getValue() : first)
                            .as("%s of %s", entry.getKey(), schema)
                            .isEqualTo(entry.getValue());
                }
            });
        }
    }

    @Test
    void itsWordsAreThoseOfTheModelInTheirOrderAndReadAsLeniently() throws IOException {
        List<String> states =
                Arrays.stream(ComponentState.values()).map(ComponentState::key).toList();
        List<String> impacts = Stream.of(Impact.values())
                .filter(each -> each != Impact.MAINTENANCE)
                .map(Impact::key)
                .toList();
        for (Schema schema : List.of(Schema.INCIDENT, Schema.MAINTENANCE)) {
            assertWords(json(schema), "/$defs/state", "/$defs/any_state", states);
        }
        assertWords(json(Schema.INCIDENT), "/properties/impact", "/$defs/any_impact", impacts);
        assertWords(
                json(Schema.MAINTENANCE),
                "/properties/impact",
                "/$defs/any_impact",
                Stream.concat(Stream.of("maintenance"), impacts.stream()).toList());
        assertWords(
                json(Schema.INCIDENT),
                "/$defs/update/properties/status",
                "/$defs/any_status",
                statuses(Arrays.stream(IncidentStatus.values()).map(IncidentStatus::key)));
        assertWords(
                json(Schema.MAINTENANCE),
                "/$defs/update/properties/status",
                "/$defs/any_status",
                statuses(Arrays.stream(MaintenanceStatus.values()).map(MaintenanceStatus::key)));
        assertWords(json(Schema.ANNOUNCEMENT), "/properties/level", "/$defs/any_level", List.of("info", "warning"));
        JsonNode weights = json(Schema.SITE).at("/properties/uptime/properties/weights");
        assertThat(names(weights.path("properties"))).containsExactlyElementsOf(states);
        assertThat(names(weights.path("patternProperties"))).contains(pattern(states));
    }

    @Test
    void itsLanguagesOutputsAndTextsAreTheProgramsOwn() throws IOException {
        List<String> languages =
                Texts.languages().stream().map(Language::tag).sorted().toList();
        JsonNode site = json(Schema.SITE);
        assertThat(texts(site.at("/properties/languages/items/anyOf/0/enum"))).isEqualTo(languages);
        String tags = languages.stream().map(SchemaTest::anyCase).collect(Collectors.joining("|", "^(?:", ")$"));
        assertThat(names(site.at("/$defs/localized/patternProperties"))).contains(tags);
        JsonNode texts = site.at("/properties/texts/patternProperties").path(tags);
        assertThat(texts(texts.at("/propertyNames/anyOf/1/enum")))
                .containsExactlyElementsOf(new TreeSet<>(Texts.arguments().keySet()));
        assertThat(names(site.at("/properties/outputs/properties")))
                .containsExactlyElementsOf(
                        Arrays.stream(Output.values()).map(Output::key).toList());
    }

    private static List<String> statuses(Stream<String> keys) {
        return Stream.concat(keys, Stream.of("update")).toList();
    }

    private static void assertWords(JsonNode root, String offered, String typed, List<String> words) {
        assertThat(texts(root.at(offered + "/anyOf/0/enum"))).isEqualTo(words);
        assertThat(root.at(typed + "/pattern").asText()).isEqualTo(pattern(words));
    }

    /** Returns what matches {@code words} whatever their case, with spaces, dashes and underscores anywhere. */
    private static String pattern(List<String> words) {
        String between = "[\\s_-]*";
        return words.stream()
                .map(word -> word.replace("_", "")
                        .chars()
                        .mapToObj(letter -> anyCase(Character.toString(letter)) + between)
                        .collect(Collectors.joining("", between, "")))
                .collect(Collectors.joining("|", "^(?:", ")$"));
    }

    private static String anyCase(String word) {
        return word.chars()
                .mapToObj(Character::toString)
                .map(letter -> "[" + letter.toUpperCase(Locale.ROOT) + letter + "]")
                .collect(Collectors.joining());
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Tells of every property that is described under {@code node}: not of those that a condition asks for. */
    private static void eachProperty(JsonNode node, String place, BiConsumer<String, JsonNode> then) {
        everywhere(
                node,
                place,
                (here, each) -> each.path("properties")
                        .properties()
                        .forEach(property -> then.accept(here + "/" + property.getKey(), property.getValue())));
    }

    private static void everywhere(JsonNode node, String place, BiConsumer<String, JsonNode> then) {
        then.accept(place, node);
        node.properties().forEach(entry -> {
            if (!CONDITIONS.contains(entry.getKey())) {
                everywhere(entry.getValue(), place + "/" + entry.getKey(), then);
            }
        });
    }

    private static JsonNode resolved(JsonNode property, JsonNode root) {
        return property.has("$ref") ? root.at(property.path("$ref").asText().substring(1)) : property;
    }

    private static JsonNode json(Schema schema) throws IOException {
        return new ObjectMapper().readTree(schema.text());
    }
}
