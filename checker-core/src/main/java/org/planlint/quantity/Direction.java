package org.planlint.quantity;

/**
 * In which direction an indicator is good, and whether a target improves on its base.
 *
 * <p>The table is for {@link #HIGHER_IS_BETTER}; for {@link #LOWER_IS_BETTER} it holds with all
 * signs turned, floor and ceiling exchanged. {@code b} is the floor of the base, {@code t} that of
 * the target.
 *
 * <table>
 * <caption>Outcomes</caption>
 * <tr><th>target</th><th>base</th><th>case</th><th>outcome</th></tr>
 * <tr><td>any</td><td>any</td><td>target above base as a whole: 67 → 71, 98 → ≥99</td><td>BETTER</td></tr>
 * <tr><td>any</td><td>any</td><td>target below base as a whole: 100 → 92, ≥98 → 97</td><td>WORSE</td></tr>
 * <tr><td>figure</td><td>figure</td><td>one contains the other: 65 → 65, 20.3 → 20, 6.5 → 6.5左右</td><td>SAME</td></tr>
 * <tr><td>figure</td><td>figure</td><td>they overlap in part: 6 → 6.5左右</td><td>UNDECIDED</td></tr>
 * <tr><td>floor</td><td>figure</td><td>t below the base as a whole: 98 → ≥96</td><td>PERMITS_WORSE</td></tr>
 * <tr><td>floor</td><td>figure</td><td>t within the base: 65 → ≥65</td><td>SAME</td></tr>
 * <tr><td>floor</td><td>floor</td><td>t below b: ≥98 → ≥96</td><td>PERMITS_WORSE</td></tr>
 * <tr><td>floor</td><td>floor</td><td>t = b, both open or both closed: ≥98 → ≥98</td><td>SAME</td></tr>
 * <tr><td>floor</td><td>floor</td><td>t above b, the floor is raised: ≥96 → ≥98</td><td>BETTER</td></tr>
 * <tr><td>figure</td><td>floor</td><td>the figure is one that the base admits: ≥65 → 67</td><td>UNDECIDED</td></tr>
 * <tr><td>ceiling</td><td>any</td><td>not below as a whole: 65 → ≤70</td><td>UNDECIDED</td></tr>
 * <tr><td>any</td><td>ceiling</td><td>not above as a whole: ≤70 → 65</td><td>UNDECIDED</td></tr>
 * </table>
 */
public enum Direction {
    /** More is better: income, forest cover. */
    HIGHER_IS_BETTER,
    /** Less is better: unemployment, PM2.5, death rate. */
    LOWER_IS_BETTER,
    /** Neither: an industry's share. Equal intervals are SAME, all else is UNDECIDED. */
    NEUTRAL;

    /**
     * Judges a target against the base it starts from.
     *
     * @param base the value reached, in the same unit as the target
     * @param target the value aimed at
     */
    public Change judge(Interval base, Interval target) {
        return switch (this) {
            case HIGHER_IS_BETTER -> judgeHigher(base, target);
            case LOWER_IS_BETTER -> judgeHigher(base.negate(), target.negate());
            case NEUTRAL -> base.equals(target) ? Change.SAME : Change.UNDECIDED;
        };
    }

    private static Change judgeHigher(Interval base, Interval target) {
        if (target.isAbove(base)) {
            return Change.BETTER;
        }
        if (target.isBelow(base)) {
            return Change.WORSE;
        }
        if (base.low() == null || target.low() == null) {
            return Change.UNDECIDED;
        }
        if (target.high() == null) {
            return base.high() == null ? judgeFloors(base, target) : judgeFloor(base, target);
        }
        if (base.high() == null) {
            return Change.UNDECIDED;
        }
        boolean alike = base.contains(target) || target.contains(base);
        return alike ? Change.SAME : Change.UNDECIDED;
    }

    /**
     * The floor's own value decides: the base printed 98 is [97.5, 98.5), a floor of 97.5 keeps it.
     */
    private static Change judgeFloor(Interval base, Interval target) {
        boolean below = target.low().compareTo(base.low()) < 0;
        return below ? Change.PERMITS_WORSE : Change.SAME;
    }

    private static Change judgeFloors(Interval base, Interval target) {
        if (target.equals(base)) {
            return Change.SAME;
        }
        return base.contains(target) ? Change.BETTER : Change.PERMITS_WORSE;
    }
}
