package dev.allclear.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.Impact;
import dev.allclear.model.Incident;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.Language;
import dev.allclear.model.Localized;
import dev.allclear.model.Prose;
import dev.allclear.model.States;
import dev.allclear.model.Update;
import dev.allclear.status.Step;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
    @Test
    void whatIsEqualHasOneFingerprint() {
        assertThat(of(new Language("de"), Optional.of(1), List.of("a"), Instant.EPOCH))
                .matches("[0-9a-f]{32}")
                .isEqualTo(of(new Language("de"), Optional.of(1), List.of("a"), Instant.ofEpochSecond(0)));
    }

    @Test
    void severalThreadsMayAskAtOnce() {
        var fingerprints = new Fingerprints();
        List<String> one =
                IntStream.range(0, 2_000).mapToObj(each -> of(states(each))).toList();

        List<String> many = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(each -> fingerprints.of(states(each)))
                .toList();

        assertThat(many).isEqualTo(one);
    }

    private static List<States> states(int each) {
        return List.of(states("a" + each, "b"), states("b", "c" + each));
    }

    @Test
    void theOrderOfAMapOrASetDoesNotMatter() {
        Map<Language, Integer> there = new LinkedHashMap<>();
        Map<Language, Integer> back = new LinkedHashMap<>();
        List<String> tags = List.of("en", "de", "fr", "it");
        for (int i = 0; i < tags.size(); i++) {
            there.put(new Language(tags.get(i)), i);
            back.put(new Language(tags.get(tags.size() - 1 - i)), tags.size() - 1 - i);
        }

        assertThat(of(there)).isEqualTo(of(back)).isEqualTo(of(new HashMap<>(back)));
        assertThat(of(there.keySet())).isEqualTo(of(back.keySet()));
    }

    @Test
    void theOrderInWhichStatesWereSaidMatters() {
        assertThat(of(states("a", "b"))).isNotEqualTo(of(states("b", "a")));
    }

    @Test
    void whatDiffersHasFingerprintsOfItsOwn() {
        List<List<Object>> values = List.of(
                List.of("ab", "c"),
                List.of("a", "bc"),
                List.of("abc"),
                List.of(List.of("ab", "c")),
                List.of(List.of("ab"), "c"),
                List.of(Optional.empty()),
                List.of(List.of()),
                List.of(Set.of()),
                List.of(Map.of()),
                List.of(""),
                List.of(),
                List.of(Optional.of("")),
                List.of(0),
                List.of(false),
                List.of(true),
                List.of(Instant.EPOCH),
                List.of(Instant.EPOCH.plusNanos(1)),
                List.of(BigInteger.ZERO),
                List.of(BigDecimal.ZERO),
                List.of(Duration.ZERO),
                List.of("PT0S"),
                List.of(Impact.MINOR),
                List.of("MINOR"),
                List.of(ComponentState.OPERATIONAL),
                List.of(new Language("de")),
                List.of(new Id("de")),
                List.of("de"),
                List.of(Map.of("a", "b")),
                List.of(Map.of("b", "a")),
                List.of(Map.of("a", "b", "c", "d")),
                List.of(Map.of("a", "d", "c", "b")),
                List.of(Set.of("a", "b")));

        Stream<String> fingerprints = values.stream().map(each -> of(each.toArray()));

        assertThat(fingerprints).doesNotHaveDuplicates().hasSize(values.size());
    }

    @Test
    void whatWasAskedBeforeDoesNotMatter() {
        Incident incident = incident("We look into it.");
        Object step = step(incident);
        var asked = new Fingerprints();
        String both = asked.of(incident, step);

        assertThat(asked.of(step)).isEqualTo(of(step)).isNotEqualTo(both);
        assertThat(asked.of(incident, step)).isEqualTo(both).isEqualTo(of(incident, step));
        assertThat(asked.of(incident.updates())).isEqualTo(of(incident.updates()));
    }

    @Test
    void anUpdateBesideAnotherReportIsItsOwn() {
        Incident incident = incident("We look into it.");
        Incident other = incident("It is mended.");

        assertThat(of(incident, step(other)))
                .isNotEqualTo(of(incident, step(incident)))
                .isNotEqualTo(of(other, step(other)));
    }

    private static Object step(Incident incident) {
        return new Step<>(incident.updates().get(0), States.none(), states("a"));
    }

    private static Incident incident(String said) {
        return new Incident(
                new Id("slow"),
                Localized.of("Slow"),
                Optional.empty(),
                states("a"),
                Optional.empty(),
                List.of(new Update<>(
                        Instant.EPOCH,
                        IncidentStatus.INVESTIGATING,
                        Localized.of(Prose.of(said)),
                        States.none(),
                        Optional.empty(),
                        Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    @Test
    void whatMayChangeOrIsNotKnownIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> of(new AtomicInteger(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> of(List.of(1.5)));
    }

    private static States states(String... components) {
        Map<Id, ComponentState> states = new LinkedHashMap<>();
        for (String component : components) {
            states.put(new Id(component), ComponentState.PARTIAL_OUTAGE);
        }
        return new States(states);
    }

    private static String of(Object... values) {
        return new Fingerprints().of(values);
    }
}
