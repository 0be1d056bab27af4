package dev.allclear.status;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.States;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which state one incident or maintenance puts each component in, from when; written by time, read as courses. */
final class Ledger {
    private final Map<Id, Account> accounts = new LinkedHashMap<>();

    /** Notes that {@code states} are spoken of, whether or not they ever hold. */
    void mention(States states) {
        states.byComponent().forEach((component, state) -> account(component).mention(state));
    }

    /** Puts each component in its state from {@code at}, which is not before what was written last. */
    void put(Instant at, Map<Id, ComponentState> states) {
        states.forEach((component, state) -> account(component).put(at, state));
    }

    /** Puts every component mentioned so far in {@code operational} from {@code at}. */
    void clear(Instant at) {
        accounts.values().forEach(account -> account.put(at, ComponentState.OPERATIONAL));
    }

    /** Returns a course for every component mentioned, in the order first mentioned. */
    List<Course> courses() {
        return accounts.entrySet().stream()
                .map(entry -> entry.getValue().course(entry.getKey()))
                .toList();
    }

    private Account account(Id component) {
        return accounts.computeIfAbsent(component, id -> new Account());
    }

    private record Entry(Instant at, ComponentState state) {}

    private static final class Account {
        private final List<Entry> entries = new ArrayList<>();
        private ComponentState worstMentioned = ComponentState.OPERATIONAL;

        void mention(ComponentState state) {
            worstMentioned = worstMentioned.worse(state);
        }

        void put(Instant at, ComponentState state) {
            mention(state);
            if (last().filter(entry -> entry.at().equals(at)).isPresent()) {
                entries.remove(entries.size() - 1);
            }
            if (last().map(Entry::state).orElse(ComponentState.OPERATIONAL) != state) {
                entries.add(new Entry(at, state));
            }
        }

        private Optional<Entry> last() {
            return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
        }

        Course course(Id component) {
            List<Stretch> stretches = new ArrayList<>();
            for (int i = 0; i < entries.size(); i++) {
                Entry entry = entries.get(i);
                Optional<Instant> to =
                        i + 1 < entries.size() ? Optional.of(entries.get(i + 1).at()) : Optional.empty();
                if (entry.state() != ComponentState.OPERATIONAL) {
                    stretches.add(new Stretch(new Interval(entry.at(), to), entry.state()));
                }
            }
            ComponentState worst = stretches.stream()
                    .map(Stretch::state)
                    .reduce(ComponentState::worse)
                    .orElse(worstMentioned);
            return new Course(component, worst, stretches);
        }
    }
}
