package org.planlint.rules.identity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.planlint.check.Outcome;
import org.planlint.config.Identity;
import org.planlint.quantity.Interval;
import org.planlint.quantity.Unit;
import org.planlint.rules.identity.Expression.Name;
import org.planlint.rules.identity.KnownValues.Known;

/** One identity, evaluated for every year that a document has values for. */
final class IdentityCheck {

    private static final int DIGITS = 5;

    private final Identity identity;
    private final Relation relation;
    private final Relation condition;

    /**
     * @throws IllegalArgumentException where a relation cannot be read
     */
    IdentityCheck(Identity identity) {
        this.identity = identity;
        this.relation = RelationParser.parse(identity.check());
        this.condition = identity.when() == null ? null : RelationParser.parse(identity.when());
    }

    List<Outcome> over(KnownValues values) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int year : values.years(relation.names())) {
            if (identity.years().isEmpty() || identity.years().contains(year)) {
                outcome(values, year).ifPresent(outcomes::add);
            }
        }
        return outcomes;
    }

    private Optional<Outcome> outcome(KnownValues values, int year) {
        if (condition != null && !meant(condition, values, year)) {
            return Optional.empty();
        }
        Outcome.Builder outcome = new Outcome.Builder();
        StringJoiner missing = new StringJoiner("、");
        boolean units = true;
        for (Name name : relation.names()) {
            Known known = values.of(name, year);
            if (known == null) {
                missing.add(name.written());
            } else {
                outcome.and("value", known.place());
                units &= known.quantity().unit() != null;
            }
        }
        outcome.with("year", year).with("check", identity.check());
        if (missing.length() > 0) {
            return Optional.of(outcome.with("missing", missing).undecided("missing"));
        }
        if (!units) {
            return Optional.of(outcome.undecided("unit"));
        }
        Optional<Interval> left = value(relation.left(), values, year);
        Optional<Interval> right = value(relation.right(), values, year).map(this::widened);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.of(outcome.undecided("zero"));
        }
        Unit unit = unit(values, year);
        String calculation =
                identity.check() + "：" + print(left.get(), unit) + " ～ " + print(right.get(), unit);
        outcome.with("left", print(left.get(), unit)).with("right", print(right.get(), unit));
        return Optional.of(
                relation.sign().possible(left.get(), right.get())
                        ? outcome.holds(calculation)
                        : outcome.as(identity.severity()).violated(calculation));
    }

    /** A condition that cannot be decided is not met: the user asked for a case. */
    private static boolean meant(Relation condition, KnownValues values, int year) {
        Optional<Interval> left = value(condition.left(), values, year);
        Optional<Interval> right = value(condition.right(), values, year);
        return left.isPresent()
                && right.isPresent()
                && condition.sign().possible(left.get(), right.get());
    }

    private static Optional<Interval> value(Expression side, KnownValues values, int year) {
        return side.value(
                name -> {
                    Known known = values.of(name, year);
                    return known == null ? null : known.quantity().interval();
                });
    }

    private Interval widened(Interval value) {
        BigDecimal by = identity.tolerance();
        return by.signum() == 0
                ? value
                : value.times(Interval.closed(BigDecimal.ONE.subtract(by), BigDecimal.ONE.add(by)));
    }

    /** The unit that both sides are printed in: that of the first name. */
    private Unit unit(KnownValues values, int year) {
        return values.of(relation.names().get(0), year).quantity().unit();
    }

    private static String print(Interval value, Unit unit) {
        Interval printed = unit == null ? value : unit.fromBase(value);
        String figures =
                printed.isPoint()
                        ? print(printed.low(), RoundingMode.HALF_UP)
                        : "["
                                + print(printed.low(), RoundingMode.FLOOR)
                                + ", "
                                + print(printed.high(), RoundingMode.CEILING)
                                + "]";
        return figures + (unit == null ? "" : unit.symbol());
    }

    private static String print(BigDecimal value, RoundingMode rounding) {
        return value == null
                ? "∞"
                : value.round(new MathContext(DIGITS, rounding))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
