package org.planlint.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.planlint.fact.PlanPeriod;
import org.planlint.fact.Role;
import org.planlint.fact.Sense;

/**
 * What the words at the head of a value column say by themselves, without the rest of the table.
 *
 * @param words the folded header
 * @param role the role that a word names; {@code null} where none does
 * @param year the year; 0 where there is none
 * @param period the period (2026—2030年累计, “十五五”年均增速); {@code null} where there is none
 * @param sense whether the column holds values of a year, averages or sums over a period
 * @param growth whether the column holds the growth or change of the rows' indicators, not their
 *     level
 */
record ColumnHeader(
        String words, Role role, int year, PlanPeriod period, Sense sense, boolean growth) {

    private static final List<String> BASELINE =
            List.of("基值", "基期", "基数", "基准", "基础值", "现状", "现值", "起点");
    private static final List<String> TARGET =
            List.of("目标", "规划值", "计划", "预期", "期末", "控制值", "规划数", "指标值");
    private static final List<String> ACTUAL = List.of("完成", "实际", "实现", "达到", "执行", "实绩");
    private static final List<String> GROWTH = List.of("增速", "增长", "增幅");
    private static final List<String> AVERAGE = List.of("年均", "年平均", "平均");
    private static final List<String> SUM = List.of("累计", "合计", "总量");

    private static final List<String> CHANGE = List.of("变化", "增减", "变动");
    private static final List<String> OVER_PERIOD = List.of("累计", "五年", "5年", "期内");

    /** Words of columns that don't hold an indicator's values, whatever year they name. */
    private static final List<String> OTHER =
            List.of(
                    "备注", "说明", "责任", "牵头", "部门", "来源", "依据", "投资", "资金", "时间", "期限", "地点", "内容",
                    "规模", "排名", "排位", "增减", "变化", "同比", "较", "差距", "差值", "权重", "分值", "得分", "完成率",
                    "进度", "程度", "是否", "口径", "路径", "措施", "效果", "成果");

    /** What a header says; {@code null} where it doesn't name a value column. */
    static ColumnHeader of(String words) {
        // 年均增速/累计变化 holds values of the period in two forms, 累计变化 in one; 变化 alone may be anything.
        boolean both = containsAny(words, AVERAGE) && containsAny(words, SUM);
        boolean changes = containsAny(words, CHANGE) && containsAny(words, OVER_PERIOD);
        if (words.isEmpty() || containsAny(words, OTHER) && !both && !changes) {
            return null;
        }
        PlanPeriod period = PlanPeriod.firstIn(words).orElse(null);
        List<Integer> years = years(words);
        int year = period == null && !years.isEmpty() ? years.get(years.size() - 1) : 0;
        // 年均/累计 beside the levels, as the national outlines have it, is 年均增速 and 累计 in short.
        boolean growth = containsAny(words, GROWTH) || both || changes;
        Sense sense = changes && !both ? Sense.CUMULATIVE : sense(words, year, growth);
        Role role = role(words);
        boolean valued = role != null || year > 0 || period != null || sense != Sense.LEVEL;
        return valued ? new ColumnHeader(words, role, year, period, sense, growth) : null;
    }

    private static Sense sense(String words, int year, boolean growth) {
        if (containsAny(words, AVERAGE) || growth && year == 0) {
            return Sense.ANNUAL_AVERAGE;
        }
        return containsAny(words, SUM) ? Sense.CUMULATIVE : Sense.LEVEL;
    }

    /** A promise first: 目标完成值 does not occur, 预期完成目标 does. */
    private static Role role(String words) {
        if (containsAny(words, BASELINE)) {
            return Role.BASELINE;
        }
        if (containsAny(words, TARGET)) {
            return words.contains("完成情况") ? Role.ACTUAL : Role.TARGET;
        }
        return containsAny(words, ACTUAL) ? Role.ACTUAL : null;
    }

    /** The years in a header, as 2025 or 2025年. */
    private static List<Integer> years(String words) {
        List<Integer> years = new ArrayList<>();
        for (int i = 0; i < words.length(); i++) {
            int digits = 0;
            int number = 0;
            while (i < words.length() && words.charAt(i) >= '0' && words.charAt(i) <= '9') {
                number = digits < 4 ? number * 10 + words.charAt(i) - '0' : number;
                digits++;
                i++;
            }
            if (digits == 4 && number >= 1949 && number < 2100) {
                years.add(number);
            }
        }
        return years;
    }

    private static boolean containsAny(String words, List<String> wanted) {
        return wanted.stream().anyMatch(words::contains);
    }
}
