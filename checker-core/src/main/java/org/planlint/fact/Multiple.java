package org.planlint.fact;

import org.planlint.quantity.Quantity;

/**
 * That something becomes a multiple of itself, without its values in the same sentence:
 * 经济总量较2020年翻一番以上.
 *
 * @param indicator the canonical name of what does
 * @param more whether the factor is what is added (增长1倍) and not the ratio (翻一番, 是…的2倍)
 * @param factor the factor
 * @param fromYear the year that it is measured from
 * @param toYear the year that it is reached in
 * @param place its place
 */
public record Multiple(
        String indicator, boolean more, Quantity factor, int fromYear, int toYear, Passage place)
        implements Fact {

    /** The years between. */
    public int years() {
        return toYear - fromYear;
    }
}
