package dev.allclear.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.Component;
import dev.allclear.model.Components;
import dev.allclear.model.Group;
import dev.allclear.model.Id;
import dev.allclear.model.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComponentsFileTest {
    @TempDir
    Path dir;

    private Folder file(String text) {
        return Folder.in(dir).with("components.yaml", text);
    }

    @Test
    void componentsAndGroupsKeepTheirOrder() {
        Components components = file("""
                        - {id: api, name: {en: API, de: Schnittstelle}, description: Public, url: https://api.example.com/}
                        - group: shop
                          name: Shop
                          collapsed: true
                          components:
                            - id: payments
                              name: Payments
                              since: 2021-01-01
                              until: 2021-12-31
                              uptime: false
                              target: 99.5
                              aliases: [billing]
                              x-owner: us
                        - {id: login, name: Sign-in}
                        """).site().components();

        assertThat(components.entries())
                .extracting(entry -> entry.id().value())
                .containsExactly("api", "shop", "login");
        assertThat(components.entries().get(0).name().in(new Language("de"))).isEqualTo("Schnittstelle");
        assertThat(((Group) components.entries().get(1)).collapsed()).isEqualTo(Group.Collapsed.TRUE);
        Component payments = components.find(new Id("payments")).orElseThrow();
        assertThat(payments.uptime()).isFalse();
        assertThat(payments.until().orElseThrow()).hasToString("2021-12-31");
        assertThat(payments.aliases()).containsExactly(new Id("billing"));
    }

    @Test
    void aSiteMayHaveNoComponents() {
        assertThat(Folder.empty(dir)
                        .with("site.yaml", "name: N\nurl: https://example.com/\n")
                        .site()
                        .components()
                        .entries())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    api: x                                    ¦ 1:1 wrong-type: The file should be a list of components and groups. | Begin each with `- `, such as `- {id: api, name: API}`.
                    - api                                     ¦ 1:3 wrong-type: An item of `components` should be a mapping, not text. | Write it like `- {id: api, name: …}`.
                    - {id: API, name: API}                    ¦ 1:8 bad-id: `API` can't be an id. | Did you mean `api`? Allowed are up to 100 of `a-z`, `0-9`, `-` and `_`, beginning with a letter or a digit.
                    - {id: api}                               ¦ 1:3 missing-field: `name` is missing. | Add `name: API`.
                    - {id: api, name: {de: API}}              ¦ 1:19 missing-field: `name` has no text in `en`, the site's default language. | Add `en: …`.
                    - {id: status, name: S}                   ¦ 1:8 reserved-id: The id `status` is needed for something else. | Choose another, such as `status-service`.
                    - {id: edited, name: S}                   ¦ 1:8 reserved-id: The id `edited` is needed for something else. | Choose another, such as `edited-service`.
                    - {id: con, name: S}                      ¦ 1:8 reserved-id: The id `con` can't be the name of a folder on Windows. | Choose another, such as `con-service`.
                    - {id: x-api, name: S}                    ¦ 1:8 reserved-id: The id `x-api` starts with `x-`, so it would be passed over wherever it is a key. | Choose one that starts otherwise.
                    - {group: a, id: b, name: A}              ¦ 1:14 unknown-key: `id` is no field of a group. | The fields are `group`, `name`, `description`, `collapsed` and `components`.
                    - {id: a, name: A, url: "https://a_b.example/"} ¦ 1:25 bad-value: The host in `https://a_b.example/` can't be read. | Write it with `a-z`, `0-9`, `-` and `.` only; one in another script begins with `xn--`.
                    - {id: a, name: A, colour: red}           ¦ 1:20 unknown-key: `colour` is no field of a component. | The fields are `group`, `id`, `name`, `since`, `until`, `aliases`, `description`, `url`, `uptime` and `target`.
                    - {id: a, name: A, until: 2021-01-01, since: 2021-02-01} ¦ 1:27 end-before-start: `until` is before `since`. | Write the last day the component is tracked.
                    - {group: a, name: A, collapsed: maybe}   ¦ 1:34 unknown-word: There is no setting `maybe`. | Write `true`, `false` or `auto`.
                    - {group: a, name: A, components: [{group: b, name: B}]} ¦ 1:37 unknown-key: A group can't hold a group. | Write the inner group beside the outer one.
                    - {id: a, name: A, components: []}        ¦ 1:20 unknown-key: A component can't hold components. | To make this a group, write `group:` for `id:`.
                    - {id: a, name: A, aliases: [a]}          ¦ 1:30 alias-collision: The alias `a` is taken: content/components.yaml:1. | Keep it in one place.
                    """)
    void everyEntryIsHeldToItsForm(String entry, String problem) {
        assertThat(file(entry + "\n").problems()).containsExactly("components.yaml:" + problem);
    }

    @Test
    void groupsAndComponentsShareOneSpaceOfIds() {
        assertThat(file("- {id: a, name: A}\n- {group: a, name: A}\n").problems())
                .containsExactly("components.yaml:2:11 duplicate-id: The id `a` is taken: content/components.yaml:1. |"
                        + " Components and groups need different ids.");
    }

    @Test
    void aComponentWhoseIdCannotBeReadMakesNoMistakesElsewhere() {
        assertThat(file("- {id: API, name: API}\n")
                        .with(
                                "incidents/a.md",
                                "---\ntitle: T\nimpact: none\ncomponents: [API]\n---\n## Resolved · 2021-08-27 10:00\n")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("components.yaml:1:8 bad-id");
    }
}
