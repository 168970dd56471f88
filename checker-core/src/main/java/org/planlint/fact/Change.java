package org.planlint.fact;

import java.util.List;
import org.planlint.quantity.Quantity;

/**
 * How something changes, as one sentence tells it: 由46.9%提高到52.4%，提高5.5个百分点.
 *
 * @param subject the words before it, without blanks; may be empty
 * @param indicator the canonical name of the indicator that it speaks of; empty where none is known
 * @param trend where it goes by the sentence's verb
 * @param verb the verb
 * @param from the value before; {@code null} where only the value after is given
 * @param fromPlace its place; {@code null} likewise
 * @param fromYear its year; 0 where the sentence does not name it
 * @param to the value after
 * @param toPlace its place
 * @param toYear its year; 0 where the sentence does not name it
 * @param steps what is said of the way between the two
 */
public record Change(
        String subject,
        String indicator,
        Trend trend,
        String verb,
        Quantity from,
        Passage fromPlace,
        int fromYear,
        Quantity to,
        Passage toPlace,
        int toYear,
        List<Step> steps)
        implements Fact {

    /** Where a verb says that a value goes. */
    public enum Trend {
        UP,
        DOWN,
        /** 调整为: either way. */
        OPEN
    }

    /** How a step is measured. */
    public enum Kind {
        /** 增加70.4亿元, 提高5.5个百分点: to − from. */
        DIFFERENCE,
        /** 增长8.3%: to / from − 1. */
        PERCENT,
        /** 年均增长6.1%: (to / from)^(1/n) − 1. */
        ANNUAL_RATE,
        /** 年均增加2亿元: (to − from) / n. */
        ANNUAL_DIFFERENCE,
        /** 五年新增2.3万人，年均0.46万人: to / n. */
        ANNUAL_PART,
        /** 增长1.5倍: to / from − 1. */
        TIMES_MORE,
        /** 是…的2.5倍, 翻一番: to / from. */
        TIMES
    }

    /**
     * What is said of the way between two values.
     *
     * @param kind how it is measured
     * @param trend where it goes; {@link Trend#OPEN} where its words don't tell
     * @param by how much
     * @param years over how many years; 0 where it is not said
     * @param fromYear the year that it is measured from, where its own words name one; otherwise 0
     * @param place its place
     */
    public record Step(
            Kind kind, Trend trend, Quantity by, int years, int fromYear, Passage place) {}

    public Change {
        steps = List.copyOf(steps);
    }

    public boolean hasFrom() {
        return from != null;
    }
}
