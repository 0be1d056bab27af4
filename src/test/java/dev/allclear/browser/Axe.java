package dev.allclear.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Asks axe about a page as it is now; only what it finds fault with is looked at closely, which is many times faster. */
final class Axe {
    private static final String RUN = """
            async ({ rules }) => {
              const only = rules.length > 0 ? { runOnly: { type: "rule", values: rules } } : {};
              const { violations } = await axe.run({ resultTypes: ["violations"], ...only });
              return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
            }""";

    private Axe() {}

    /** Returns what violates a rule, each with why; without {@code rules} all of axe's are asked. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page, String... rules) {
        if (page.evaluate("() => typeof axe").equals("undefined")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(RUN, Map.of("rules", List.of(rules)));
    }
}
