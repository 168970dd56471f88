package org.planlint.extract.prose;

import java.util.List;
import org.planlint.fact.Statement.Standing;
import org.planlint.lexicon.Measure;
import org.planlint.quantity.Direction;
import org.planlint.quantity.Unit;

/**
 * What a sentence gives a number of.
 *
 * @param key the canonical name, under which table rows have it, too
 * @param printed the name as the sentence has it
 * @param standing how well it is known
 * @param scope whose value, normalised; empty for the plan's own territory
 * @param ownScope whether the sentence says of it that it is the whole territory's: 全县
 * @param measure what the name itself says of the measure
 * @param direction the good direction of its level
 * @param units the units it is measured in, by the lexicon and by the document's table; empty where
 *     nobody knows or it has none
 * @param start where the name begins in the sentence
 * @param average whether 年均 or 每年 stands before it
 * @param total whether 累计 stands before it
 */
record Subject(
        String key,
        String printed,
        Standing standing,
        String scope,
        boolean ownScope,
        Measure measure,
        Direction direction,
        List<Unit> units,
        int start,
        boolean average,
        boolean total) {

    Subject {
        units = List.copyOf(units);
    }

    /** The same of what is added to it. */
    Subject added() {
        return new Subject(
                key,
                printed,
                standing,
                scope,
                ownScope,
                Measure.INCREASE,
                direction,
                units,
                start,
                average,
                total);
    }

    /** The same under the words that a sentence has for it. */
    Subject printedAs(String words) {
        return new Subject(
                key, words, standing, scope, ownScope, measure, direction, units, start, average,
                total);
    }

    /** Whether it can be measured in a unit; amounts of money in any currency. */
    boolean fits(Unit unit) {
        return units.stream()
                .anyMatch(own -> own.measuresSameAs(unit) || isMoney(own) && isMoney(unit));
    }

    private static boolean isMoney(Unit unit) {
        return unit.dimension().name().startsWith("currency:")
                && unit.dimension().name().indexOf('/') < 0;
    }
}
