package org.planlint.fact;

/**
 * A year or period that the plan sets its own work or targets in: 到2030年, “十五五”期间.
 *
 * @param printed the words
 * @param first its first year; of a target year that year
 * @param last its last year
 * @param plan the period of the plan
 * @param form what it is
 * @param tense whether the sentence speaks of the time to come
 * @param prospect whether the sentence or its headings look beyond the plan (展望, 远景, 本世纪中叶)
 * @param place its place
 */
public record TimeGoal(
        String printed,
        int first,
        int last,
        PlanPeriod plan,
        Form form,
        Tense tense,
        boolean prospect,
        Passage place)
        implements Fact {

    /** What a time is given as. */
    public enum Form {
        /** 到2030年, 2028年建成. */
        YEAR,
        /** “十五五”时期. */
        PERIOD,
        /** “九五”普法: a national campaign that has periods of its own. */
        CAMPAIGN
    }

    /** What a sentence speaks of. */
    public enum Tense {
        /** What is to come, and nothing else: 力争, 将, 到2025年，…达到 under a title of goals. */
        AHEAD,
        /** What is to come, as far as the title above it tells. */
        LIKELY,
        /** Perhaps what was. */
        OPEN
    }

    /** Whether it is over before the plan begins. */
    public boolean isOver() {
        return last < plan.start();
    }

    /** Whether it lies within the plan's own years. */
    public boolean isWithin() {
        return plan.start() <= first && last <= plan.end();
    }
}
