package dev.allclear.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of files, ids and aliases. */
class AddressesTest {
    private static final String INCIDENT = "---\ntitle: T\nimpact: none\n---\n## Resolved · 2021-08-27 11:16\n";
    private static final String MAINTENANCE =
            "---\ntitle: T\nstart: 2021-08-29 02:00\nend: 2021-08-29 04:00\nFIELD\n---\n";

    @TempDir
    Path dir;

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    incidents/Global Issue.md ¦ bad-file-name: `Global Issue.md` can't be a permanent address. | Name it `global-issue.md`. Allowed are up to 100 of `a-z`, `0-9`, `-` and `_`, beginning with a letter or a digit.
                    incidents/störung.yaml    ¦ bad-file-name: `störung.yaml` can't be a permanent address. | Name it `storung.yaml`. Allowed are up to 100 of `a-z`, `0-9`, `-` and `_`, beginning with a letter or a digit.
                    incidents/v1.2.md         ¦ bad-file-name: `v1.2.md` can't be a permanent address. | Name it `v1-2.md`. Allowed are up to 100 of `a-z`, `0-9`, `-` and `_`, beginning with a letter or a digit.
                    incidents/x.PT-br.md      ¦ bad-file-name: `x.PT-br.md` can't be a permanent address. | Name it `x.pt-br.md`. Allowed are up to 100 of `a-z`, `0-9`, `-` and `_`, beginning with a letter or a digit.
                    incidents/事故.md          ¦ bad-file-name: `事故.md` can't be a permanent address. | Allowed are up to 100 of `a-z`, `0-9`, `-` and `_`, beginning with a letter or a digit.
                    incidents/2021.md         ¦ reserved-id: The name `2021` is needed for something else. | Choose another, such as `2021-1`.
                    incidents/unresolved.md   ¦ reserved-id: The name `unresolved` is needed for something else. | Choose another, such as `unresolved-1`.
                    incidents/nul.md          ¦ reserved-id: The name `nul` can't be the name of a folder on Windows. | Choose another, such as `nul-1`.
                    incidents/map.png         ¦ unexpected-file: A file in `incidents/` ends in `.md`, `.yaml` or `.yml`. | Pictures and other files belong in `assets/`. A file whose name starts with `_` is passed over.
                    announcements/a.yaml      ¦ unexpected-file: A file in `announcements/` ends in `.md`. | Write it in Markdown, its fields between two lines `---`, and name it `a.md`.
                    incident/a.md             ¦ unexpected-file: No folder `incident/` is read here. | Did you mean `incidents/`?
                    notes/a.md                ¦ unexpected-file: No folder `notes/` is read here. | Here belong `incidents`, `maintenance`, `announcements`, `pages`, `assets` and `root`. A file whose name starts with `_` is passed over.
                    components.yml            ¦ unexpected-file: No file `components.yml` is read here. | Did you mean `components.yaml`?
                    """)
    void aFileOutOfPlaceIsTold(String path, String problem) {
        assertThat(Folder.in(dir).with(path, INCIDENT).problems()).containsExactly(path + " " + problem);
    }

    @ParameterizedTest
    @CsvSource({"history", "incidents", "api", "404", "de", "fr"})
    void aPageCannotStandWhereAnAddressOfOursIs(String name) {
        assertThat(Folder.in(dir)
                        .with("pages/" + name + ".md", "---\ntitle: T\n---\n")
                        .problems())
                .containsExactly("pages/" + name + ".md reserved-id: The name `" + name
                        + "` is needed for something else. | Choose another, such as `" + name + "-1`.");
    }

    @Test
    void incidentsMaintenancesAndAnnouncementsShareOneSpaceOfIds() {
        assertThat(Folder.in(dir)
                        .with("announcements/a.md", "---\ntitle: T\nfrom: 2021-08-27 11:00\n---\n")
                        .with("incidents/2021/a.md", INCIDENT)
                        .with("maintenance/a.md", MAINTENANCE.replace("FIELD", ""))
                        .with("pages/a.md", "---\ntitle: T\n---\n")
                        .problems())
                .containsExactly(
                        "incidents/2021/a.md duplicate-id: The id `a` is taken: content/announcements/a.md. | Rename one of"
                                + " the two files; incidents, maintenances and announcements need different names.",
                        "maintenance/a.md duplicate-id: The id `a` is taken: content/announcements/a.md. | Rename one of"
                                + " the two files; incidents, maintenances and announcements need different names.");
    }

    @Test
    void anAliasIsReservedLikeAnId() {
        assertThat(Folder.in(dir)
                        .with("incidents/a.md", INCIDENT.replace("impact", "aliases: [old, b]\nimpact"))
                        .with("incidents/b.md", INCIDENT.replace("impact", "aliases: [old, 2020, c c]\nimpact"))
                        .problems())
                .containsExactly(
                        "incidents/a.md:3:16 alias-collision: The alias `b` is taken: content/incidents/b.md. | Keep it in"
                                + " one place.",
                        "incidents/b.md:3:11 alias-collision: The alias `old` is taken: content/incidents/a.md:3. | Keep it"
                                + " in one place.",
                        "incidents/b.md:3:16 reserved-id: The id `2020` is needed for something else. | It can't have been"
                                + " an id; remove the alias.",
                        "incidents/b.md:3:22 bad-id: `c c` can't be an id. | Did you mean `c-c`? Allowed are up to 100 of"
                                + " `a-z`, `0-9`, `-` and `_`, beginning with a letter or a digit.");
    }

    @Test
    void whatOccurrencesAreCalledIsNotForIncidents() {
        Folder folder = Folder.in(dir)
                .with("maintenance/backup.md", MAINTENANCE.replace("FIELD", "recurrence: FREQ=WEEKLY"))
                .with("maintenance/backup-2021-09-05.md", MAINTENANCE.replace("FIELD", ""))
                .with("incidents/backup-2021-09-12.md", INCIDENT);

        assertThat(folder.problems())
                .containsExactly("incidents/backup-2021-09-12.md address-collision: The recurring maintenance `backup`"
                        + " gives ids like this one to its occurrences. | Rename the file.");
    }

    @Test
    void anIdOfARecurringMaintenanceLeavesRoomForItsDates() {
        String name = "a".repeat(86);
        assertThat(Folder.in(dir)
                        .with("maintenance/" + name + ".md", MAINTENANCE.replace("FIELD", "recurrence: FREQ=WEEKLY"))
                        .problems())
                .containsExactly(
                        "maintenance/" + name + ".md bad-file-name: The name is too long for a maintenance that"
                                + " recurs: every occurrence adds its date. | Keep it to 85 characters.");
    }

    @Test
    void filesOfTheTeamAreCopiedAsTheyAre() {
        Content content = Folder.in(dir)
                .with("assets/maps/a.svg", "")
                .with("root/CNAME", "")
                .with("root/.well-known/security.txt", "")
                .with("incidents/_template.md", "nothing")
                .with("_notes/todo.md", "nothing")
                .read();

        assertThat(content.files())
                .extracting(StaticFile::address)
                .containsExactly("assets/maps/a.svg", ".well-known/security.txt", "CNAME");
        assertThat(content.site()).isPresent();
    }
}
