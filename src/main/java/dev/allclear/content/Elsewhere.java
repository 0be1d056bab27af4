package dev.allclear.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What other tools, tickets and languages call the things that have one word here. */
final class Elsewhere {
    /** In each line a word of ours, and what it is called elsewhere. */
    private static final String WORDS = """
            title: name, subject, headline, heading, titre, überschrift
            name: title, label
            text: body, message, content, description, comment
            summary: text, body, description, intro
            label: text, title, name
            url: href, link, uri, address
            updates: incidentupdates, timeline, history, events, messages
            at: date, time, timestamp, when, createdat, zeit, datum
            started: date, startedat, begin, began, startdate
            resolved: resolvedwhen, resolvedat, ended, endedat, enddate, end
            start: scheduledfor, begin, from, date, startat, startsat, startdate, started
            end: scheduleduntil, until, to, endat, endsat, enddate, finish, duration, resolved
            from: date, start, begin, since, publishdate
            until: end, to, expires, expirydate
            since: startdate, start, from
            recurrence: rrule, repeat, repeats, recurring, frequency
            except: exdate, exdates, exceptions, exclude, excluded, skip
            impact: severity, impactoverride, priority, level
            level: type, severity, kind
            components: affected, affectedcomponents, services, systems, service, system
            aliases: redirects, redirectfrom, permalink
            nav: weight, order, position, menu
            accent: color, colour, themecolor, primarycolor
            timezone: tz, zone
            items: limit, count, entries
            languages: lang, locale, locales
            investigating: open, opened, new, started, reported, detected, down, acknowledged, untersuchung, offen
            identified: found, confirmed, diagnosed, erkannt, identifiziert, identifié
            monitoring: watching, observing, mitigated, fixing, beobachtung, surveillance
            resolved: fixed, closed, done, solved, completed, ok, over, behoben, gelöst, erledigt, résolu
            postmortem: rca, retrospective, review, analysis
            scheduled: planned, announced, upcoming, geplant, planifié
            inprogress: started, ongoing, working, underway, begun, laufend, encours
            verifying: testing, checking, monitoring
            completed: done, finished, resolved, over, fixed, abgeschlossen, erledigt, terminé
            cancelled: aborted, postponed, abgesagt, annulé
            operational: up, ok, online, working, available, green, none, resolved
            undermaintenance: wartung
            degradedperformance: slow, yellow, minor, limited, gestört, langsam, dégradé
            partialoutage: orange, major, disrupted, partlydown, teilausfall
            majoroutage: down, offline, red, critical, unavailable, outofservice, ausfall, panne
            none: no, zero, info, operational, keine, aucun
            minor: low, small, degraded, degradedperformance, sev3, p3, gering, klein, mineur
            major: high, medium, partialoutage, outage, disrupted, sev2, p2, schwer, gross, majeur
            critical: highest, blocker, majoroutage, down, sev1, p1, kritisch, critique
            warning: critical, error, alert, important, major, high
            info: notice, note, information, minor, low
            true: closed, always, yes
            false: opened, never, no
            """;

    private static final Map<String, List<String>> BY_WORD = byWord();

    private Elsewhere() {}

    /** Returns which of {@code ours} is called {@code typed} elsewhere, if one is. */
    static Optional<String> means(String typed, Collection<String> ours) {
        List<String> meanings = BY_WORD.getOrDefault(Vocabulary.fold(typed), List.of());
        return meanings.stream()
                .flatMap(meaning ->
                        ours.stream().filter(word -> Vocabulary.fold(word).equals(meaning)))
                .findFirst();
    }

    private static Map<String, List<String>> byWord() {
        Map<String, List<String>> byWord = new HashMap<>();
        WORDS.lines().forEach(line -> {
            String[] parts = line.split(": ", 2);
            for (String word : parts[1].split(", ", -1)) {
                byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(parts[0]);
            }
        });
        return Map.copyOf(byWord);
    }
}
