package org.planlint.rules.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.Comparison;
import org.planlint.fact.DocumentDate;
import org.planlint.fact.OutdatedTerm;
import org.planlint.fact.YearWriting;

/** Dates on the cover and the way years are written. */
public final class Dates {

    /** How many years before its period a plan is drafted at most. */
    private static final int DRAFTING = 2;

    private static final Comparator<DocumentDate> IN_ORDER =
            Comparator.comparing(date -> date.place().span());

    private Dates() {}

    /**
     * Cover and notice of issue: the year fits the plan, and the cover is not younger than the
     * notice.
     */
    public static List<Outcome> cover(List<?> collected) {
        List<DocumentDate> dates =
                collected.stream().map(DocumentDate.class::cast).sorted(IN_ORDER).toList();
        List<Outcome> outcomes = new ArrayList<>();
        dates.forEach(date -> outcomes.add(year(date)));
        DocumentDate notice =
                dates.stream().filter(date -> date.day() > 0).findFirst().orElse(null);
        DocumentDate cover =
                dates.stream().filter(date -> date.day() == 0).findFirst().orElse(null);
        if (notice != null && cover != null) {
            boolean fits = cover.monthNumber() <= notice.monthNumber();
            Outcome.Builder outcome =
                    Outcome.at("cover", cover.place())
                            .and("notice", notice.place())
                            .with("cover", month(cover))
                            .with("notice", month(notice) + "-" + notice.day())
                            .variant("cover");
            String calculation = month(cover) + (fits ? " ≤ " : " > ") + month(notice);
            outcomes.add(fits ? outcome.holds(calculation) : outcome.violated(calculation));
        }
        return outcomes;
    }

    private static Outcome year(DocumentDate date) {
        int earliest = date.plan().start() - DRAFTING;
        boolean fits = earliest <= date.year() && date.year() <= date.plan().end();
        Outcome.Builder outcome =
                Outcome.at("date", date.place())
                        .with("cover", month(date))
                        .with("notice", date.plan().start() + "—" + date.plan().end());
        String calculation =
                date.year() + (fits ? " ∈ " : " ∉ ") + earliest + "—" + date.plan().end();
        return fits ? outcome.holds(calculation) : outcome.violated(calculation);
    }

    private static String month(DocumentDate date) {
        return date.year() + (date.month() < 10 ? "-0" : "-") + date.month();
    }

    /**
     * Years in the writing that the text uses less, all in one finding; {@code null} where there
     * are no years.
     */
    public static Outcome writing(List<?> collected) {
        List<YearWriting> years =
                collected.stream()
                        .map(YearWriting.class::cast)
                        .sorted(Comparator.comparing(year -> year.place().span()))
                        .toList();
        List<YearWriting> chinese = years.stream().filter(YearWriting::chinese).toList();
        List<YearWriting> arabic = years.stream().filter(year -> !year.chinese()).toList();
        if (years.isEmpty()) {
            return null;
        }
        boolean rather = chinese.size() <= arabic.size();
        List<YearWriting> fewer = rather ? chinese : arabic;
        List<YearWriting> more = rather ? arabic : chinese;
        Outcome.Builder outcome =
                Outcome.at("year", (fewer.isEmpty() ? more : fewer).get(0).place());
        if (fewer.isEmpty()) {
            return outcome.holds(String.valueOf(more.size()));
        }
        fewer.stream().skip(1).forEach(year -> outcome.and("year", year.place()));
        return outcome.and("year", more.get(0).place())
                .with(
                        "few",
                        fewer.stream()
                                .map(YearWriting::printed)
                                .distinct()
                                .collect(Collectors.joining("、")))
                .with("many", more.get(0).printed())
                .with("count", more.size())
                .as(Severity.INFO)
                .violated("");
    }

    /**
     * Comparisons of reviews that leave their base year open, all in one finding; {@code null}
     * where there are none.
     */
    public static Outcome undated(List<?> collected) {
        List<Comparison> open =
                collected.stream()
                        .map(Comparison.class::cast)
                        .sorted(Comparator.comparing(comparison -> comparison.place().span()))
                        .toList();
        if (open.isEmpty()) {
            return null;
        }
        Outcome.Builder outcome =
                Outcome.at("comparison", open.get(0).place())
                        .with("count", open.size())
                        .with(
                                "words",
                                open.stream()
                                        .map(Comparison::printed)
                                        .distinct()
                                        .collect(Collectors.joining("；")));
        open.stream().skip(1).forEach(comparison -> outcome.and("comparison", comparison.place()));
        return outcome.violated("");
    }

    public static Outcome dated(Comparison comparison) {
        return Outcome.at("comparison", comparison.place()).holds(comparison.printed());
    }

    /** Words for what is over, all in one finding; {@code null} where there are none. */
    public static Outcome outdated(List<?> collected) {
        List<OutdatedTerm> terms =
                collected.stream()
                        .map(OutdatedTerm.class::cast)
                        .sorted(Comparator.comparing(term -> term.place().span()))
                        .toList();
        if (terms.isEmpty()) {
            return null;
        }
        Outcome.Builder outcome =
                Outcome.at("term", terms.get(0).place())
                        .with("count", terms.size())
                        .with(
                                "terms",
                                terms.stream()
                                        .map(term -> term.term() + " → " + term.instead())
                                        .distinct()
                                        .collect(Collectors.joining("；")));
        terms.stream().skip(1).forEach(term -> outcome.and("term", term.place()));
        return outcome.violated("");
    }
}
