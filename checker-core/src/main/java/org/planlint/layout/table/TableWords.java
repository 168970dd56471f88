package org.planlint.layout.table;

import java.util.Set;
import org.planlint.layout.line.Ordinal;

/**
 * The words by which the structure of a table shows: what stands in headers, what closes a row,
 * what a value looks like. All take folded keys (see {@link org.planlint.text.Folding#key}). What a
 * column means is not decided here.
 */
final class TableWords {

    private static final String[] HEADER = {
        "序号", "编号", "指标", "名称", "项目", "计量", "单位", "属性", "性质", "类型", "类别", "分类", "备注", "内容", "规模",
        "年", "期", "末", "投资", "资金", "面积", "比重", "占比", "目标", "基数", "基值", "基准", "现状", "完成", "实际", "规划",
        "增速", "累计", "地类", "用途", "区域", "乡镇", "位置", "地点", "责任", "部门", "时间", "时序", "阶段", "数量", "金额",
        "任务", "方向", "领域", "合计", "小计", "其中"
    };
    private static final Set<String> NUMBER_HEADERS = Set.of("序号", "编号", "序", "No.", "NO.", "No");
    private static final Set<String> CLASS_HEADERS =
            Set.of("类别", "分类", "类型", "领域", "指标类别", "指标类型", "一级指标", "维度", "类", "方面", "板块");
    private static final Set<String> ATTRIBUTES =
            Set.of("预期性", "约束性", "指导性", "引导性", "预期", "约束", "指导", "预期性指标", "约束性指标", "指导性指标");
    private static final String[] TOTALS = {"合计", "总计", "小计", "共计"};
    private static final int LONGEST_HEADER = 24;

    private TableWords() {}

    /** Whether the words can name a column. */
    static boolean isHeader(String key) {
        return !key.isEmpty()
                && key.length() <= LONGEST_HEADER
                && !isAttribute(key)
                && (isYear(key) || containsAny(key, HEADER) && !ValueWords.isValue(key));
    }

    static boolean isNumberHeader(String key) {
        return NUMBER_HEADERS.contains(key);
    }

    /** Whether a column of this name says which class a row belongs to. */
    static boolean isClassHeader(String key) {
        return CLASS_HEADERS.contains(key);
    }

    static boolean isAttributeHeader(String key) {
        return key.endsWith("属性")
                || key.endsWith("性质") && key.startsWith("指标")
                || key.equals("指标类型");
    }

    static boolean isUnitHeader(String key) {
        return key.equals("单位") || key.equals("计量单位") || key.equals("指标单位");
    }

    static boolean isAttribute(String key) {
        return ATTRIBUTES.contains(key);
    }

    static boolean isTotal(String key) {
        for (String total : TOTALS) {
            if (key.startsWith(total) && key.length() <= total.length() + 6) {
                return true;
            }
        }
        return false;
    }

    /** A bare year or one with a few words: 2030, 2030年, 2030年目标. */
    static boolean isYear(String key) {
        return key.length() >= 4
                && (key.startsWith("20") || key.startsWith("19"))
                && isDigit(key.charAt(2))
                && isDigit(key.charAt(3))
                && (key.length() == 4 || !isDigit(key.charAt(4)) && key.charAt(4) != '.');
    }

    /** The number of a row as printed (7, 7., 7、); 0 for anything else. */
    static int rowNumber(String key) {
        int digits = 0;
        int value = 0;
        while (digits < key.length() && digits < 3 && isDigit(key.charAt(digits))) {
            value = value * 10 + key.charAt(digits++) - '0';
        }
        boolean whole =
                digits > 0
                        && (digits == key.length()
                                || digits + 1 == key.length()
                                        && ".、．".indexOf(key.charAt(digits)) >= 0);
        return whole && key.charAt(0) != '0' ? value : 0;
    }

    /** Whether the cell counts groups: 一, 二、, （三）, Ⅳ. */
    static boolean isGroupNumber(String key) {
        String bare =
                key.startsWith("(") && key.endsWith(")") ? key.substring(1, key.length() - 1) : key;
        if (bare.length() == 1 && bare.charAt(0) >= 'Ⅰ' && bare.charAt(0) <= 'Ⅻ') {
            return true;
        }
        Ordinal ordinal = Ordinal.at(bare, 0);
        return ordinal != null
                && ordinal.chinese()
                && (ordinal.end() == bare.length()
                        || ordinal.end() + 1 == bare.length()
                                && "、.".indexOf(bare.charAt(ordinal.end())) >= 0);
    }

    /** Whether the words begin a row that stands below another one and has no number: #…, 其中：…. */
    static boolean isSubRow(String key) {
        return key.startsWith("#")
                || key.startsWith("其中")
                || key.startsWith("--") && key.length() > 2
                || key.length() > 1 && key.charAt(0) >= '①' && key.charAt(0) <= '⑳';
    }

    /** A note below a table: 注：, 备注1., 说明：, 资料来源：. */
    static boolean isNote(String key) {
        for (String word : new String[] {"注", "备注", "说明", "附注", "注释", "资料来源", "数据来源"}) {
            if (key.startsWith(word) && key.length() > word.length()) {
                char next = key.charAt(word.length());
                if (next == ':' || isDigit(next) && key.length() > word.length() + 2) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What a page break leaves between the parts of a table: a page number, 续表. */
    static boolean isPageFurniture(String key) {
        if (key.startsWith("续表")
                || key.startsWith("(续表")
                || key.startsWith("续上表")
                || key.equals("(续)")) {
            return key.length() <= 8;
        }
        if (key.length() < 3 || key.length() > 8) {
            return false;
        }
        boolean dashes = key.charAt(0) == '-' && key.charAt(key.length() - 1) == '-';
        boolean page = key.startsWith("第") && key.endsWith("页");
        return (dashes || page) && rowNumber(key.substring(1, key.length() - 1)) > 0;
    }

    /** A number alone in a line behind blank lines may be a page's. */
    static boolean isPageNumber(String key) {
        return !key.isEmpty()
                && key.length() <= 3
                && key.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean startsWithAny(String key, String[] words) {
        for (String word : words) {
            if (key.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean containsAny(String key, String[] words) {
        for (String word : words) {
            if (key.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
