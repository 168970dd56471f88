package org.planlint.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.planlint.fact.Change.Kind;
import org.planlint.fact.Change.Step;
import org.planlint.fact.Change.Trend;
import org.planlint.fact.PlanPeriod;
import org.planlint.quantity.Dimension;
import org.planlint.quantity.Hedge;
import org.planlint.quantity.NumericExpression;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.Unit;

/**
 * Reads what follows a value and says how far it has come: ，较2020年增加70.4亿元，五年年均增长6.1%. Every word
 * before the number must be known, so that a number of something else is never taken for it.
 */
final class StepReader {

    /** Words without a say in the arithmetic. */
    private static final List<String> FILLERS =
            List.of(
                    "较", "比", "相比", "累计", "共", "净", "实现", "总体", "达到", "达", "为", "是", "的", "相当于",
                    "期初", "末", "底", "初", "了", "有", "约", "基期", "一共", "再", "又", "近", "整整", "以上", "幅度",
                    "之", "时", "同比", "时期", "期间", "以来", "水平", "数量", "总量", "基础上", "在", "左右");

    /** What puts a value beside another one. */
    private static final List<String> COMPARING = List.of("较", "比", "相比", "是", "为", "在");

    private static final List<String> ANNUAL = List.of("年均", "平均每年", "年平均", "每年平均", "每年");

    private static final List<String> MORE = List.of("还多", "多", "有余", "还要多");

    private static final String SEPARATORS = ",、(";
    private static final int MOST = 3;
    private static final int LONGEST_NOUN = 6;

    private final Sentence sentence;
    private final List<NumericExpression> numbers;
    private final List<YearWord> years;
    private final List<PeriodWord> periods;
    private boolean flow;
    private String activity = "";

    StepReader(Sentence sentence, List<NumericExpression> numbers) {
        this.sentence = sentence;
        this.numbers = numbers;
        this.years = YearWord.allIn(numbers);
        this.periods = PeriodWord.allIn(sentence.folded());
    }

    /**
     * What is said of the way to a value.
     *
     * @param base the value that the first step is measured from, 较2020年的178.2亿元; {@code null}
     *     where the sentence names none
     * @param baseYear its year; 0 where the sentence names none
     * @param steps the steps; empty where there are none
     */
    record Way(NumericExpression base, int baseYear, List<Step> steps) {}

    /**
     * The steps that follow the number of a value, which stands at an index.
     *
     * @param subject the words before the value
     * @param ofFlow whether the value is itself an increase (新增, 累计), so that nothing is added to
     *     it
     */
    Way after(int index, Quantity value, String subject, boolean ofFlow) {
        List<Step> steps = new ArrayList<>();
        flow = ofFlow;
        activity = subject;
        NumericExpression base = null;
        Words words = null;
        int at = behindNoun(numbers.get(index).end());
        for (int i = index + 1; i < numbers.size() && steps.size() < MOST; i++) {
            NumericExpression number = numbers.get(i);
            if (number.kind() == NumericExpression.Kind.DATE || isDuration(number)) {
                continue;
            }
            boolean behindBase = base != null && steps.isEmpty();
            words = behindBase ? words : new Words();
            boolean read =
                    number.quantity().isPresent()
                            && (behindBase || isSeparator(at, number.start()))
                            && words.readUpTo(number.start(), behindBase ? at : at + 1);
            Step step = read ? words.step(number, value) : null;
            if (step != null) {
                steps.add(step);
            } else if (read && base == null && steps.isEmpty() && words.nameBase(number, value)) {
                base = number;
            } else {
                break;
            }
            at = number.end();
        }
        boolean told = base != null && !steps.isEmpty();
        return new Way(told ? base : null, told ? steps.get(0).fromYear() : 0, steps);
    }

    private boolean isSeparator(int at, int numberStart) {
        return at < numberStart && SEPARATORS.indexOf(sentence.folded().charAt(at)) >= 0;
    }

    /** Behind what is counted: 0.5个工作日. */
    private int behindNoun(int end) {
        String text = sentence.folded();
        for (int i = end; i < text.length() && i <= end + LONGEST_NOUN; i++) {
            if (SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return end;
    }

    /** 翻了两番还多: the figure is the least that it may be. */
    private Quantity orMore(NumericExpression number) {
        Quantity by = number.quantity().orElseThrow();
        String more = Clauses.wordAt(sentence.folded(), number.end(), MORE);
        return more.isEmpty() || by.isRange()
                ? by
                : Quantity.of(by.figure(), Hedge.AT_LEAST, by.unit(), by.text() + more);
    }

    private boolean isDuration(NumericExpression number) {
        return Duration.at(sentence.folded(), number.numberStart()) != null;
    }

    /** The words before a number, one after the other. */
    private final class Words {
        private Trend trend;
        private boolean annual;
        private boolean multiple;
        private boolean measured;
        private boolean compared;
        private boolean gross;
        private int duration;
        private int fromYear;

        /** Reads all words of a stretch; false where one of them is not known. */
        boolean readUpTo(int end, int start) {
            int at = start;
            while (at < end) {
                int next = read(sentence.folded(), at);
                if (next == at) {
                    return false;
                }
                at = next;
            }
            return at == end;
        }

        /** The step of a number that the words lead to; {@code null} where it is none. */
        Step step(NumericExpression number, Quantity value) {
            Quantity by = orMore(number);
            Kind kind = kind(by, value, sentence.folded().charAt(number.numberStart()));
            // 五年新增34家 without those that were lost on the way need not be the difference.
            if (kind == null || gross && duration > 0 && fromYear == 0) {
                return null;
            }
            Trend way = kind == Kind.TIMES ? Trend.UP : trend == null ? Trend.OPEN : trend;
            return new Step(
                    kind,
                    way,
                    by,
                    duration,
                    fromYear,
                    sentence.place(number.start(), number.end()));
        }

        /** 较2020年的178.2亿元: whether a number is what the value is compared with. */
        boolean nameBase(NumericExpression number, Quantity value) {
            Quantity base = number.quantity().orElseThrow();
            return compared
                    && trend == null
                    && !annual
                    && !flow
                    && !base.isRange()
                    && base.unit() != null
                    && base.unit().measuresSameAs(value.unit());
        }

        /**
         * Reads the word at a place and gives the place behind it; the place itself where the word
         * is not known.
         */
        int read(String text, int at) {
            for (YearWord year : years) {
                if (year.start() == at) {
                    fromYear = year.isOneYear() ? year.first() : year.first() - 1;
                    duration = year.isOneYear() ? duration : year.last() - year.first() + 1;
                    return year.end();
                }
            }
            for (PeriodWord period : periods) {
                if (period.start() == at) {
                    return period(text, period);
                }
            }
            Duration years = Duration.at(text, at);
            if (years != null) {
                duration = years.years();
                return years.end()
                        + (text.startsWith("来", years.end()) || text.startsWith("间", years.end())
                                ? 1
                                : 0);
            }
            String average = Clauses.wordAt(text, at, ANNUAL);
            if (!average.isEmpty()) {
                annual = true;
                return at + average.length();
            }
            ChangeWords.Verb verb = ChangeWords.at(text, at);
            String filler = Clauses.wordAt(text, at, FILLERS);
            if (verb != null
                    && verb.word().length() >= filler.length()
                    && verb.trend() != Trend.OPEN) {
                trend = verb.trend();
                gross = verb.word().equals("新增");
                int end = at + verb.word().length();
                // 增幅, 降幅 and 增速 are nouns of the same.
                return text.startsWith("幅", end) || text.startsWith("速", end) ? end + 1 : end;
            }
            multiple |= filler.equals("是") || filler.equals("为") || filler.equals("相当于");
            measured |= filler.equals("同比");
            compared |= COMPARING.contains(filler);
            return filler.isEmpty() && repeatsActivity(text, at) ? at + 2 : at + filler.length();
        }

        /** 累计改造公路500公里，年均改造100公里. */
        private boolean repeatsActivity(String text, int at) {
            return flow
                    && annual
                    && at + 2 <= text.length()
                    && activity.contains(text.substring(at, at + 2));
        }

        private int period(String text, PeriodWord period) {
            PlanPeriod named = period.period();
            boolean end = text.startsWith("末", period.end()) || text.startsWith("期末", period.end());
            if (end) {
                fromYear = named.end();
                return period.end() + (text.charAt(period.end()) == '末' ? 1 : 2);
            }
            fromYear = named.baseYear();
            duration = named.end() - named.start() + 1;
            return period.end();
        }

        /**
         * {@code null} where unit and words make no step. 同比 is measured from the year before,
         * whatever the value is.
         */
        Kind kind(Quantity by, Quantity value, char first) {
            Unit unit = by.unit();
            if (unit == null || measured) {
                return null;
            }
            if (unit.dimension().equals(Dimension.MULTIPLE)) {
                boolean turned = first == '翻' || first == '倍';
                return turned || multiple && trend == null
                        ? Kind.TIMES
                        : trend == null ? null : Kind.TIMES_MORE;
            }
            boolean shares =
                    value.unit() != null && value.unit().dimension().equals(Dimension.RATIO);
            if (unit.dimension().equals(Dimension.POINT)) {
                return shares && trend != null && !flow
                        ? annual ? Kind.ANNUAL_DIFFERENCE : Kind.DIFFERENCE
                        : null;
            }
            if (unit.dimension().equals(Dimension.RATIO)) {
                return trend == null ? null : annual ? Kind.ANNUAL_RATE : Kind.PERCENT;
            }
            boolean same = value.unit() != null && unit.measuresSameAs(value.unit());
            if (flow && same && annual) {
                return Kind.ANNUAL_PART;
            }
            return same && trend != null && !flow
                    ? annual ? Kind.ANNUAL_DIFFERENCE : Kind.DIFFERENCE
                    : null;
        }
    }
}
