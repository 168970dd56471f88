package org.planlint.config;

import java.math.BigDecimal;
import java.util.List;
import org.planlint.check.Severity;

/**
 * A relation between indicators that a project wants checked: {@code 人均地区生产总值 ≈ 地区生产总值 / 常住人口}.
 *
 * @param id what findings are signed with, behind {@code identity.}
 * @param title its name in a few words; the relation itself where none is given
 * @param check the relation
 * @param years for which years; empty for all that the document has values for
 * @param when the relation that must hold for it to be checked at all; {@code null} for always
 * @param tolerance how far the sides may be apart beyond the rounding of their figures, as a part
 *     of the right one (0.02); zero where nothing is said
 * @param severity of its findings
 * @param line where it is written, 1-based
 * @param column where it is written, 1-based
 */
public record Identity(
        String id,
        String title,
        String check,
        List<Integer> years,
        String when,
        BigDecimal tolerance,
        Severity severity,
        int line,
        int column) {

    public Identity {
        years = List.copyOf(years);
    }
}
