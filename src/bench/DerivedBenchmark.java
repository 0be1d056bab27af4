package dev.allclear.bench;

import dev.allclear.model.Component;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Components;
import dev.allclear.model.Group;
import dev.allclear.model.Id;
import dev.allclear.model.Impact;
import dev.allclear.model.Incident;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.Language;
import dev.allclear.model.Localized;
import dev.allclear.model.Maintenance;
import dev.allclear.model.Prose;
import dev.allclear.model.Settings;
import dev.allclear.model.Site;
import dev.allclear.model.States;
import dev.allclear.model.Update;
import dev.allclear.model.UptimeRules;
import dev.allclear.status.Derived;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Derives everything from a site of fifty components in eight groups: incidents of four updates each over ten years, a maintenance
 * for every twenty of them. The same number always gives the same site.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DerivedBenchmark {
    private static final Instant FIRST = Instant.parse("2016-01-01T00:00:00Z");
    private static final Duration SPAN = Duration.ofDays(3650);
    private static final Instant NOW = FIRST.plus(SPAN).plus(Duration.ofDays(3));
    private static final int GROUPS = 8;
    private static final int COMPONENTS = 50;

    @Param({"1000", "10000", "100000"})
    public int incidents;

    private Random random;
    private Site site;

    @Setup
    public void makeTheSite() {
        random = new Random(1);
        site = new Site(
                settings(),
                components(),
                IntStream.range(0, incidents).mapToObj(this::incident).toList(),
                IntStream.range(0, incidents / 20).mapToObj(this::maintenance).toList(),
                List.of(),
                List.of());
    }

    @Benchmark
    public Derived derive() {
        return Derived.of(site, NOW);
    }

    private Incident incident(int number) {
        Instant start = start(number, incidents).plusSeconds(60L * random.nextInt(600));
        List<Update<IncidentStatus>> updates = new ArrayList<>();
        Instant at = start;
        for (IncidentStatus status : List.of(
                IncidentStatus.INVESTIGATING, IncidentStatus.IDENTIFIED, IncidentStatus.MONITORING, IncidentStatus.RESOLVED)) {
            States states = status == IncidentStatus.IDENTIFIED ? states(state()) : States.none();
            updates.add(new Update<>(
                    at, status, Localized.of(Prose.of("")), states, Optional.empty(), Optional.empty()));
            at = at.plusSeconds(60L * (5 + random.nextInt(120)));
        }
        return new Incident(
                new Id("incident-" + number),
                Localized.of("Incident"),
                Optional.empty(),
                states(state()),
                Optional.empty(),
                updates,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private Maintenance maintenance(int number) {
        Instant start = start(number, incidents / 20);
        return new Maintenance(
                new Id("maintenance-" + number),
                Localized.of("Maintenance"),
                Impact.MAINTENANCE,
                states(ComponentState.UNDER_MAINTENANCE),
                Optional.empty(),
                start,
                start.plusSeconds(7200),
                start,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Instant start(int number, int of) {
        return FIRST.plus(SPAN.multipliedBy(number).dividedBy(of));
    }

    private States states(ComponentState state) {
        return new States(Map.of(new Id("c" + random.nextInt(COMPONENTS)), state));
    }

    private ComponentState state() {
        return ComponentState.values()[2 + random.nextInt(3)];
    }

    private static Components components() {
        return new Components(IntStream.range(0, GROUPS)
                .<Components.Entry>mapToObj(group -> new Group(
                        new Id("g" + group),
                        Localized.of("Group"),
                        Optional.empty(),
                        Group.Collapsed.AUTO,
                        IntStream.range(0, COMPONENTS)
                                .filter(component -> component % GROUPS == group)
                                .mapToObj(DerivedBenchmark::component)
                                .toList()))
                .toList());
    }

    private static Component component(int number) {
        return new Component(
                new Id("c" + number),
                Localized.of("Component"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2016, 1, 1).plusDays(number)),
                Optional.empty(),
                true,
                Optional.empty(),
                List.of());
    }

    private static Settings settings() {
        return new Settings(
                "Measured",
                URI.create("https://status.example.com/"),
                Optional.empty(),
                ZoneId.of("Europe/Zurich"),
                Optional.empty(),
                List.of(Language.ENGLISH),
                Optional.empty(),
                Settings.Brand.none(),
                List.of(),
                Optional.empty(),
                UptimeRules.standard(),
                15,
                Set.of(),
                new Settings.Feeds(25, Optional.empty()),
                Map.of());
    }
}
