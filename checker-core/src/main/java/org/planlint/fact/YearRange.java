package org.planlint.fact;

/**
 * A stretch of years with what the text calls it or says of its length: “十五五”时期（2026—2030年）,
 * 三年行动（2026—2028年）, 在此基础上再奋斗五年，到2035年.
 *
 * @param first its first year
 * @param last its last year
 * @param place the place of the years
 * @param named the years that its name stands for; {@code null} where it has no such name
 * @param name the name: “十五五”; empty where it has none
 * @param namePlace the place of the name; {@code null} where it has none
 * @param length how many years it is said to have; 0 where nothing is said
 * @param lengthPlace the place of the length; {@code null} where nothing is said
 * @param exact whether the length counts the years of the range and can't be meant otherwise
 * @param derived whether only its last year is printed, and the first follows from the plan's
 *     period
 */
public record YearRange(
        int first,
        int last,
        Passage place,
        PlanPeriod named,
        String name,
        Passage namePlace,
        int length,
        Passage lengthPlace,
        boolean exact,
        boolean derived)
        implements Fact {

    /** A printed range without a name and a stated length. */
    public static YearRange of(int first, int last, Passage place) {
        return new YearRange(first, last, place, null, "", null, 0, null, false, false);
    }

    /** A range of which only the last year is printed. */
    public static YearRange upTo(int first, int last, Passage place) {
        return new YearRange(first, last, place, null, "", null, 0, null, false, true);
    }

    /** The same range under a name. */
    public YearRange named(PlanPeriod period, String words, Passage at) {
        return new YearRange(
                first, last, place, period, words, at, length, lengthPlace, exact, derived);
    }

    /** The same range with its stated length. */
    public YearRange lasting(int years, Passage at, boolean certain) {
        return new YearRange(
                first, last, place, named, name, namePlace, years, at, certain, derived);
    }

    /** How many years it has, both ends included. */
    public int years() {
        return last - first + 1;
    }

    public boolean hasName() {
        return named != null;
    }

    public boolean hasLength() {
        return length > 0;
    }
}
