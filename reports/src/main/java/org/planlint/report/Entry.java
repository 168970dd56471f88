package org.planlint.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.planlint.check.Accepted;
import org.planlint.check.Category;
import org.planlint.check.Doubt;
import org.planlint.check.Finding;
import org.planlint.check.Place;
import org.planlint.check.Report;
import org.planlint.check.Verified;

/**
 * A relation of the report as the review page lists it, whatever came of it.
 *
 * @param index its place in the list, from 0
 * @param id the fragment that leads to it; a finding's is the same in the next draft
 * @param number of the finding in the order of the document, from 1, as the other reports number
 *     it; 0 for what is no finding or is accepted
 * @param finding the finding; {@code null} unless the relation is violated
 * @param decision why the project lives with the finding; {@code null} unless it does
 * @param words message, reason or calculation
 * @param chapter the chapter of its first place
 */
record Entry(
        int index,
        String id,
        Result result,
        Category category,
        String rule,
        String title,
        String words,
        int number,
        Finding finding,
        Accepted decision,
        List<Place> places,
        Chapters.Chapter chapter) {

    /** All relations: findings, the gravest first, then accepted ones, doubts, and what holds. */
    static List<Entry> of(Report report, Chapters chapters) {
        PlaceSpans spans = new PlaceSpans(report.document().source());
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> ids = new HashMap<>();
        Map<Finding, Integer> numbers = new IdentityHashMap<>();
        report.findings().forEach(finding -> numbers.put(finding, numbers.size() + 1));
        for (Finding finding : bySeverity(report.findings())) {
            int number = numbers.get(finding);
            entries.add(of(finding, number, null, entries.size(), ids, chapters, spans));
        }
        for (Accepted decided : report.accepted()) {
            Finding finding = decided.finding();
            entries.add(of(finding, 0, decided, entries.size(), ids, chapters, spans));
        }
        int violated = entries.size();
        for (Doubt doubt : report.undecided()) {
            entries.add(
                    new Entry(
                            entries.size(),
                            "u-" + (entries.size() - violated + 1),
                            Result.UNDECIDED,
                            doubt.category(),
                            doubt.rule(),
                            doubt.title(),
                            doubt.reason(),
                            0,
                            null,
                            null,
                            doubt.places(),
                            chapter(doubt.places(), chapters, spans)));
        }
        int others = entries.size();
        for (Verified verified : report.verified()) {
            entries.add(
                    new Entry(
                            entries.size(),
                            "v-" + (entries.size() - others + 1),
                            Result.HOLDS,
                            verified.category(),
                            verified.rule(),
                            verified.title(),
                            verified.calculation(),
                            0,
                            null,
                            null,
                            verified.places(),
                            chapter(verified.places(), chapters, spans)));
        }
        return entries;
    }

    private static List<Finding> bySeverity(List<Finding> findings) {
        return findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }

    private static Entry of(
            Finding finding,
            int number,
            Accepted decision,
            int index,
            Map<String, Integer> ids,
            Chapters chapters,
            PlaceSpans spans) {
        String id = "f-" + finding.fingerprint();
        int times = ids.merge(id, 1, Integer::sum);
        return new Entry(
                index,
                times == 1 ? id : id + "-" + times,
                decision == null ? Result.of(finding.severity()) : Result.ACCEPTED,
                finding.category(),
                finding.rule(),
                finding.title(),
                finding.message(),
                number,
                finding,
                decision,
                finding.places(),
                chapter(finding.places(), chapters, spans));
    }

    private static Chapters.Chapter chapter(
            List<Place> places, Chapters chapters, PlaceSpans spans) {
        return chapters.at(places.isEmpty() ? 0 : spans.of(places.get(0)).start());
    }
}
