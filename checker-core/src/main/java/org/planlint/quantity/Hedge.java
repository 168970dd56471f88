package org.planlint.quantity;

import java.math.BigDecimal;

/**
 * What the words and signs round a printed figure make of it. A bound (≥57, 57以上) is meant exactly;
 * a plain figure stands for all that is rounded to it.
 *
 * <p>左右, 约 and 近 name no width. Theirs is one unit of the last printed digit, for that is the
 * precision the writer chose, and for a whole number that ends in 0, whose last digits say little,
 * at least {@value #ROUND_PERCENT} % of it: 6.5左右 is [6.4, 6.6], 7左右 [6, 8], 350左右 [332.5, 367.5].
 */
public enum Hedge {
    /** 57, 达到57, 稳定在57: {@link Interval#rounded}. */
    PLAIN,
    /** ≥57, 57以上, 不低于57: [57, ∞). */
    AT_LEAST,
    /** ＞57, 超过57, 突破57: (57, ∞). */
    MORE_THAN,
    /** ≤57, 57以内, 不超过57: (−∞, 57]. */
    AT_MOST,
    /** ＜57, 低于57, 不足57: (−∞, 57). */
    LESS_THAN,
    /** 57左右, 约57: the band on both sides. */
    ABOUT,
    /** 近57, 接近57: the band below, without 57. */
    NEARLY,
    /** 300余, 20多, 十几: above the figure and below the next of its last digit that is not 0. */
    AND_SOME,
    /** 几十, 数百: two to ten times the figure. */
    SEVERAL;

    /** The least half-width of 左右, 约 and 近 with a round figure, in per cent. */
    public static final int ROUND_PERCENT = 5;

    private static final BigDecimal ROUND_BAND = BigDecimal.valueOf(ROUND_PERCENT, 2);

    /** The numbers that the figure stands for, in its own unit. */
    public Interval interval(BigDecimal figure) {
        return switch (this) {
            case PLAIN -> Interval.rounded(figure);
            case AT_LEAST -> Interval.atLeast(figure);
            case MORE_THAN -> Interval.moreThan(figure);
            case AT_MOST -> Interval.atMost(figure);
            case LESS_THAN -> Interval.lessThan(figure);
            case ABOUT -> Interval.closed(figure.subtract(band(figure)), figure.add(band(figure)));
            case NEARLY -> new Interval(figure.subtract(band(figure)), false, figure, true);
            case AND_SOME -> new Interval(figure, true, figure.add(lastPlace(figure)), true);
            case SEVERAL -> several(figure);
        };
    }

    private static BigDecimal band(BigDecimal figure) {
        BigDecimal unit = figure.ulp();
        boolean round = lastPlace(figure).compareTo(unit) > 0;
        return round && figure.scale() <= 0 ? unit.max(figure.abs().multiply(ROUND_BAND)) : unit;
    }

    /** One unit of the last digit that is not 0: 100 for 300, 10 for 160, 1 for 0. */
    private static BigDecimal lastPlace(BigDecimal figure) {
        return figure.signum() == 0 ? figure.ulp() : figure.stripTrailingZeros().ulp();
    }

    private static Interval several(BigDecimal figure) {
        BigDecimal low = figure.multiply(BigDecimal.valueOf(2));
        return new Interval(low, false, figure.multiply(BigDecimal.TEN), true);
    }
}
