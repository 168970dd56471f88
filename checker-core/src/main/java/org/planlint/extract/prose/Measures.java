package org.planlint.extract.prose;

import org.planlint.extract.prose.Link.Part;
import org.planlint.fact.Sense;
import org.planlint.fact.Statement.Standing;
import org.planlint.lexicon.Measure;
import org.planlint.quantity.Dimension;
import org.planlint.quantity.Unit;

/**
 * Tells from name, verb and unit together what a number measures; says nothing where they don't
 * fit.
 */
final class Measures {

    /**
     * What a number measures.
     *
     * @param measure without what it says of time
     * @param sense value of a year, average or sum, as far as words say; {@code null} where none
     *     does
     */
    record Reading(Measure measure, Sense sense) {}

    private Measures() {}

    /**
     * {@code null} where the number can't be one of its subject, or is a multiple of it. What
     * nobody knows needs a verb.
     */
    static Reading read(Claim claim) {
        Link link = claim.link();
        boolean said =
                link.says(Part.VALUE)
                        || link.says(Part.ENDS_AT)
                        || link.says(Part.STEADY)
                        || !link.isValue();
        Measure measure =
                said || claim.subject().standing() != Standing.NAME ? measure(claim) : null;
        return measure == null ? null : new Reading(Sense.timeless(measure), sense(claim, measure));
    }

    private static Measure measure(Claim claim) {
        Subject subject = claim.subject();
        Link link = claim.link();
        Unit unit = claim.quantity().unit();
        if (unit == null) {
            boolean bare = subject.units().isEmpty() && subject.standing() != Standing.NAME;
            return bare && link.isValue() ? subject.measure() : null;
        }
        Dimension dimension = unit.dimension();
        if (dimension.equals(Dimension.RATIO)) {
            return percentage(claim);
        }
        if (dimension.equals(Dimension.POINT) || dimension.equals(Dimension.MULTIPLE)) {
            return null;
        }
        boolean time =
                dimension.equals(Dimension.CALENDAR_TIME) || dimension.equals(Dimension.TIME);
        boolean fits = subject.standing() == Standing.NAME ? !time : subject.fits(unit);
        return fits && link.isValue() && !subject.measure().isGrowth() ? subject.measure() : null;
    }

    private static Measure percentage(Claim claim) {
        Subject subject = claim.subject();
        Link link = claim.link();
        boolean ownPercentage = subject.fits(Unit.PERCENT);
        if (subject.measure().isGrowth() || subject.measure().isReduction()) {
            return link.isValue() ? subject.measure() : null;
        }
        if (link.says(Part.ENDS_AT) || link.isValue() && !claim.tail().growth()) {
            boolean share =
                    subject.measure() == Measure.SHARE || ownPercentage || namesPercentage(subject);
            return share ? subject.measure() : null;
        }
        if (ownPercentage || namesPercentage(subject) || link.says(Part.FROM)) {
            return null;
        }
        return link.says(Part.DOWN) ? Measure.REDUCTION : Measure.GROWTH;
    }

    /** 覆盖率 and 占比 are percentages whether anybody knows them or not. */
    private static boolean namesPercentage(Subject subject) {
        String key = subject.key();
        return subject.units().isEmpty()
                && (key.endsWith("率") || key.endsWith("比重") || key.endsWith("占比"));
    }

    private static Sense sense(Claim claim, Measure measure) {
        Sense named = Sense.of(measure);
        boolean average = claim.link().says(Part.AVERAGE) || claim.subject().average();
        boolean total = claim.link().says(Part.TOTAL) || claim.subject().total();
        if (average || named == Sense.ANNUAL_AVERAGE) {
            return Sense.ANNUAL_AVERAGE;
        }
        return total || named == Sense.CUMULATIVE ? Sense.CUMULATIVE : null;
    }
}
