package dev.allclear.output.embed;

import static dev.allclear.status.IncidentBuilder.incident;
import static dev.allclear.status.MaintenanceBuilder.maintenance;
import static dev.allclear.status.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.allclear.i18n.Texts;
import dev.allclear.model.Impact;
import dev.allclear.model.Language;
import dev.allclear.status.Derived;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BannerJsonTest {
    @Test
    void theWorstIncidentIsToldInEachLanguageThenWhereToReadMore() throws IOException {
        Derived derived = site("api", "web")
                .with(incident("mild", Impact.MINOR, "web").investigating("11:00"))
                .with(incident("bad", Impact.MAJOR, "api").investigating("10:00"))
                .with(maintenance("work", "11:30", "13:00"))
                .at("12:00");

        JsonNode said = read(derived);
        assertThat(said.path("impact").asText()).isEqualTo("major");
        assertThat(said.path("languages")).hasSize(2);
        assertThat(said.at("/languages/0/headline").asText()).isEqualTo("Partial system outage");
        assertThat(said.at("/languages/0/dir").asText()).isEqualTo("ltr");
        assertThat(links(said, 0))
                .containsExactly(
                        "bad en https://status.example.com/incidents/bad/",
                        "Example status en https://status.example.com/");
        assertThat(said.at("/languages/1/lang").asText()).isEqualTo("de");
        assertThat(links(said, 1))
                .containsExactly(
                        "bad en https://status.example.com/de/incidents/bad/",
                        "Status von Example de https://status.example.com/de/");
    }

    @Test
    void withoutAnIncidentItIsTheMaintenanceUnderWay() throws IOException {
        Derived derived =
                site("api").with(maintenance("work", "11:30", "13:00", "api")).at("12:00");

        JsonNode said = read(derived);
        assertThat(said.path("impact").asText()).isEqualTo("maintenance");
        assertThat(links(said, 0)).first().asString().startsWith("work ");
    }

    @Test
    void onACalmDayNothingIsWrong() throws IOException {
        JsonNode said = read(site("api").at("12:00"));

        assertThat(said.path("impact").asText()).isEqualTo("none");
        assertThat(links(said, 0)).hasSize(1);
    }

    private static JsonNode read(Derived derived) throws IOException {
        List<Texts> languages = List.of(Texts.of(Language.ENGLISH, Map.of()), Texts.of(new Language("de"), Map.of()));
        return new JsonMapper()
                .readTree(BannerJson.file(derived, languages).bytes().get());
    }

    private static List<String> links(JsonNode said, int language) {
        return said.path("languages")
                .get(language)
                .path("links")
                .valueStream()
                .map(link -> link.path("text").asText() + " "
                        + link.path("lang").asText() + " " + link.path("url").asText())
                .toList();
    }
}
