package org.planlint.extract.prose;

import java.util.List;
import org.planlint.extract.prose.Measures.Reading;
import org.planlint.extract.prose.Moment.Kind;
import org.planlint.fact.PlanPeriod;
import org.planlint.fact.Role;
import org.planlint.fact.Sense;
import org.planlint.fact.Statement.Timing;
import org.planlint.lexicon.Measure;

/**
 * Tells what time a number holds for: what its sentence names, else what the paragraph began with,
 * else what the section is about.
 */
final class Times {

    /**
     * The time of a number.
     *
     * @param sense value of a year, average or sum over the period
     * @param year the year, or the last one of the period; 0 where it is open
     * @param periodStart the first year of the period; 0 for one year
     * @param timing how it is known
     * @param role reached or promised
     */
    record When(Sense sense, int year, int periodStart, Timing timing, Role role) {}

    private final PlanPeriod own;
    private int paragraph = -1;
    private Moment carried;
    private Moment leading;
    private Outlook outlook = Outlook.AHEAD;

    /**
     * @param own the years that the document plans for; {@code null} where it does not say
     */
    Times(PlanPeriod own) {
        this.own = own;
    }

    /** Goes on to the next sentence. */
    void enter(Sentence sentence, List<Moment> moments) {
        if (sentence.setting().paragraph() != paragraph) {
            paragraph = sentence.setting().paragraph();
            leading = null;
        }
        carried = leading;
        outlook = sentence.setting().outlook();
        for (Moment moment : moments) {
            if (moment.isTime() && moment.kind() != Kind.OPEN && begins(sentence, moment)) {
                leading = moment;
            }
        }
    }

    /** Only a time that a sentence or clause begins with is still meant in the next sentence. */
    private static boolean begins(Sentence sentence, Moment moment) {
        return moment.start() <= 2
                || ",，、".indexOf(sentence.folded().charAt(moment.start() - 1)) >= 0;
    }

    When of(Claim claim, Reading reading) {
        Moment moment = claim.moment();
        Timing timing = Timing.SENTENCE;
        if (moment == null && carried != null) {
            moment = carried;
            timing = Timing.PARAGRAPH;
        }
        if (moment == null) {
            moment = ofSection();
            timing = Timing.SECTION;
        }
        if (moment == null || moment.kind() == Kind.OPEN) {
            return new When(orLevel(reading.sense()), 0, 0, timing, role(0));
        }
        return over(moment, reading, timing);
    }

    /**
     * The year that what a sentence promises without a number is for; 0 where it is open or past.
     */
    int promisedFor(Moment named) {
        Moment moment = named != null ? named : carried != null ? carried : ofSection();
        boolean past = own == null || moment == null || moment.to() < own.start();
        return past || outlook != Outlook.AHEAD ? 0 : moment.to();
    }

    private When over(Moment moment, Reading reading, Timing timing) {
        boolean flow =
                reading.measure().isGrowth()
                        || reading.measure().isReduction()
                        || reading.measure() == Measure.INCREASE;
        boolean until = moment.kind() == Kind.UNTIL;
        Sense sense = reading.sense();
        if (sense == null) {
            sense = flow && moment.kind() != Kind.YEAR ? Sense.CUMULATIVE : Sense.LEVEL;
        }
        boolean unsaid =
                reading.sense() == null && until && flow && reading.measure() != Measure.INCREASE;
        if (sense == Sense.LEVEL) {
            return new When(sense, moment.to(), 0, timing, role(moment.to()));
        }
        if (moment.from() < moment.to()) {
            return new When(
                    sense, unsaid ? 0 : moment.to(), moment.from(), timing, role(moment.to()));
        }
        PlanPeriod period =
                own != null && own.covers(moment.to()) ? own : PlanPeriod.containing(moment.to());
        boolean whole = period.end() == moment.to();
        return new When(
                sense,
                unsaid || !whole ? 0 : moment.to(),
                period.start(),
                timing,
                role(moment.to()));
    }

    private Moment ofSection() {
        if (own == null) {
            return null;
        }
        return switch (outlook) {
            case BACK -> new Moment(0, 0, Kind.UNTIL, own.baseYear(), own.baseYear());
            case AHEAD -> new Moment(0, 0, Kind.UNTIL, own.end(), own.end());
            case AROUND -> null;
        };
    }

    private Role role(int year) {
        if (year == 0 || own == null) {
            return outlook == Outlook.AHEAD ? Role.TARGET : Role.ACTUAL;
        }
        return year < own.start() ? Role.ACTUAL : Role.TARGET;
    }

    private static Sense orLevel(Sense sense) {
        return sense == null ? Sense.LEVEL : sense;
    }
}
