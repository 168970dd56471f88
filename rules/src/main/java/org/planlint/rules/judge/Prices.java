package org.planlint.rules.judge;

import java.math.BigDecimal;
import java.util.List;
import org.planlint.quantity.Interval;
import org.planlint.quantity.Unit;

/**
 * What prices explain. Levels of output and income are stated at current prices, their growth at
 * constant ones, so that (1 + real rate) · (1 + price change) = 1 + nominal rate.
 *
 * <p>The price change is the one of gross domestic product (GDP deflator). By the nominal and real
 * growth in the annual statistical communiqués of the National Bureau of Statistics it was on
 * average of a year about 2.7 % in 2011 to 2015, 2.2 % in 2016 to 2020 and 0.8 % in 2021 to 2025,
 * below zero in each of the last three of these years. A plan that means something else has to say
 * so.
 */
final class Prices {

    private static final BigDecimal ONE = BigDecimal.ONE;

    /** What anybody would call usual after 2021 to 2025: −1 % to 1 % a year. */
    private static final Interval RECENT = around("-0.01", "0.01");

    /** What any of the five-year periods since 2011 had: −1 % to 3 % a year. */
    private static final Interval EVER = around("-0.01", "0.03");

    /** Amounts that are never turned into constant prices: their growth is that of the levels. */
    private static final List<String> NOMINAL =
            List.of("预算", "财政", "税", "贷款", "存款", "投资", "进出口", "出口", "进口", "外资", "经费", "花费");

    private Prices() {}

    /** Whether growth of such amounts may be stated at constant prices. */
    static boolean matter(Unit unit, String name) {
        boolean money = unit != null && unit.dimension().name().startsWith("currency:");
        return money && NOMINAL.stream().noneMatch(name::contains);
    }

    /**
     * The nominal rates that go with a real one: after the recent price changes, or after any that
     * there were.
     */
    static Interval nominal(Interval real, boolean recent) {
        return Interval.exact(ONE)
                .plus(real)
                .times(recent ? RECENT : EVER)
                .minus(Interval.exact(ONE));
    }

    private static Interval around(String low, String high) {
        return Interval.closed(ONE.add(new BigDecimal(low)), ONE.add(new BigDecimal(high)));
    }
}
