package org.planlint.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.planlint.fact.Passage;
import org.planlint.fact.PlanPeriod;
import org.planlint.fact.YearRange;

/** Finds stretches of years with their names and stated lengths. */
final class YearRanges {

    /** What may stand between a period's name and its years: “十五五”时期（2026—2030年）. */
    private static final List<String> AFTER_NAME =
            List.of(
                    "时期(", "期间(", "规划(", "规划期(", "五年规划(", "计划(", "五年(", "(", "时期,即", "期间,即", "时期即",
                    "即", "时期:", "规划纲要(");

    /** What may stand between years and the name behind them: 2026—2030年“十五五”时期. */
    private static final List<String> BEFORE_NAME = List.of("", "的", "是", "为", "(", "(即");

    private static final List<String> OWN_WORDS =
            List.of("规划期限为", "规划期为", "规划期限:", "规划期:", "规划期限是", "规划期限", "规划期");

    private static final String RANGE_MARKS = "-~至到";

    /** How far before a bracket the length of what it dates may stand: 三年行动计划（2026—2028年）. */
    private static final int REACH = 14;

    private final PlanTime time;
    private final List<YearRange> ranges = new ArrayList<>();

    YearRanges(PlanTime time) {
        this.time = time;
    }

    List<YearRange> ranges() {
        return ranges;
    }

    void read(Sentence sentence, List<YearWord> years, List<PeriodWord> periods) {
        for (int i = 0; i < years.size(); i++) {
            YearWord year = years.get(i);
            YearWord next = i + 1 < years.size() ? years.get(i + 1) : null;
            if (!year.isOneYear()) {
                ranges.add(told(sentence, year, periods));
            } else if (next != null
                    && next.isOneYear()
                    && runsBack(sentence.folded(), year, next)) {
                ranges.add(
                        YearRange.of(
                                year.first(),
                                next.first(),
                                sentence.place(year.start(), next.end())));
            }
        }
        prospects(sentence, years);
        runs(sentence, periods);
    }

    /**
     * 连续五年 in a review of five years. More than five contradict the sentence's own period; fewer,
     * and more where none is named, say nothing.
     */
    private void runs(Sentence sentence, List<PeriodWord> periods) {
        if (time.period() == null || sentence.setting().outlook() != Outlook.BACK) {
            return;
        }
        PlanPeriod review = PlanPeriod.containing(time.period().baseYear());
        String text = sentence.folded();
        for (Duration duration : Duration.allIn(text)) {
            if (!text.startsWith("连续", duration.start() - 2)
                    || duration.years() < review.end() - review.start() + 1) {
                continue;
            }
            PeriodWord named =
                    periods.stream()
                            .filter(
                                    period ->
                                            period.period().equals(review)
                                                    && period.end() <= duration.start())
                            .findFirst()
                            .orElse(null);
            Passage place = sentence.place(duration.start(), duration.end());
            boolean whole = duration.years() == review.end() - review.start() + 1;
            if (whole || named != null) {
                Passage period = named == null ? place : sentence.place(named.start(), named.end());
                ranges.add(
                        YearRange.upTo(review.start(), review.end(), period)
                                .lasting(duration.years(), place, false));
            }
        }
    }

    /** 2030—2026年: the scanner only takes ascending years for a range. */
    private static boolean runsBack(String text, YearWord year, YearWord next) {
        String between = text.substring(year.end(), next.start());
        boolean range =
                !between.isEmpty()
                        && between.length() <= 2
                        && between.chars().allMatch(c -> RANGE_MARKS.indexOf(c) >= 0);
        return range && year.first() > next.first();
    }

    private YearRange told(Sentence sentence, YearWord year, List<PeriodWord> periods) {
        YearRange range =
                YearRange.of(year.first(), year.last(), sentence.place(year.start(), year.end()));
        String text = sentence.folded();
        for (PeriodWord period : periods) {
            if (isNameOf(text, period, year)) {
                Passage place = sentence.place(period.start(), period.end());
                range =
                        range.named(
                                period.period(),
                                text.substring(period.start(), period.end()),
                                place);
            }
        }
        String own = ownWord(text, year);
        boolean beyond = year.last() == time.horizon();
        if (!range.hasName() && !own.isEmpty() && time.titled() && !beyond) {
            Passage place = sentence.place(year.start() - own.length(), year.start());
            range = range.named(time.period(), own, place);
        }
        return withLength(sentence, year, range);
    }

    private static boolean isNameOf(String text, PeriodWord period, YearWord year) {
        if (period.end() <= year.start()) {
            String between = text.substring(period.end(), year.start());
            return between.length() <= 6 && AFTER_NAME.contains(between);
        }
        return year.end() <= period.start()
                && BEFORE_NAME.contains(text.substring(year.end(), period.start()));
    }

    private static String ownWord(String text, YearWord year) {
        String before = text.substring(0, year.start());
        return OWN_WORDS.stream().filter(before::endsWith).findFirst().orElse("");
    }

    /** A length that stands in front of the bracket with the years, or right behind them. */
    private static YearRange withLength(Sentence sentence, YearWord year, YearRange range) {
        String text = sentence.folded();
        boolean bracket = year.start() > 0 && text.charAt(year.start() - 1) == '(';
        if (bracket) {
            int from = Math.max(Clauses.start(text, year.start()), year.start() - 1 - REACH);
            Duration last = Duration.lastIn(text, from, year.start() - 1);
            if (last != null && last.isAction(text)) {
                return range.lasting(last.years(), sentence.place(last.start(), last.end()), false);
            }
        }
        int behind =
                year.end() < text.length() && "的这共".indexOf(text.charAt(year.end())) >= 0 ? 1 : 0;
        Duration next = Duration.at(text, year.end() + behind);
        return next == null
                ? range
                : range.lasting(next.years(), sentence.place(next.start(), next.end()), true);
    }

    /** 未来十五年 of a plan that looks ahead to 2035; 在此基础上再奋斗五年，到2035年. */
    private void prospects(Sentence sentence, List<YearWord> years) {
        PlanPeriod plan = time.period();
        if (plan == null) {
            return;
        }
        String text = sentence.folded();
        for (Duration duration : Duration.allIn(text)) {
            Passage place = sentence.place(duration.start(), duration.end());
            String before = text.substring(0, duration.start());
            if (before.endsWith("再奋斗") || before.endsWith("再用") || before.endsWith("再经过")) {
                years.stream()
                        .filter(year -> year.start() >= duration.end() && year.isOneYear())
                        .findFirst()
                        .filter(year -> year.first() > plan.end())
                        .ifPresent(
                                year ->
                                        ranges.add(
                                                YearRange.upTo(
                                                                plan.end() + 1,
                                                                year.first(),
                                                                sentence.place(
                                                                        year.start(), year.end()))
                                                        .lasting(duration.years(), place, true)));
            } else if (time.horizonPlace() != null
                    && (before.endsWith("未来") || before.endsWith("今后"))
                    && time.horizon() - plan.start() + 1 == duration.years()) {
                ranges.add(
                        YearRange.upTo(plan.start(), time.horizon(), time.horizonPlace())
                                .lasting(duration.years(), place, false));
            }
        }
    }
}
