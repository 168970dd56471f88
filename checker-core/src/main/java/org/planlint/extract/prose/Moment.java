package org.planlint.extract.prose;

/**
 * A time that a sentence names.
 *
 * @param start where its words begin, 到 and 较 included
 * @param end behind them
 * @param kind what it says
 * @param from the year, or the first one of a period; 0 for OPEN
 * @param to the year, or the last one of a period; 0 for OPEN
 */
record Moment(int start, int end, Kind kind, int from, int to) {

    /** What a time is for. */
    enum Kind {
        /** 2025年: the year itself. */
        YEAR,
        /** 到2030年, “十五五”末: the state then, or what has come together until then. */
        UNTIL,
        /** “十四五”期间, 五年来, 2021—2025年. */
        PERIOD,
        /** 较2020年: what the number is compared with. */
        AGAINST,
        /** 近年来, 目前: a time without a year. */
        OPEN
    }

    boolean isTime() {
        return kind != Kind.AGAINST;
    }
}
