package org.planlint.extract.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.planlint.extract.prose.Moment.Kind;
import org.planlint.fact.PlanPeriod;
import org.planlint.quantity.NumericExpression;
import org.planlint.quantity.YearSpan;

/** Finds the times that a sentence names: years, periods by their years or their plan, and 五年来. */
final class Moments {

    /** What a word says of time, given the plan's own period. */
    private enum Phrase {
        LAST_PERIOD,
        OWN_PERIOD,
        OWN_END,
        LAST_YEAR,
        OPEN
    }

    private static final Words<Phrase> PHRASES =
            new Words<Phrase>()
                    .add(
                            Phrase.LAST_PERIOD,
                            "五年来",
                            "过去五年",
                            "五年间",
                            "近五年",
                            "这五年",
                            "5年来",
                            "过去5年",
                            "近5年")
                    .add(Phrase.OWN_PERIOD, "未来五年", "今后五年", "规划期内", "规划期间", "未来5年", "今后5年")
                    .add(Phrase.OWN_END, "规划期末", "到期末", "至期末")
                    .add(Phrase.LAST_YEAR, "上年", "上一年", "去年", "前一年", "基期")
                    .add(
                            Phrase.OPEN,
                            "近年来",
                            "近年",
                            "近三年",
                            "目前",
                            "当前",
                            "截至目前",
                            "到目前",
                            "如今",
                            "近期",
                            "远期",
                            "中远期",
                            "上半年",
                            "下半年")
                    .add(Phrase.OPEN, "一季度", "二季度", "三季度", "前三季度", "季度末");

    private static final Words<Boolean> AGAINST =
            new Words<Boolean>().add(true, "较", "比", "相比", "相较", "相较于", "对比", "同比", "与", "同");
    private static final Words<Boolean> UNTIL =
            new Words<Boolean>()
                    .add(true, "到", "至", "截至", "截止", "截止到", "截至到", "力争到", "争取到", "确保到", "预计到");
    private static final Words<Boolean> SINCE = new Words<Boolean>().add(true, "自", "从", "自从");

    /** Behind a year: it is part of a name. */
    private static final Words<Boolean> NAMING =
            new Words<Boolean>().add(true, "价", "不变价", "可比价", "版", "号", "第", "度价", "价格");

    private static final Words<Kind> BEHIND_PLAN =
            new Words<Kind>()
                    .add(Kind.UNTIL, "末", "期末", "末期", "规划期末", "时期末", "末年", "收官之年")
                    .add(Kind.PERIOD, "期间", "时期", "以来", "五年", "规划期", "规划期间", "规划以来", "规划时期", "这五年")
                    .add(Kind.OPEN, "初", "初期", "开局", "开局之年", "中期", "前", "以前", "前期");

    private final String text;
    private final PlanPeriod own;
    private final List<Moment> found = new ArrayList<>();

    private Moments(String text, PlanPeriod own) {
        this.text = text;
        this.own = own;
    }

    /**
     * All times of a sentence in their order.
     *
     * @param text the folded sentence
     * @param expressions its numeric expressions
     * @param own the years that the document plans for; {@code null} where it does not say
     */
    static List<Moment> in(String text, List<NumericExpression> expressions, PlanPeriod own) {
        Moments moments = new Moments(text, own);
        for (NumericExpression expression : expressions) {
            if (expression.kind() == NumericExpression.Kind.DATE) {
                moments.date(expression);
            }
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '“') {
                moments.plan(i, text.indexOf('”', i) + 1);
            } else if (c == '十'
                    && i + 3 <= text.length()
                    && (i == 0 || text.charAt(i - 1) != '“')) {
                moments.plan(i, i + 3);
            } else {
                moments.phrase(i);
            }
        }
        moments.found.sort(Comparator.comparingInt(Moment::start));
        return moments.found;
    }

    /** A month before the last of its year is no year's end: 2025年6月底. */
    private void date(NumericExpression expression) {
        String words = text.substring(expression.start(), expression.end());
        boolean month = words.indexOf('月') > 0 && !words.contains("12月");
        if (expression.years().isPresent() && !month) {
            years(expression, expression.years().get());
        } else if (month) {
            add(expression.start(), expression.end(), Kind.OPEN, 0, 0);
        }
    }

    private void years(NumericExpression expression, YearSpan years) {
        int end = expression.end();
        if (!NAMING.at(text, end).isEmpty()) {
            return;
        }
        for (String word : new String[] {"底", "末", "年底", "年末"}) {
            if (text.startsWith(word, end)) {
                end += word.length();
                break;
            }
        }
        if (years.first() < years.last()) {
            add(expression.start(), end, Kind.PERIOD, years.first(), years.last());
        } else if (text.startsWith("以来", end) || text.startsWith("起", end)) {
            since(expression.start(), end, years.first());
        } else {
            add(expression.start(), end, Kind.YEAR, years.first(), years.first());
        }
    }

    /** 2021年以来, 自2020年以来: the last period where it began then; else nobody knows until when. */
    private void since(int start, int end, int year) {
        PlanPeriod last = last();
        boolean known = last != null && (year == last.start() || year == last.baseYear());
        add(
                start,
                end,
                known ? Kind.PERIOD : Kind.OPEN,
                known ? last.start() : 0,
                known ? last.end() : 0);
    }

    private void plan(int start, int end) {
        if (end <= start || end - start > 6) {
            return;
        }
        String name = text.substring(start, end);
        PlanPeriod period = PlanPeriod.firstIn(name).orElse(null);
        if (period == null || !name.endsWith("五") && !name.endsWith("五”")) {
            return;
        }
        String word = BEHIND_PLAN.at(text, end);
        if (word.isEmpty()
                && (!name.startsWith("“")
                        || text.startsWith("规划", end)
                        || text.startsWith("计划", end))) {
            return;
        }
        Kind kind = word.isEmpty() ? Kind.PERIOD : BEHIND_PLAN.meaning(word);
        int from = kind == Kind.UNTIL ? period.end() : period.start();
        add(start, end + word.length(), kind, from, period.end());
    }

    private void phrase(int at) {
        String word = PHRASES.at(text, at);
        if (word.isEmpty()) {
            return;
        }
        PlanPeriod last = last();
        int end = at + word.length();
        switch (PHRASES.meaning(word)) {
            case OPEN -> add(at, end, Kind.OPEN, 0, 0);
            case LAST_YEAR -> add(at, end, Kind.AGAINST, 0, 0);
            case LAST_PERIOD -> period(at, end, last);
            case OWN_PERIOD -> period(at, end, own);
            case OWN_END -> {
                if (own != null) {
                    add(at, end, Kind.UNTIL, own.end(), own.end());
                }
            }
        }
    }

    private void period(int start, int end, PlanPeriod period) {
        if (period == null) {
            add(start, end, Kind.OPEN, 0, 0);
        } else {
            add(start, end, Kind.PERIOD, period.start(), period.end());
        }
    }

    private PlanPeriod last() {
        return own == null ? null : PlanPeriod.containing(own.baseYear());
    }

    /** Takes in the words before: 到 makes a deadline, 较 a comparison. */
    private void add(int start, int end, Kind kind, int from, int to) {
        String against = AGAINST.before(text, start, 0);
        if (!against.isEmpty()) {
            found.add(new Moment(start - against.length(), end, Kind.AGAINST, from, to));
            return;
        }
        String until = UNTIL.before(text, start, 0);
        String since = SINCE.before(text, start, 0);
        boolean deadline = !until.isEmpty() && kind == Kind.YEAR;
        int before = Math.max(until.length(), since.length());
        found.add(new Moment(start - before, end, deadline ? Kind.UNTIL : kind, from, to));
    }
}
