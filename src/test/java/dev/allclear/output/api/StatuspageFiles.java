package dev.allclear.output.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.allclear.i18n.Texts;
import dev.allclear.model.Language;
import dev.allclear.page.DataFile;
import dev.allclear.page.Fingerprints;
import dev.allclear.status.Derived;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The files that a program made for Statuspage reads, as it reads them. */
final class StatuspageFiles {
    private StatuspageFiles() {}

    /** Returns each update's status and what it did to components, oldest first. */
    static List<String> turns(JsonNode incident) {
        List<String> turns = new ArrayList<>();
        for (JsonNode update : incident.path("incident_updates")) {
            var turn = new StringBuilder(update.path("status").asText());
            for (JsonNode each : update.path("affected_components")) {
                turn.append(' ').append(each.path("old_status").asText());
                turn.append('>').append(each.path("new_status").asText());
            }
            turns.add(0, turn.toString());
        }
        return turns;
    }

    /** Returns the ids of what is in {@code list}, in order. */
    static List<String> ids(JsonNode list) {
        List<String> ids = new ArrayList<>();
        list.forEach(each -> ids.add(each.path("id").asText()));
        return ids;
    }

    /** Returns what tells each file from another of the same path, by path. */
    static Map<String, Optional<String>> fingerprints(Derived derived) {
        return Statuspage.files(derived, english(), new Fingerprints())
                .collect(Collectors.toMap(DataFile::path, DataFile::fingerprint));
    }

    /** Returns the file that is called {@code name}. */
    static JsonNode file(Derived derived, String name) {
        try {
            return new ObjectMapper().readTree(text(derived, name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the text of the file that is called {@code name}. */
    static String text(Derived derived, String name) {
        return Statuspage.files(derived, english(), new Fingerprints())
                .filter(file -> file.path().equals("api/v2/" + name + ".json"))
                .map(file -> new String(file.bytes().get(), UTF_8))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name));
    }

    private static Texts english() {
        return Texts.of(Language.ENGLISH, Map.of());
    }
}
