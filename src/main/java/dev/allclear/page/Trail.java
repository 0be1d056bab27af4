package dev.allclear.page;

import dev.allclear.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The way from the home page to another, page by page. */
record Trail(Edition edition) {
    private static final Pattern WITHIN_AN_IMPACT = Pattern.compile(Addresses.IMPACT + "(\\w+)/.+");
    private static final Pattern WITHIN_A_YEAR = Pattern.compile(Addresses.HISTORY + "(\\d{4})/.+");
    private static final Pattern WITHIN_A_COMPONENT = Pattern.compile(Addresses.COMPONENTS + "([^/]+)/.+");

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
        LISTS.forEach((folder, key) -> {
            String list = key.equals("history") ? Addresses.HISTORY : folder;
            if (address.startsWith(folder) && !address.equals(list)) {
                step(steps, list, edition.texts().text(key));
            }
        });
        Matcher year = WITHIN_A_YEAR.matcher(address);
        if (year.matches()) {
            step(steps, Addresses.year(Integer.parseInt(year.group(1))), year.group(1));
        }
        Matcher impact = WITHIN_AN_IMPACT.matcher(address);
        if (impact.matches()) {
            String key = impact.group(1);
            step(steps, Addresses.IMPACT + key + "/", edition.texts().text("all_of_" + key));
        }
        Matcher component = WITHIN_A_COMPONENT.matcher(address);
        if (component.matches()) {
            Id id = new Id(component.group(1));
            step(steps, Addresses.component(id), edition.name(id).text());
        }
        step(steps, address, title);
        return steps;
    }

    private void step(List<Thing> steps, String address, String name) {
        steps.add(Thing.of("ListItem")
                .with("position", steps.size() + 1)
                .with("name", name)
                .with("item", edition.absolute(address)));
    }
}
