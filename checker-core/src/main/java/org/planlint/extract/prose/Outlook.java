package org.planlint.extract.prose;

import java.util.List;
import org.planlint.document.Heading;
import org.planlint.text.Folding;

/**
 * Whether a part of a plan looks back on what was reached or ahead to what is promised; told by its
 * headings.
 */
public enum Outlook {
    /** 发展基础, 发展成就, 完成情况: figures are results of the last period. */
    BACK,
    /** 面临形势, 机遇挑战: neither. */
    AROUND,
    /**
     * Everything else in a plan: figures are targets of its own period unless they say otherwise.
     */
    AHEAD;

    private static final String BASE = "发展基础";

    private static final List<String> BACK_WORDS =
            List.of(
                    "发展成就", "主要成就", "取得成就", "历史性成就", "决定性成就", "完成情况", "实施情况", "推进情况", "发展成效",
                    "主要成效", "建设成效", "发展回顾", "工作回顾", "发展现状", "开局良好", "重大成就", "实现情况", "规划背景", "基础条件");

    /** What a title of a task begins with, whatever follows: 夯实发展基础, 补齐民生短板. */
    private static final List<String> TASKS =
            List.of(
                    "夯实", "筑牢", "改善", "完善", "优化", "加强", "强化", "打牢", "健全", "提升", "增强", "加快", "推进",
                    "推动", "厚植", "改进", "补齐", "补强", "加大", "抢抓", "深化", "实施", "巩固", "着力", "大力", "持续",
                    "全面");

    private static final List<String> AROUND_WORDS =
            List.of("形势", "机遇", "挑战", "发展环境", "阶段特征", "问题与不足", "存在问题", "短板");

    /** The outlook of the innermost heading that gives one away. */
    static Outlook of(List<Heading> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            Outlook own = of(Folding.key(path.get(i).title()));
            if (own != null) {
                return own;
            }
        }
        return AHEAD;
    }

    /** The outlook of a box or section by its title; {@code null} where the title does not tell. */
    static Outlook of(String title) {
        if (TASKS.stream().anyMatch(title::startsWith)) {
            return null;
        }
        if (BACK_WORDS.stream().anyMatch(title::contains) || isBase(title)) {
            return BACK;
        }
        return AROUND_WORDS.stream().anyMatch(title::contains) ? AROUND : null;
    }

    /** 发展基础, but not 发展基础教育. */
    private static boolean isBase(String title) {
        int end = title.indexOf(BASE) + BASE.length();
        return title.contains(BASE)
                && (end == title.length() || "和与及、,，:".indexOf(title.charAt(end)) >= 0);
    }
}
