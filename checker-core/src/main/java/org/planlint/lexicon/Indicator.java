package org.planlint.lexicon;

import java.util.List;
import org.planlint.quantity.Direction;

/**
 * An indicator as the field defines it.
 *
 * @param name the canonical name, the official one where there is one
 * @param aliases other names of exactly the same thing
 * @param unit the usual unit; empty where it has none (a ratio such as 2.5:1)
 * @param good which way its level is better; neutral where that depends on the place and time
 * @param attribute the attribute that plans usually give it; {@code null} where they differ
 * @param nature what kind of number it is
 * @param source where it is defined
 * @param distinct names that look alike and are something else
 */
public record Indicator(
        String name,
        List<String> aliases,
        String unit,
        Direction good,
        Attribute attribute,
        Nature nature,
        String source,
        List<String> distinct) {

    public Indicator {
        aliases = List.copyOf(aliases);
        distinct = List.copyOf(distinct);
    }
}
