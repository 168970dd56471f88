package org.planlint.rules.judge;

import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.IndicatorValue;
import org.planlint.fact.Role;
import org.planlint.lexicon.Attribute;
import org.planlint.lexicon.Measure;
import org.planlint.quantity.CellValue;

/** Whether a binding indicator says where it starts and where it has to arrive. */
public final class BindingIndicators {

    private BindingIndicators() {}

    /** Whether a cell has a dash; 市级下达 and 达标 are statements. */
    public static boolean isEmpty(IndicatorValue value) {
        return value.value() instanceof CellValue.Empty;
    }

    /**
     * The same in a row of a level or a share: a fall or a growth in per cent starts at nothing.
     */
    public static boolean isEmptyLevel(IndicatorValue value) {
        Measure measure = value.row().measure();
        return isEmpty(value) && (measure == Measure.LEVEL || measure == Measure.SHARE);
    }

    /** Whether a binding indicator has a dash where it needs a base or a target. */
    public static boolean isLeftOut(IndicatorValue value) {
        return isNeeded(value) && isEmptyLevel(value);
    }

    /** Whether a binding indicator has something where it needs a base or a target. */
    public static boolean isGiven(IndicatorValue value) {
        return isNeeded(value) && !isEmpty(value);
    }

    private static boolean isNeeded(IndicatorValue value) {
        boolean needed = value.role() == Role.BASELINE || value.role() == Role.TARGET;
        return needed && value.row().attribute() == Attribute.BINDING;
    }

    /**
     * An empty cell of a row that needs it.
     *
     * @param alone whether no other level in the column is left out; a column with several dashes
     *     follows some custom
     */
    public static Outcome missing(IndicatorValue value, boolean alone) {
        Outcome.Builder outcome =
                outcome(value)
                        .with("indicator", value.row().title())
                        .with("year", value.year())
                        .with("cell", value.printed())
                        .variant(value.role() == Role.TARGET ? "target" : "");
        if (!alone) {
            outcome.as(Severity.INFO);
        }
        return outcome.violated("");
    }

    public static Outcome given(IndicatorValue value) {
        return outcome(value).holds("${attribute.BINDING}: " + value.printed());
    }

    private static Outcome.Builder outcome(IndicatorValue value) {
        return Outcome.at(value.role() == Role.TARGET ? "target" : "baseline", value.place())
                .and("indicator", value.row().name());
    }
}
