package org.planlint.pack;

import java.util.List;
import org.planlint.lexicon.Attribute;
import org.planlint.quantity.YearSpan;

/**
 * An indicator of the plan above that a plan takes up.
 *
 * @param name its canonical name in the lexicon, which knows its unit and good direction
 * @param accepts words of the printed names of rows that stand for it
 * @param attribute its attribute in the plan above
 * @param period the years of the plan above
 * @param severity how grave it is to leave it out or to lower its attribute: {@code info} or {@code
 *     warning}
 * @param source the plan above
 */
public record RequiredIndicator(
        String name,
        List<String> accepts,
        Attribute attribute,
        YearSpan period,
        String severity,
        String source) {

    public RequiredIndicator {
        accepts = List.copyOf(accepts);
    }
}
