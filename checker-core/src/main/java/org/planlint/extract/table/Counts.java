package org.planlint.extract.table;

import java.util.List;
import java.util.Set;
import org.planlint.fact.Amount;
import org.planlint.fact.Composition;
import org.planlint.quantity.Hedge;
import org.planlint.quantity.Interval;
import org.planlint.quantity.Quantity;

/** Numbers of things by their name (网点数) where no unit says so: they are not rounded. */
final class Counts {

    private static final String NUMBER = "数";

    /** Numbers of this name are measured. */
    private static final List<String> MEASURED =
            List.of("指数", "系数", "参数", "基数", "倍数", "度数", "分数", "人数");

    private Counts() {}

    /** The sum as it is, or with exact numbers where its label names a number of things. */
    static Composition exactly(Composition sum) {
        boolean counted =
                isCount(sum.label())
                        && isWhole(sum.whole())
                        && sum.parts().stream().allMatch(Counts::isWhole);
        return counted
                ? new Composition(
                        sum.kind(),
                        sum.label(),
                        exact(sum.whole()),
                        sum.parts().stream().map(Counts::exact).toList(),
                        sum.exhaustive())
                : sum;
    }

    private static boolean isCount(String label) {
        int bracket = label.indexOf('(');
        String name = bracket > 0 ? label.substring(0, bracket) : label;
        return name.endsWith(NUMBER) && MEASURED.stream().noneMatch(name::endsWith);
    }

    private static boolean isWhole(Amount amount) {
        Quantity quantity = amount.quantity();
        return quantity.unit() == null
                && quantity.hedge() == Hedge.PLAIN
                && !quantity.isRange()
                && quantity.figure().scale() <= 0;
    }

    private static Amount exact(Amount amount) {
        Quantity one = amount.quantity();
        Quantity exact =
                new Quantity(
                        one.figure(),
                        null,
                        one.hedge(),
                        null,
                        Interval.exact(one.figure()),
                        one.text(),
                        Set.copyOf(one.marks()));
        return new Amount(amount.label(), exact, amount.place());
    }
}
