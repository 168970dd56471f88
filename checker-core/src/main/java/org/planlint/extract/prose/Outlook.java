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

    /** What looks back where the title ends with it, or goes on with another noun. */
    private static final List<String> STATES = List.of("发展基础", "现状", "基本情况");

    private static final List<String> BACK_WORDS =
            List.of(
                    "发展成就", "主要成就", "取得成就", "历史性成就", "决定性成就", "完成情况", "实施情况", "推进情况", "发展成效",
                    "主要成效", "建设成效", "发展回顾", "工作回顾", "发展现状", "开局良好", "重大成就", "实现情况", "规划背景", "基础条件",
                    "回顾", "主要成绩", "取得的成绩", "取得成绩", "工作成绩", "发展成绩");

    /** What a title of a task begins with, whatever follows: 夯实发展基础, 补齐民生短板. */
    private static final List<String> TASKS =
            List.of(
                    "夯实", "筑牢", "改善", "完善", "优化", "加强", "强化", "打牢", "健全", "提升", "增强", "加快", "推进",
                    "推动", "厚植", "改进", "补齐", "补强", "加大", "抢抓", "深化", "实施", "巩固", "着力", "大力", "持续",
                    "全面", "解决", "破解", "化解", "摸清", "掌握", "规范", "开展", "做好");

    private static final List<String> AROUND_WORDS =
            List.of(
                    "形势", "机遇", "挑战", "发展环境", "阶段特征", "问题与不足", "存在问题", "短板", "存在的问题", "存在的主要问题",
                    "存在的突出问题", "存在的困难", "主要问题", "问题和不足", "困难和问题", "困难与问题", "问题与困难", "问题和困难",
                    "不足和问题", "不足与问题", "薄弱环节");

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
        if (BACK_WORDS.stream().anyMatch(title::contains) || isState(title)) {
            return BACK;
        }
        return AROUND_WORDS.stream().anyMatch(title::contains) ? AROUND : null;
    }

    /** 发展基础, but not 发展基础教育. */
    private static boolean isState(String title) {
        for (String state : STATES) {
            int at = title.lastIndexOf(state);
            int end = at + state.length();
            if (at >= 0 && (end == title.length() || "和与及、,，:分".indexOf(title.charAt(end)) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
