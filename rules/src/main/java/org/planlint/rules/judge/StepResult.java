package org.planlint.rules.judge;

import java.math.BigDecimal;
import java.math.MathContext;
import org.planlint.fact.Change.Kind;
import org.planlint.fact.Change.Step;
import org.planlint.quantity.Growth;
import org.planlint.quantity.Interval;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.Unit;

/**
 * What two values come to, measured as a step is.
 *
 * @param interval all that they can come to
 * @param yearly the same as a growth of one year; {@code null} where a step is no growth
 * @param printed what the printed figures come to
 * @param calculation how
 */
record StepResult(Interval interval, Interval yearly, String printed, String calculation) {

    private static final Interval ONE = Interval.exact(BigDecimal.ONE);
    private static final int DECIMALS = 4;

    /**
     * The result of two positive values.
     *
     * @param down whether the step is a fall, whose amount is a positive number
     * @param years the years between them, at least 1 for what is measured by the year
     * @return {@code null} where the step is not measured by two values
     */
    static StepResult of(Step step, Ends given, boolean down, int years) {
        return switch (step.kind()) {
            case DIFFERENCE, ANNUAL_DIFFERENCE ->
                    difference(step, down ? given.turned() : given, years);
            case PERCENT, ANNUAL_RATE -> growth(step, given, down, years);
            case TIMES, TIMES_MORE -> multiple(step, given);
            case ANNUAL_PART -> null;
        };
    }

    private static StepResult difference(Step step, Ends ends, int years) {
        boolean yearly = step.kind() == Kind.ANNUAL_DIFFERENCE;
        Interval interval = ends.to().minus(ends.from());
        BigDecimal figure = ends.toFigure().subtract(ends.fromFigure());
        String calculation = plain(ends.toFigure()) + " − " + plain(ends.fromFigure());
        if (!yearly) {
            return new StepResult(
                    interval, null, plain(figure), calculation + " = " + plain(figure));
        }
        BigDecimal parts = BigDecimal.valueOf(years);
        String printed = Numbers.print(figure.divide(parts, MathContext.DECIMAL64), decimals(step));
        return new StepResult(
                interval.dividedBy(Interval.exact(parts)),
                null,
                printed,
                "(" + calculation + ") ÷ " + years + " = " + printed);
    }

    private static StepResult growth(Step step, Ends ends, boolean down, int years) {
        boolean yearly = step.kind() == Kind.ANNUAL_RATE;
        int span = yearly ? years : 1;
        Interval rate = Growth.rate(ends.from(), ends.to(), span).orElse(ONE);
        BigDecimal figure = Numbers.rate(ends.fromFigure(), ends.toFigure(), span);
        String printed = Numbers.percent(down ? figure.negate() : figure, decimals(step));
        String ratio = quotient(ends);
        String factor = yearly ? "(" + ratio + ")^(1/" + years + ")" : ratio;
        String calculation = down ? "1 − " + factor : factor + " − 1";
        return new StepResult(
                down ? rate.negate() : rate,
                Growth.rate(ends.from(), ends.to(), Math.max(years, 1)).orElse(rate),
                printed,
                calculation + " = " + printed);
    }

    private static StepResult multiple(Step step, Ends ends) {
        boolean more = step.kind() == Kind.TIMES_MORE;
        BigDecimal ratio = ends.toFigure().divide(ends.fromFigure(), MathContext.DECIMAL64);
        String printed = Numbers.print(more ? ratio.subtract(BigDecimal.ONE) : ratio, 2);
        Interval interval = more ? ends.ratio().minus(ONE) : ends.ratio();
        return new StepResult(
                interval, null, printed, quotient(ends) + (more ? " − 1 = " : " = ") + printed);
    }

    /**
     * What the step itself says, in the unit of its result; {@code null} where the units do not
     * fit.
     */
    static Interval stated(Step step, Unit unit) {
        return switch (step.kind()) {
            case DIFFERENCE, ANNUAL_DIFFERENCE ->
                    Unit.PERCENT.equals(unit)
                            ? step.by().reading()
                            : Numbers.in(step.by(), unit).orElse(null);
            case PERCENT, ANNUAL_RATE -> step.by().interval();
            default -> step.by().reading();
        };
    }

    /** The step's own figure. */
    static String print(Step step) {
        Quantity by = step.by();
        return by.figure().toPlainString() + (isRate(step) ? "%" : "");
    }

    static boolean isRate(Step step) {
        return step.kind() == Kind.PERCENT || step.kind() == Kind.ANNUAL_RATE;
    }

    private static String quotient(Ends ends) {
        return plain(ends.toFigure()) + " ÷ " + plain(ends.fromFigure());
    }

    private static int decimals(Step step) {
        return Math.max(step.by().figure().scale(), 1);
    }

    private static String plain(BigDecimal figure) {
        return Numbers.print(figure, DECIMALS);
    }
}
