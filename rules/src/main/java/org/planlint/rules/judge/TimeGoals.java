package org.planlint.rules.judge;

import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.TimeGoal;
import org.planlint.fact.TimeGoal.Form;
import org.planlint.fact.TimeGoal.Tense;

/** The times that a plan sets its own work in against its period. */
public final class TimeGoals {

    /** From here on a year is no long project any more: five years behind the end of the plan. */
    private static final int LONG_PROJECT = 5;

    private TimeGoals() {}

    /** 十四五 as the time of the work of a plan for 2026 to 2030, or another campaign's number. */
    public static Outcome period(TimeGoal goal) {
        Outcome.Builder outcome = outcome(goal);
        if (goal.isWithin()) {
            return outcome.holds(goal.printed() + " = " + years(goal));
        }
        if (goal.form() == Form.CAMPAIGN) {
            return overlaps(goal)
                    ? outcome.holds(goal.printed() + " = " + years(goal))
                    : outcome.variant("campaign")
                            .violated(years(goal) + " ∩ " + plan(goal) + " = ∅");
        }
        if (goal.tense() == Tense.OPEN) {
            return outcome.undecided("review");
        }
        return asSure(outcome, goal)
                .violated(goal.printed() + " = " + years(goal) + " < " + plan(goal));
    }

    /** A target year lies in the plan's period, or ahead of it where the plan says so. */
    public static Outcome year(TimeGoal goal) {
        Outcome.Builder outcome = outcome(goal);
        if (goal.isWithin()) {
            return outcome.holds(
                    goal.plan().start() + " ≤ " + goal.first() + " ≤ " + goal.plan().end());
        }
        if (goal.isOver()) {
            return goal.tense() == Tense.OPEN
                    ? outcome.undecided("review")
                    : asSure(outcome.variant("over"), goal)
                            .violated(goal.first() + " < " + goal.plan().start());
        }
        if (goal.prospect()) {
            return outcome.holds(goal.first() + " > " + goal.plan().end() + " (${year.prospect})");
        }
        if (goal.first() <= goal.plan().end() + LONG_PROJECT) {
            outcome.as(Severity.INFO);
        }
        return outcome.violated(goal.first() + " > " + goal.plan().end());
    }

    /** Where only the title above says that it is no review, it is worth a hint. */
    private static Outcome.Builder asSure(Outcome.Builder outcome, TimeGoal goal) {
        return goal.tense() == Tense.LIKELY ? outcome.as(Severity.INFO) : outcome;
    }

    private static boolean overlaps(TimeGoal goal) {
        return goal.first() <= goal.plan().end() && goal.last() >= goal.plan().start();
    }

    private static Outcome.Builder outcome(TimeGoal goal) {
        return Outcome.at("time", goal.place())
                .with("time", goal.printed())
                .with("years", years(goal))
                .with("plan", plan(goal));
    }

    private static String years(TimeGoal goal) {
        return goal.first() == goal.last()
                ? String.valueOf(goal.first())
                : goal.first() + "—" + goal.last();
    }

    private static String plan(TimeGoal goal) {
        return goal.plan().start() + "—" + goal.plan().end();
    }
}
