package org.planlint.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planlint.extract.table.Ledger.Kind;
import org.planlint.extract.table.Ledger.Line;
import org.planlint.extract.table.Ledger.Sum;

class LedgerTest {

    /** T total, S subtotal, i item, n item with a number, w 其中, - group row. */
    private static List<Sum> sums(String rows) {
        List<Line> lines = new ArrayList<>();
        for (char c : rows.toCharArray()) {
            lines.add(
                    switch (c) {
                        case 'T' -> new Line(Kind.TOTAL, false);
                        case 'S' -> new Line(Kind.SUBTOTAL, false);
                        case 'w' -> new Line(Kind.OF_WHICH, false);
                        case '-' -> new Line(Kind.SEPARATOR, false);
                        case 'n' -> new Line(Kind.ITEM, true);
                        default -> new Line(Kind.ITEM, false);
                    });
        }
        return Ledger.sums(lines);
    }

    private static Sum sum(int whole, Integer... parts) {
        return new Sum(whole, List.of(parts), true, List.of());
    }

    @Test
    void aTotalStandsAboveOrBelowItsRows() {
        assertThat(sums("Tiii")).containsExactly(sum(0, 1, 2, 3));
        assertThat(sums("iiiT")).containsExactly(sum(3, 0, 1, 2));
        assertThat(sums("iiTiiiT")).containsExactly(sum(2, 0, 1), sum(6, 3, 4, 5));
    }

    @Test
    void subtotalsMakeTheTotalAndItemsMakeTheSubtotals() {
        assertThat(sums("TSiiSii"))
                .containsExactlyInAnyOrder(sum(1, 2, 3), sum(4, 5, 6), sum(0, 1, 4));
        assertThat(sums("iiSiiST"))
                .containsExactlyInAnyOrder(sum(2, 0, 1), sum(5, 3, 4), sum(6, 2, 5));
    }

    @Test
    void itemsWithoutSubtotalGoToTheTotalThemselves() {
        assertThat(sums("-iiS-iT")).containsExactlyInAnyOrder(sum(3, 1, 2), sum(6, 3, 5));
    }

    @Test
    void groupRowsWithoutNumbersAddNothing() {
        assertThat(sums("T-ii-ii")).containsExactly(sum(0, 2, 3, 5, 6));
    }

    @Test
    void partsOfARowAreNotAddedAgain() {
        assertThat(sums("nwnT"))
                .containsExactlyInAnyOrder(sum(3, 0, 2), new Sum(0, List.of(1), false, List.of()));
        assertThat(sums("Tww")).containsExactly(new Sum(0, List.of(1, 2), false, List.of()));
    }

    @Test
    void whatFollowsAPartMayBeAPartToo() {
        Sum total = sums("iwiiT").get(0);

        assertThat(total).isEqualTo(new Sum(4, List.of(0, 2, 3), true, List.of(List.of(2, 3))));
        assertThat(total.readings()).containsExactly(List.of(0, 2, 3), List.of(0, 3), List.of(0));
        assertThat(sums("iwiiT")).contains(new Sum(0, List.of(1), false, List.of()));
    }

    @Test
    void severalPartsHaveReadingsOfTheirOwn() {
        assertThat(sums("Tiwiwii").get(0).readings())
                .hasSize(6)
                .startsWith(List.of(1, 3, 5, 6))
                .endsWith(List.of(1));
        assertThat(sums("Tiwiwiwiwiwi").get(0).readings()).isEmpty();
    }

    @Test
    void aTotalOfOneRowIsNoSum() {
        assertThat(sums("iT")).isEmpty();
        assertThat(sums("T")).isEmpty();
        assertThat(sums("")).isEmpty();
    }
}
