package org.planlint.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Document;
import org.planlint.extract.prose.Setting.Kind;
import org.planlint.fact.Fact;
import org.planlint.fact.PlanPeriod;
import org.planlint.fact.YearWriting;

/**
 * What the prose says of years and periods: ranges with names and lengths, times of goals,
 * anniversaries, dates.
 */
public final class PeriodFacts {

    private static final String CHINESE_DIGITS = "〇○零一二三四五六七八九";

    private PeriodFacts() {}

    /**
     * All facts about time.
     *
     * @param sentences the document's sentences
     * @param given the years that it plans for; {@code null} for those that it names itself
     */
    public static List<Fact> of(Document document, List<Sentence> sentences, PlanPeriod given) {
        PlanTime time = PlanTime.of(document, sentences, given);
        YearRanges ranges = new YearRanges(time);
        TimeGoals goals = new TimeGoals(time, sentences);
        Anniversaries anniversaries = new Anniversaries(time);
        List<Fact> facts = new ArrayList<>(DocumentDates.of(document, time));
        for (Sentence sentence : sentences) {
            OutdatedTerms.read(sentence, time, facts);
            // No year and no period without one of these two.
            if (sentence.folded().indexOf('年') < 0 && sentence.folded().indexOf('五') < 0) {
                continue;
            }
            List<YearWord> years = YearWord.allIn(sentence);
            List<PeriodWord> periods = PeriodWord.allIn(sentence.folded());
            ranges.read(sentence, years, periods);
            goals.read(sentence, years, periods);
            anniversaries.read(sentence, years);
            years.forEach(year -> writing(sentence, year, facts));
        }
        facts.addAll(ranges.ranges());
        facts.addAll(goals.goals());
        facts.addAll(anniversaries.anniversaries());
        return facts;
    }

    /** The names of documents (二〇三五年远景目标纲要) are written as they are called. */
    private static void writing(Sentence sentence, YearWord year, List<Fact> facts) {
        String text = sentence.folded();
        boolean running =
                sentence.setting().kind() != Kind.GLOSSARY
                        && sentence.setting().kind() != Kind.HEADING;
        if (running
                && year.isOneYear()
                && !text.startsWith("远景", year.end())
                && !Clauses.insideTitle(text, year.start())) {
            boolean chinese = CHINESE_DIGITS.indexOf(text.charAt(year.start())) >= 0;
            String printed = sentence.text().subSequence(year.start(), year.end()).toString();
            facts.add(
                    new YearWriting(
                            printed,
                            year.first(),
                            chinese,
                            sentence.place(year.start(), year.end())));
        }
    }
}
