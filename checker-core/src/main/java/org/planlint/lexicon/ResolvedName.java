package org.planlint.lexicon;

import org.planlint.quantity.Direction;
import org.planlint.text.Span;

/**
 * What a printed name of an indicator says.
 *
 * @param key the canonical name, or what is left of the printed one, folded, if the lexicon does
 *     not know it. Two names of the same key, scope and measure are names of the same thing
 * @param indicator the indicator; {@code null} if the lexicon does not know it
 * @param measure how the values tell of it
 * @param good which way values under this name are better, by the lexicon or, where it does not
 *     know the indicator, by the words that the name ends with; neutral if neither tells
 * @param scope whose value it is, as printed: 全县, 城区; empty if the name does not say
 * @param unit the unit, folded to one width and without blanks; empty if none is printed
 * @param unitPlace offsets of the unit in the printed name; {@code null} if none is printed
 * @param priceBase prices or vintage: 2020年价, 可比价; empty if the name does not say
 * @param marks the marks taken off both ends of the name and 其中, in their order; empty if there are
 *     none
 * @param note what else stood in brackets behind the name; empty if nothing
 */
public record ResolvedName(
        String key,
        Indicator indicator,
        Measure measure,
        Direction good,
        String scope,
        String unit,
        Span unitPlace,
        String priceBase,
        String marks,
        String note) {

    /** Whether the lexicon knows the indicator. */
    public boolean known() {
        return indicator != null;
    }
}
