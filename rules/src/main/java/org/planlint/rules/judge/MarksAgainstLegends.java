package org.planlint.rules.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.IndicatorRow;
import org.planlint.fact.Legend;
import org.planlint.fact.MarkUse;
import org.planlint.lexicon.Attribute;

/** The marks of a table against what its notes say of them. */
public final class MarksAgainstLegends {

    private MarksAgainstLegends() {}

    public static Outcome explained(MarkUse use, Legend legend) {
        return Outcome.at("mark", use.first())
                .and("legend", legend.place())
                .holds(use.mark().symbol() + " = " + legend.meaning());
    }

    /** A mark that no note of the document explains; # is 其中 in statistical tables. */
    public static Outcome unexplained(MarkUse use) {
        Outcome.Builder outcome = mark(use);
        if (use.mark().symbol().equals("#")) {
            outcome.as(Severity.INFO).variant("ofWhich");
        }
        return outcome.violated("");
    }

    /**
     * A mark that only another table explains: an oversight in a table with notes, else a matter of
     * style.
     */
    public static Outcome explainedElsewhere(MarkUse use, Legend legend) {
        Outcome.Builder outcome =
                mark(use)
                        .and("legend", legend.place())
                        .with("otherTable", Tables.name(legend.table(), legend.tableLabel()))
                        .with("meaning", legend.meaning())
                        .variant("elsewhere");
        if (!use.hasNote()) {
            outcome.as(Severity.INFO);
        }
        return outcome.violated("");
    }

    public static Outcome used(Legend legend) {
        return legend(legend).holds(legend.mark().symbol() + " = " + legend.meaning());
    }

    /** A mark that is explained and nowhere to be seen. */
    public static Outcome unused(Legend legend) {
        return legend.mark().isBracket() && legend.bracketsLost()
                ? legend(legend).undecided("brackets")
                : legend(legend).violated("");
    }

    /**
     * The same where a table without any note uses the mark: the two may be one, cut at a page
     * break.
     */
    public static Outcome usedElsewhere(Legend legend, MarkUse elsewhere) {
        return legend(legend).and("mark", elsewhere.first()).undecided("elsewhere");
    }

    private static Outcome.Builder legend(Legend legend) {
        return Outcome.at("legend", legend.place())
                .with("mark", legend.mark().symbol())
                .with("meaning", legend.meaning())
                .with("table", Tables.name(legend.table(), legend.tableLabel()));
    }

    /** Whether the mark stands for 约束性. */
    public static boolean isBinding(Legend legend) {
        return legend.sense() == Legend.Sense.BINDING;
    }

    /**
     * A mark that stands for 约束性 against the column of attributes.
     *
     * @param collected the rows of the table
     */
    public static List<Outcome> binding(Legend legend, List<?> collected) {
        List<IndicatorRow> rows =
                collected.stream()
                        .map(IndicatorRow.class::cast)
                        .filter(MarksAgainstLegends::hasColumn)
                        .sorted(Comparator.comparing(row -> row.name().span()))
                        .toList();
        List<Outcome> outcomes = new ArrayList<>();
        Outcome.Builder holds = Outcome.at("legend", legend.place());
        int agreeing = 0;
        for (IndicatorRow row : rows) {
            boolean marked = row.marks().contains(legend.mark());
            boolean binding = row.attribute() == Attribute.BINDING;
            if (marked != binding) {
                outcomes.add(disagreeing(legend, row, marked));
            } else if (marked) {
                holds.and("attribute", row.attributePlace());
                agreeing++;
            }
        }
        if (outcomes.isEmpty() && agreeing > 0) {
            outcomes.add(
                    holds.holds(legend.mark().symbol() + " = ${attribute.BINDING} × " + agreeing));
        }
        return outcomes;
    }

    private static Outcome disagreeing(Legend legend, IndicatorRow row, boolean marked) {
        return Outcome.at("attribute", row.attributePlace())
                .and("indicator", row.name())
                .and("legend", legend.place())
                .with("indicator", row.title())
                .with("mark", legend.mark().symbol())
                .with("attribute", "${attribute." + row.attribute() + "}")
                .with("table", Tables.name(row))
                .variant(marked ? "" : "unmarked")
                .violated("");
    }

    /** Whether the attribute is printed by itself and not taken from the mark. */
    private static boolean hasColumn(IndicatorRow row) {
        return row.attributePlace() != null && !row.attributePlace().equals(row.name());
    }

    private static Outcome.Builder mark(MarkUse use) {
        return Outcome.at("mark", use.first())
                .with("mark", use.mark().symbol())
                .with("count", use.count())
                .with("table", Tables.name(use.table(), use.tableLabel()));
    }
}
