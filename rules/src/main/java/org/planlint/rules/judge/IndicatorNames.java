package org.planlint.rules.judge;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.planlint.check.Outcome;
import org.planlint.fact.IndicatorMixup;
import org.planlint.fact.IndicatorNaming;
import org.planlint.fact.IndicatorNaming.Form;
import org.planlint.fact.IndicatorRow;
import org.planlint.fact.Passage;

/** The names of one indicator in tables and text. */
public final class IndicatorNames {

    private static final String NOT_EQUAL = " ≠ ";

    private IndicatorNames() {}

    /** One indicator under one name. */
    public static Outcome held(IndicatorNaming naming) {
        Outcome.Builder outcome = Outcome.at("indicator", first(naming));
        addPlaces(outcome, naming, 1);
        Form form = naming.forms().get(0);
        return outcome.holds(form.printed() + " × " + form.places().size());
    }

    /** The indicators that go by several names: one outcome, {@code null} for none. */
    public static Outcome differing(List<?> collected) {
        List<IndicatorNaming> namings = sorted(collected);
        if (namings.size() == 1) {
            IndicatorNaming naming = namings.get(0);
            return outcome(namings)
                    .with("indicator", naming.indicator())
                    .with("names", names(naming, "、"))
                    .violated(names(naming, NOT_EQUAL));
        }
        return together(namings, "several");
    }

    /** Indicators whose names are only spelled in two ways: one outcome, {@code null} for none. */
    public static Outcome spelling(List<?> collected) {
        return together(sorted(collected), "spelling");
    }

    private static List<IndicatorNaming> sorted(List<?> collected) {
        return collected.stream()
                .map(IndicatorNaming.class::cast)
                .sorted(Comparator.comparing(naming -> first(naming).span()))
                .toList();
    }

    private static Outcome together(List<IndicatorNaming> namings, String variant) {
        if (namings.isEmpty()) {
            return null;
        }
        return outcome(namings)
                .with("count", namings.size())
                .with("names", names(namings, "/"))
                .variant(variant)
                .violated(names(namings, NOT_EQUAL));
    }

    private static Outcome.Builder outcome(List<IndicatorNaming> namings) {
        Outcome.Builder outcome = Outcome.at("indicator", first(namings.get(0)));
        for (int i = 0; i < namings.size(); i++) {
            addPlaces(outcome, namings.get(i), i == 0 ? 1 : 0);
        }
        return outcome;
    }

    /** One value under two indicators. */
    public static Outcome mixedUp(IndicatorMixup mixup) {
        IndicatorRow one = mixup.one().row();
        IndicatorRow other = mixup.other().row();
        return Outcome.at("indicator", other.name())
                .and("indicator", one.name())
                .and("value", mixup.other().place())
                .and("value", mixup.one().place())
                .with("year", mixup.one().year())
                .with("value", mixup.one().printed() + one.unit())
                .with("name", one.title())
                .with("otherName", other.title())
                .with("table", Tables.name(one))
                .with("otherTable", Tables.name(other))
                .violated(one.title() + NOT_EQUAL + other.title());
    }

    private static Passage first(IndicatorNaming naming) {
        return naming.forms().get(0).places().get(0);
    }

    private static String names(IndicatorNaming naming, String divider) {
        return naming.forms().stream().map(Form::printed).collect(Collectors.joining(divider));
    }

    private static String names(List<IndicatorNaming> namings, String divider) {
        return namings.stream()
                .map(naming -> names(naming, divider))
                .collect(Collectors.joining("；"));
    }

    private static void addPlaces(Outcome.Builder outcome, IndicatorNaming naming, int from) {
        naming.forms().stream()
                .flatMap(form -> form.places().stream())
                .skip(from)
                .forEach(place -> outcome.and("indicator", place));
    }
}
