package dev.allclear.cli;

import dev.allclear.starter.Answers;
import dev.allclear.starter.Host;
import java.util.List;
import java.util.Optional;

/**
 * What was said of a new site without being asked.
 *
 * @param components none where nothing was said of them
 */
record Given(
        Optional<String> name,
        Optional<String> url,
        Optional<String> timezone,
        List<String> components,
        Optional<Host> host,
        boolean editor) {
    Given {
        components = List.copyOf(components);
    }

    /** Returns it with what is proposed for all else. */
    Answers completed(Proposals proposals) {
        return new Answers(
                name.orElseGet(proposals::name),
                url.orElse(Proposals.URL),
                timezone.orElseGet(proposals::timezone),
                components.isEmpty() ? Proposals.COMPONENTS : components,
                host,
                editor);
    }

    Given named(String answer) {
        return new Given(Optional.of(answer), url, timezone, components, host, editor);
    }

    Given at(String answer) {
        return new Given(name, Optional.of(answer), timezone, components, host, editor);
    }

    Given in(String answer) {
        return new Given(name, url, Optional.of(answer), components, host, editor);
    }

    Given of(List<String> answer) {
        return new Given(name, url, timezone, answer, host, editor);
    }
}
