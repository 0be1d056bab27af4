package dev.allclear.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A site on the afternoon of 22 November 2026: an incident, a maintenance under way, and what was before and comes next. */
final class SmallSite {
    private SmallSite() {}

    /** Writes it into {@code folder}. */
    static void write(Path folder) throws IOException {
        write(folder.resolve("content/announcements/holidays.md"), """
                ---
                title: Support over the holidays
                from: 2026-11-20 08:00 UTC
                level: warning
                ---
                Less.
                """);
        write(folder.resolve("content/components.yaml"), """
                - {id: api, name: API}
                - group: shop
                  name: {en: Shop, de: Laden}
                  components:
                    - {id: booking, name: Booking, aliases: [orders]}
                    - {id: payments, name: {en: Payments, de: Zahlungen}}
                """);
        write(folder.resolve("content/incidents/2026-11-18-slow.yaml"), """
                title: Slow answers
                impact: minor
                components: [api]
                updates:
                  - {status: investigating, at: 2026-11-18 08:00 UTC, text: Answers are slow.}
                  - {status: resolved, at: 2026-11-18 09:00 UTC, text: Answers are fast again.}
                """);
        write(folder.resolve("content/incidents/2026-11-22-payments.md"), """
                ---
                title: Payments fail for some cards
                impact: major
                components: [payments]
                ---

                ## Investigating · 2026-11-22 13:58 UTC

                About half of all card payments fail.

                ## Monitoring · 14:21 UTC {payments: degraded_performance, next_update: 2026-11-22 15:00 UTC}

                A **fix** is out; payments go through again, some of them slowly. We keep watching until every bank has caught up with what it missed, and write again then.
                """);
        write(folder.resolve("content/maintenance/2026-11-23-database.md"), """
                ---
                title: New database
                components: [booking]
                start: 2026-11-23 02:00 UTC
                end: 2026-11-23 04:00 UTC
                ---
                """);
        write(folder.resolve("content/maintenance/backup.yaml"), """
                title: Backup
                components: [api]
                start: 2026-11-22 14:00 UTC
                end: 2026-11-22 15:00 UTC
                recurrence: FREQ=WEEKLY
                """);
        write(folder.resolve("content/site.yaml"), """
                name: Harbour
                url: https://status.harbour.example/
                languages: [en, de]
                """);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
