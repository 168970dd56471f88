package org.planlint.rules.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.HeadingEntry;
import org.planlint.fact.TocEntry;

/** The table of contents against the headings of the text. */
public final class ContentsAgainstHeadings {

    private ContentsAgainstHeadings() {}

    /** The words of an entry and its heading; punctuation is a matter of taste. */
    public static Outcome title(TocEntry entry, HeadingEntry heading) {
        Outcome.Builder outcome =
                Outcome.at("heading", heading.place())
                        .and("contents", entry.place())
                        .with("label", heading.label())
                        .with("heading", heading.title())
                        .with("entry", entry.title());
        if (entry.titleKey().equals(heading.titleKey())) {
            return outcome.holds(heading.label() + " " + heading.title());
        }
        if (letters(entry.titleKey()).equals(letters(heading.titleKey()))) {
            outcome.as(Severity.INFO).variant("punctuation");
        }
        return outcome.violated(entry.title() + " ≠ " + heading.title());
    }

    public static Outcome entryWithoutHeading(TocEntry entry) {
        return Outcome.at("contents", entry.place())
                .with("label", entry.label())
                .with("entry", entry.title())
                .violated("");
    }

    public static Outcome headingMissing(HeadingEntry heading) {
        return Outcome.at("heading", heading.place())
                .with("label", heading.label())
                .with("heading", heading.title())
                .violated("");
    }

    /**
     * One outcome for every step back, or a single one where there is none; nothing to say of fewer
     * than two pages.
     */
    public static List<Outcome> pageOrder(List<?> collected) {
        List<TocEntry> entries =
                collected.stream()
                        .map(TocEntry.class::cast)
                        .sorted(Comparator.comparing(entry -> entry.place().span()))
                        .toList();
        if (entries.size() < 2) {
            return List.of();
        }
        List<Outcome> breaks = new ArrayList<>();
        for (int i = 1; i < entries.size(); i++) {
            TocEntry before = entries.get(i - 1);
            TocEntry after = entries.get(i);
            if (after.page() < before.page()) {
                breaks.add(
                        Outcome.at("contents", after.place())
                                .and("previous", before.place())
                                .with("before", before.label())
                                .with("after", after.label())
                                .with("pageBefore", before.page())
                                .with("pageAfter", after.page())
                                .violated(before.page() + " > " + after.page()));
            }
        }
        if (!breaks.isEmpty()) {
            return breaks;
        }
        TocEntry first = entries.get(0);
        TocEntry last = entries.get(entries.size() - 1);
        return List.of(
                Outcome.at("contents", first.place())
                        .and("contents", last.place())
                        .holds(first.page() + " ≤ … ≤ " + last.page()));
    }

    private static String letters(String key) {
        StringBuilder letters = new StringBuilder();
        key.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
