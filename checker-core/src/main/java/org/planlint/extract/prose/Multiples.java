package org.planlint.extract.prose;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.planlint.fact.Fact;
import org.planlint.fact.Multiple;
import org.planlint.lexicon.IndicatorMention;
import org.planlint.lexicon.Lexicon;
import org.planlint.quantity.Dimension;
import org.planlint.quantity.NumericExpression;
import org.planlint.quantity.Quantity;

/** Finds what is to become a multiple of itself: 经济总量较2020年翻一番以上. */
final class Multiples {

    /** What plans call the gross domestic product of a place when they speak of its size. */
    private static final String ECONOMY = "经济总量";

    private static final String GDP = "地区生产总值";

    private static final List<String> BASES = List.of("较", "比", "在", "是", "为", "于");
    private static final List<String> TARGETS = List.of("到", "至", "展望", "力争", "争取");

    private final PlanTime time;
    private final Lexicon lexicon;
    private final List<Fact> facts;
    private int paragraph = -1;
    private int targetYear;

    Multiples(PlanTime time, Lexicon lexicon, List<Fact> facts) {
        this.time = time;
        this.lexicon = lexicon;
        this.facts = facts;
    }

    void read(Sentence sentence, List<NumericExpression> numbers) {
        Setting setting = sentence.setting();
        if (time.period() == null || setting.kind() == Setting.Kind.GLOSSARY) {
            return;
        }
        if (setting.paragraph() != paragraph) {
            paragraph = setting.paragraph();
            targetYear = 0;
        }
        List<YearWord> years = YearWord.allIn(numbers);
        for (YearWord year : years) {
            String before = sentence.folded().substring(0, year.start());
            targetYear =
                    year.isOneYear() && Clauses.endsWithAny(before, TARGETS)
                            ? year.first()
                            : targetYear;
        }
        for (NumericExpression number : numbers) {
            Quantity factor = number.quantity().orElse(null);
            boolean multiple =
                    factor != null
                            && factor.unit() != null
                            && factor.unit().dimension().equals(Dimension.MULTIPLE);
            if (multiple) {
                add(sentence, number, factor, years);
            }
        }
    }

    private void add(
            Sentence sentence, NumericExpression number, Quantity factor, List<YearWord> years) {
        String text = sentence.folded();
        int start = Clauses.start(text, number.start());
        String clause = text.substring(start, number.start());
        char first = text.charAt(number.numberStart());
        boolean turned = first == '翻' || first == '倍';
        boolean of = clause.endsWith("的");
        boolean more = !turned && !of && ChangeWords.isStep(clause);
        if (!turned && !of && !more || clause.contains("同比") || factor.figure().signum() <= 0) {
            return;
        }
        int base =
                years.stream()
                        .filter(
                                year ->
                                        year.isOneYear()
                                                && year.start() > start
                                                && year.end() <= number.start()
                                                && Clauses.endsWithAny(
                                                        text.substring(start, year.start()), BASES))
                        .mapToInt(YearWord::first)
                        .findFirst()
                        .orElse(0);
        boolean back = sentence.setting().outlook() == Outlook.BACK;
        if (!back && targetYear == 0 && looksBeyond(sentence.setting())) {
            return;
        }
        int last =
                back ? time.period().baseYear() : targetYear > 0 ? targetYear : time.period().end();
        int from = base > 0 ? base : back ? last - 5 : time.period().baseYear();
        if (from >= last) {
            return;
        }
        for (String indicator : indicators(clause)) {
            facts.add(
                    new Multiple(
                            indicator,
                            more,
                            factor,
                            from,
                            last,
                            sentence.place(number.start(), number.end())));
        }
    }

    /** Under a heading such as 二〇三五年远景目标 a year left out is not the plan's. */
    private static boolean looksBeyond(Setting setting) {
        return setting.path().stream()
                .anyMatch(
                        heading ->
                                Clauses.containsAny(
                                        heading.title().toString(), List.of("远景", "展望")));
    }

    private Set<String> indicators(String clause) {
        Set<String> names = new TreeSet<>();
        if (clause.contains(ECONOMY)) {
            names.add(GDP);
        }
        for (IndicatorMention mention : lexicon.matcher().find(clause)) {
            names.add(mention.indicator().name());
        }
        return names;
    }
}
