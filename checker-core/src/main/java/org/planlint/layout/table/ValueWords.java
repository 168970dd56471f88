package org.planlint.layout.table;

/**
 * What a value looks like in a cell, against the names of rows. All take folded keys (see {@link
 * TableWords}).
 */
final class ValueWords {

    private static final String[] WORDS_FOR_VALUES = {
        "达标", "下达", "同步", "持续", "保持", "稳定", "不低于", "不高于", "不超过", "高于", "低于", "逐步", "稳步", "全覆盖",
        "平均水平", "待定", "要求", "控制在", "前列"
    };

    /** With these a value begins even if it ends like a name: 不低于经济增长速度. */
    private static final String[] COMPARISONS = {
        "不低于", "不高于", "不超过", "不大于", "不小于", "高于", "低于", "快于", "优于", "稳定在", "保持在", "控制在"
    };

    private static final String[] NAME_ENDINGS = {
        "数", "率", "量", "额", "重", "比", "度", "值", "例", "速", "积", "寿命", "年限", "长度"
    };
    private static final String VALUE_MARKS = "[]【】()<>≤≥=~±+-≈△▲*※#.,:/%‰";
    private static final String[] HEDGES = {
        "约", "近", "超过", "超", "突破", "预计", "达到", "不低于", "不超过", "不高于", "高于", "低于", "大于", "小于", "稳定在",
        "控制在", "累计", "年均", "力争", "第", "前", "新增"
    };
    private static final int LONGEST_UNIT = 6;
    private static final int LONGEST_WORD_FOR_VALUE = 20;

    private ValueWords() {}

    /**
     * Whether the cell looks like a value: a number with its marks, hedges and a short unit, a
     * dash, or one of the words that stand for a number (达标, 市级下达). A year in a header looks like
     * one, too.
     */
    static boolean isValue(String key) {
        return !closesUnopened(key) && (isFigure(key) || isWordForValue(key));
    }

    /** Whether the cell is a figure, not words that stand for one. */
    static boolean isFigure(String key) {
        int at = behindHedges(key);
        int words = 0;
        boolean digit = false;
        for (int i = at; i < key.length(); i++) {
            char c = key.charAt(i);
            if (isDigit(c)) {
                digit = true;
            } else if (VALUE_MARKS.indexOf(c) < 0) {
                if (!digit && i == at) {
                    return false;
                }
                words++;
            }
        }
        boolean onlyMarks =
                !digit && words == 0 && (key.equals("-") || key.equals("--") || key.equals("/"));
        return onlyMarks || digit && words <= LONGEST_UNIT && !endsLikeName(key);
    }

    private static boolean isWordForValue(String key) {
        if (key.length() > LONGEST_WORD_FOR_VALUE) {
            return false;
        }
        if (TableWords.startsWithAny(key, COMPARISONS)) {
            return true;
        }
        if (endsLikeName(key)) {
            return false;
        }
        return isGrade(key)
                || key.equals("无")
                || key.endsWith("改善")
                || TableWords.containsAny(key, WORDS_FOR_VALUES);
    }

    /** A grade of water or air: Ⅱ类, 总体Ⅱ类, 二级. */
    private static boolean isGrade(String key) {
        int last = key.length() - 1;
        return last > 0
                && last <= 6
                && (key.charAt(last) == '类' || key.charAt(last) == '级')
                && "ⅠⅡⅢⅣⅤIV一二三四五12345".indexOf(key.charAt(last - 1)) >= 0;
    }

    /** A share or number is named by its last word: …率, …数; a value never ends so. */
    private static boolean endsLikeName(String key) {
        int end = key.length();
        if (key.endsWith(")")) {
            end = Math.max(0, key.lastIndexOf('('));
        }
        String words = key.substring(0, end);
        for (String ending : NAME_ENDINGS) {
            if (words.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** A closing bracket without its opening one shows the rest of a broken line: 2015年标准). */
    private static boolean closesUnopened(String key) {
        int open = 0;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c == '(' || c == '[' || c == '【') {
                open++;
            } else if ((c == ')' || c == ']' || c == '】') && --open < 0) {
                return true;
            }
        }
        return false;
    }

    private static int behindHedges(String key) {
        int at = 0;
        for (String hedge : HEDGES) {
            if (key.startsWith(hedge, at)) {
                at += hedge.length();
            }
        }
        return at;
    }

    static boolean hasDigit(String key) {
        return key.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
