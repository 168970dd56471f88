package org.planlint.extract.prose;

import java.util.List;
import java.util.Optional;
import org.planlint.document.Document;
import org.planlint.extract.whole.DocumentPeriod;
import org.planlint.fact.Passage;
import org.planlint.fact.PlanPeriod;

/**
 * The years that the document plans for.
 *
 * @param period from its title, or from what it says itself (规划期限为2021—2025年); {@code null} where
 *     neither tells
 * @param titled whether the period is certain: the title or the user tells it
 * @param horizon the year that it looks ahead to beyond its period (二〇三五年远景目标, 展望到2035年); 0 where
 *     it names none
 * @param horizonPlace where it names it; {@code null} where it does not
 */
record PlanTime(PlanPeriod period, boolean titled, int horizon, Passage horizonPlace) {

    private static final List<String> OWN_WORDS =
            List.of("规划期限", "规划期为", "规划期:", "规划期是", "规划期自", "规划年限", "计划期限");
    private static final List<String> HORIZON_WORDS = List.of("远景目标", "远景规划", "远景展望");

    /**
     * Years beyond a five-year plan that national policy itself aims at: basic modernisation, the
     * centenary, carbon neutrality.
     */
    static final List<Integer> NATIONAL_HORIZONS = List.of(2035, 2049, 2050, 2060);

    /**
     * @param given the period, where it is known beforehand; otherwise {@code null}
     */
    static PlanTime of(Document document, List<Sentence> sentences, PlanPeriod given) {
        PlanPeriod period = given == null ? DocumentPeriod.titled(document).orElse(null) : given;
        boolean titled = period != null;
        int horizon = 0;
        Passage place = null;
        for (Sentence sentence : sentences) {
            if (period == null) {
                period = stated(sentence).orElse(null);
            }
            if (horizon == 0) {
                YearWord year = horizonIn(sentence);
                if (year != null) {
                    horizon = year.first();
                    place = sentence.place(year.start(), year.end());
                }
            }
        }
        return new PlanTime(period, titled, horizon, place);
    }

    /** Whether a year beyond the period is one that plans look ahead to. */
    boolean looksAheadTo(int year) {
        return year == horizon || NATIONAL_HORIZONS.contains(year);
    }

    private static Optional<PlanPeriod> stated(Sentence sentence) {
        for (String word : OWN_WORDS) {
            int at = sentence.folded().indexOf(word);
            if (at >= 0) {
                int end = Clauses.end(sentence.folded(), at);
                return PlanPeriod.firstIn(sentence.folded().substring(at, end));
            }
        }
        return Optional.empty();
    }

    /** 二〇三五年 before 远景目标, 展望到2035年. */
    private static YearWord horizonIn(Sentence sentence) {
        String text = sentence.folded();
        boolean named = HORIZON_WORDS.stream().anyMatch(text::contains);
        if (!named && !text.contains("展望")) {
            return null;
        }
        for (YearWord year : YearWord.allIn(sentence)) {
            boolean before =
                    HORIZON_WORDS.stream().anyMatch(word -> text.startsWith(word, year.end()));
            String ahead = text.substring(Math.max(0, year.start() - 4), year.start());
            if (year.isOneYear() && (before || ahead.contains("展望"))) {
                return year;
            }
        }
        return null;
    }
}
