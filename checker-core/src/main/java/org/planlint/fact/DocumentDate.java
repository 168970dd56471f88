package org.planlint.fact;

/**
 * A date on the cover or in the notice of issue.
 *
 * @param year its year
 * @param month its month, 1 to 12
 * @param day its day; 0 on a cover that gives the month alone
 * @param plan the period of the plan
 * @param place its place
 */
public record DocumentDate(int year, int month, int day, PlanPeriod plan, Passage place)
        implements Fact {

    /** Year and month as one ascending number. */
    public int monthNumber() {
        return year * 12 + month;
    }
}
