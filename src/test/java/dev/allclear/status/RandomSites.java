package dev.allclear.status;

import dev.allclear.model.ComponentState;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.MaintenanceStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Makes sites at random, the same from the same seed: much happens at once, and much of it is odd. */
final class RandomSites {
    static final List<String> COMPONENTS = List.of("api", "web", "shop");

    /** Everything happens in the first minutes after 10:00. */
    static final int MINUTES = 120;

    private final Random random;

    RandomSites(long seed) {
        random = new Random(seed);
    }

    SiteBuilder next() {
        SiteBuilder site = SiteBuilder.site(COMPONENTS.toArray(String[]::new));
        for (int i = random.nextInt(4); i >= 0; i--) {
            site.with(incident("incident-" + i));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            site.with(maintenance("maintenance-" + i));
        }
        return site;
    }

    /** Returns a time in the minutes in which things happen. */
    String time() {
        return text(random.nextInt(MINUTES));
    }

    static String text(int minute) {
        return String.format("%02d:%02d", 10 + minute / 60, minute % 60);
    }

    private IncidentBuilder incident(String id) {
        IncidentBuilder incident = IncidentBuilder.incident(id, states());
        List<Integer> times = times(1 + random.nextInt(7));
        if (chance(3)) {
            incident.started(text(random.nextInt(times.get(0) + 1)));
        }
        boolean resolved = false;
        int opened = times.get(0);
        for (int time : times) {
            IncidentStatus status = one(IncidentStatus.values());
            boolean reopens = resolved && status.open();
            opened = reopens ? time : opened;
            resolved = !status.open() && (resolved || status == IncidentStatus.RESOLVED);
            incident.update(status, text(time), chance(2) ? states() : new String[0]);
        }
        if (resolved && chance(2)) {
            int last = times.get(times.size() - 1);
            incident.resolvedAlreadyAt(text(opened + random.nextInt(last - opened + 1)));
        }
        return incident;
    }

    private MaintenanceBuilder maintenance(String id) {
        int start = random.nextInt(MINUTES - 1);
        int end = start + 1 + random.nextInt(MINUTES - 1 - start);
        MaintenanceBuilder maintenance = MaintenanceBuilder.maintenance(id, text(start), text(end), states());
        for (int time : times(random.nextInt(6))) {
            maintenance.update(one(MaintenanceStatus.values()), text(time), chance(3) ? states() : new String[0]);
        }
        return maintenance;
    }

    private String[] states() {
        List<String> states = new ArrayList<>();
        for (String component : COMPONENTS) {
            if (chance(2)) {
                states.add(component + "=" + one(ComponentState.values()).key());
            }
        }
        return states.toArray(String[]::new);
    }

    /** Returns times in order, some of them equal. */
    private List<Integer> times(int count) {
        return Stream.generate(() -> random.nextInt(MINUTES / 4) * 4)
                .limit(count)
                .sorted()
                .toList();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
