package dev.allclear.page;

import dev.allclear.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way from the home page to another, page by page. */
record Trail(Edition edition) {
    /** The lists that pages stand in, with what each is called. */
    private static final Map<String, String> LISTS = Map.of(
            Addresses.INCIDENTS, "history",
            Addresses.MAINTENANCE, "history",
            Addresses.HISTORY, "history",
            Addresses.COMPONENTS, "components",
            Addresses.ANNOUNCEMENTS, "announcements");

    /** Returns the steps to the page at {@code address}, itself included. */
    List<Thing> to(String address, String title) {
        var steps = new ArrayList<Thing>();
        step(steps, Addresses.HOME, edition.title());
        String first = address.substring(0, address.indexOf('/') + 1);
        String key = LISTS.get(first);
        if (key != null) {
            String list = key.equals("history") ? Addresses.HISTORY : first;
            if (!address.equals(list)) {
                step(steps, list, edition.texts().text(key));
            }
        }
        if (address.startsWith(Addresses.IMPACT)) {
            within(Addresses.IMPACT, address)
                    .ifPresent(impact -> step(
                            steps,
                            Addresses.IMPACT + impact + "/",
                            edition.texts().text("all_of_" + impact)));
        } else if (first.equals(Addresses.HISTORY)) {
            within(first, address).ifPresent(year -> step(steps, first + year + "/", year));
        } else if (first.equals(Addresses.COMPONENTS)) {
            within(first, address)
                    .map(Id::new)
                    .ifPresent(id -> step(
                            steps, Addresses.component(id), edition.name(id).text()));
        }
        step(steps, address, title);
        return steps;
    }

    /** Returns the name of the page in {@code folder} that {@code address} is below, if it is. */
    private static Optional<String> within(String folder, String address) {
        int end = address.indexOf('/', folder.length());
        return end < 0 || end == address.length() - 1
                ? Optional.empty()
                : Optional.of(address.substring(folder.length(), end));
    }

    private void step(List<Thing> steps, String address, String name) {
        steps.add(Thing.of("ListItem")
                .with("position", steps.size() + 1)
                .with("name", name)
                .with("item", edition.absolute(address)));
    }
}
