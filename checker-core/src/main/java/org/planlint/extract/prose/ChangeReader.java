package org.planlint.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Document;
import org.planlint.fact.Change;
import org.planlint.fact.Change.Trend;
import org.planlint.fact.Fact;
import org.planlint.fact.PlanPeriod;
import org.planlint.lexicon.IndicatorMention;
import org.planlint.lexicon.Lexicon;
import org.planlint.quantity.Dimension;
import org.planlint.quantity.NumericExpression;
import org.planlint.quantity.NumericExpression.Kind;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.Unit;

/**
 * Finds how values change and what parts have in wholes, as far as one sentence gives all that the
 * arithmetic needs.
 */
public final class ChangeReader {

    /** What may stand between 由 and the value before: 由2020年的46.9%. */
    private static final String BASE_WORDS = "年初末底的上原来先过去第期时约近不足超过达到左右仅只有水平";

    /** What tells of change or time without a digit. */
    private static final List<String> WORDS = List.of("年", "翻", "倍", "同比");

    /** Words of a value that is added up over years, or taken away, and no state. */
    private static final List<String> FLOWS =
            List.of(
                    "新增", "累计", "新建", "引进", "净增", "五年", "新设", "撤并", "撤销", "关闭", "关停", "淘汰", "退出",
                    "注销", "拆除", "核减");

    private static final int LONGEST_BASE = 16;
    private static final int LONGEST_LINK = 14;

    private final Lexicon lexicon;
    private final List<Fact> facts = new ArrayList<>();
    private final Multiples multiples;
    private final PlanTime time;

    /** The number that the value read last is compared with, which is no value of its own. */
    private NumericExpression compared;

    private int paragraph = -1;

    /** The year that a value is of where its sentence names none; 0 where nobody knows. */
    private int carried;

    private ChangeReader(Lexicon lexicon, PlanTime time) {
        this.lexicon = lexicon;
        this.time = time;
        this.multiples = new Multiples(time, lexicon, facts);
    }

    /**
     * All changes and shares.
     *
     * @param document the document
     * @param sentences its sentences
     * @param given the years that it plans for; {@code null} for those that it names itself
     */
    public static List<Fact> read(
            Document document, List<Sentence> sentences, Lexicon lexicon, PlanPeriod given) {
        ChangeReader reader = new ChangeReader(lexicon, PlanTime.of(document, sentences, given));
        sentences.forEach(reader::sentence);
        return reader.facts;
    }

    private void sentence(Sentence sentence) {
        String text = sentence.folded();
        if (!hasNumber(text) && !Clauses.containsAny(text, WORDS)) {
            return;
        }
        List<NumericExpression> numbers = sentence.numbers();
        carry(sentence);
        multiples.read(sentence, numbers);
        Comparisons.read(sentence, numbers, facts);
        StepReader steps = new StepReader(sentence, numbers);
        List<YearWord> years = YearWord.allIn(numbers);
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i).kind() != Kind.QUANTITY || numbers.get(i) == compared) {
                continue;
            }
            int before = precedingValue(sentence, numbers, years, i);
            if (before >= 0) {
                fromTo(sentence, numbers, years, before, i, steps);
            } else {
                level(sentence, numbers, years, i, steps);
            }
        }
        facts.addAll(ShareReader.read(sentence, numbers));
        years.stream()
                .filter(year -> year.isOneYear() && year.start() == 0)
                .forEach(year -> carried = year.first());
    }

    /** A review speaks of the year before the plan, unless its paragraph has begun with another. */
    private void carry(Sentence sentence) {
        if (sentence.setting().paragraph() != paragraph) {
            paragraph = sentence.setting().paragraph();
            boolean back = sentence.setting().outlook() == Outlook.BACK;
            carried = back && time.period() != null ? time.period().baseYear() : 0;
        }
    }

    /**
     * The year of a value; of use without one of its own only beside the year it is compared with.
     */
    private int yearOf(int named, int fromYear) {
        return named > 0 || fromYear == 0 ? named : carried;
    }

    private static boolean hasNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }

    /**
     * The index of the value after 由 that the value at an index is the end of; −1 where there is
     * none.
     */
    private static int precedingValue(
            Sentence sentence, List<NumericExpression> numbers, List<YearWord> years, int index) {
        for (int i = index - 1; i >= 0; i--) {
            NumericExpression number = numbers.get(i);
            if (number.kind() == Kind.DATE) {
                continue;
            }
            boolean value =
                    number.kind() == Kind.QUANTITY && followsFrom(sentence.folded(), number, years);
            return value
                            && links(
                                    sentence.folded(),
                                    number.end(),
                                    numbers.get(index).start(),
                                    years)
                    ? i
                    : -1;
        }
        return -1;
    }

    private static boolean followsFrom(
            String text, NumericExpression number, List<YearWord> years) {
        int floor = Math.max(0, number.start() - LONGEST_BASE);
        for (int i = number.start() - 1; i >= floor; i--) {
            char c = text.charAt(i);
            if (c == '由' || c == '从') {
                return true;
            }
            boolean dated =
                    inside(years, i)
                            || BASE_WORDS.indexOf(c) >= 0
                            || "“”十一二三四五六七八九".indexOf(c) >= 0;
            if (!dated) {
                return false;
            }
        }
        return false;
    }

    private static boolean inside(List<YearWord> years, int at) {
        return years.stream().anyMatch(year -> year.start() <= at && at < year.end());
    }

    /** Whether the words between two values lead from the one to the other: 提高到, 调整为2025年的. */
    private static boolean links(String text, int from, int to, List<YearWord> years) {
        String link = undated(text, from, to, years);
        if (link.length() > LONGEST_LINK) {
            return false;
        }
        return link.equals("到") || link.equals("至") || ChangeWords.firstIn(link) != null;
    }

    private static String undated(String text, int from, int to, List<YearWord> years) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!inside(years, i)) {
                words.append(text.charAt(i));
            }
        }
        return words.toString();
    }

    private void fromTo(
            Sentence sentence,
            List<NumericExpression> numbers,
            List<YearWord> years,
            int before,
            int index,
            StepReader reader) {
        NumericExpression first = numbers.get(before);
        NumericExpression second = numbers.get(index);
        Quantity to = second.quantity().orElseThrow();
        Quantity from = first.quantity().orElseThrow();
        if (from.unit() == null && to.unit() != null) {
            from = Quantity.of(from.figure(), from.hedge(), to.unit(), from.text());
        }
        Unit unit = to.unit();
        boolean comparable = unit == null ? from.unit() == null : from.in(unit).isPresent();
        if (!comparable || from.isRange() || to.isRange()) {
            return;
        }
        String link = undated(sentence.folded(), first.end(), second.start(), years);
        ChangeWords.Verb verb = ChangeWords.firstIn(link);
        StepReader.Way way = reader.after(index, to, "", false);
        if (way.base() != null) {
            // 由2020年的31亿元提高到40亿元，在2024年38亿元的基础上增长5.8%: another change to the same value.
            facts.add(step(sentence, years, second, to, subject(sentence, first.start()), way));
        }
        int fromYear = yearIn(years, first.start() - LONGEST_BASE, first.start());
        facts.add(
                new Change(
                        subject(sentence, first.start()),
                        indicator(sentence, first.start()),
                        verb == null ? Trend.OPEN : verb.trend(),
                        verb == null ? link : verb.word(),
                        from,
                        sentence.place(first.start(), first.end()),
                        fromYear,
                        to,
                        sentence.place(second.start(), second.end()),
                        yearOf(yearIn(years, first.end(), second.start()), fromYear),
                        way.base() == null ? way.steps() : List.of()));
    }

    /**
     * A value with steps but without the value before; of use where the steps can be held against
     * each other or a table.
     */
    private void level(
            Sentence sentence,
            List<NumericExpression> numbers,
            List<YearWord> years,
            int index,
            StepReader reader) {
        NumericExpression number = numbers.get(index);
        Quantity to = number.quantity().orElseThrow();
        if (to.isRange() || to.unit() == null || isStep(to.unit())) {
            return;
        }
        String subject = subject(sentence, number.start());
        boolean flow = FLOWS.stream().anyMatch(subject::contains);
        // What is added to something has no steps of its own, and 增加70.4亿元 is a step and no value.
        if (!flow && ChangeWords.isStep(subject)) {
            return;
        }
        StepReader.Way way = reader.after(index, to, subject, flow);
        if (way.steps().isEmpty()) {
            return;
        }
        facts.add(step(sentence, years, number, to, subject, way));
    }

    /** Multiples and points say how far something has come, and not how far it is. */
    private static boolean isStep(Unit unit) {
        return unit.dimension().equals(Dimension.MULTIPLE)
                || unit.dimension().equals(Dimension.POINT);
    }

    private Change step(
            Sentence sentence,
            List<YearWord> years,
            NumericExpression number,
            Quantity to,
            String subject,
            StepReader.Way way) {
        NumericExpression base = way.base();
        compared = base;
        return new Change(
                subject,
                indicator(sentence, number.start()),
                Trend.OPEN,
                "",
                base == null ? null : base.quantity().orElseThrow(),
                base == null ? null : sentence.place(base.start(), base.end()),
                way.baseYear(),
                to,
                sentence.place(number.start(), number.end()),
                yearOf(yearIn(years, 0, number.start()), way.baseYear()),
                way.steps());
    }

    private static int yearIn(List<YearWord> years, int from, int to) {
        return years.stream()
                .filter(year -> year.isOneYear() && year.start() >= from && year.end() <= to)
                .mapToInt(YearWord::first)
                .reduce((one, other) -> other)
                .orElse(0);
    }

    private static String subject(Sentence sentence, int at) {
        int start = Clauses.start(sentence.folded(), at);
        return sentence.text().subSequence(start, at).toString();
    }

    /** The last indicator named in the clause. */
    private String indicator(Sentence sentence, int at) {
        int start = Clauses.start(sentence.folded(), at);
        List<IndicatorMention> mentions =
                lexicon.matcher().find(sentence.folded().substring(start, at));
        return mentions.isEmpty() ? "" : mentions.get(mentions.size() - 1).indicator().name();
    }
}
