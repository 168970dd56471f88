package org.planlint.extract.prose.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.planlint.extract.prose.counts.StatedCount.Form;
import org.planlint.quantity.ChineseNumeral;

/**
 * Finds stated counts in a text, in one pass from left to right. Ranks and ordinals (第三, 前五位,
 * 二级以上), units (3个月) and what everybody reads as a name (二十大, 一带一路) are none.
 */
final class StatedCounts {

    private static final int LONGEST_SLOGAN = 18;
    private static final int LONGEST_NOUN = 8;
    private static final int LONGEST_HEAD = 5;
    private static final int NEAR = 120;

    /** Before a number, these make it an ordinal, a rate or another number. */
    private static final String NOT_AFTER = "第近每约超逾各余多数几百千万亿年月.-~:/+Nn个";

    /** Behind a classifier, these make a unit of it. */
    private static final List<String> UNITS =
            List.of("百分点", "月", "工作日", "小时", "年", "季度", "星期", "多", "余", "以上", "以下", "及以");

    /** Behind 级, these make a rank of it: 三级公路. */
    private static final List<String> RANKED =
            List.of(
                    "公路", "医院", "甲等", "乙等", "航道", "标准", "文物", "响应", "资质", "馆", "综合", "疾控", "医疗机构",
                    "达标", "保护");

    private static final String JOINTS = "的和与及等以为在";

    private static final String DIGITS = "0123456789";

    private final String text;
    private final List<StatedCount> found = new ArrayList<>();

    private StatedCounts(String text) {
        this.text = text;
    }

    /** The counts of a text in their order; they do not overlap. */
    static List<StatedCount> in(String text) {
        StatedCounts scan = new StatedCounts(text);
        scan.run();
        return scan.found;
    }

    private void run() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int next = head(i);
            if (next > i) {
                i = next;
                continue;
            }
            if (c == '“') {
                next = slogan(i);
            } else if (DIGITS.indexOf(c) >= 0) {
                next = number(i, Form.FIGURE);
            } else if (ChineseNumeral.isNumeral(c)) {
                next = number(i, Form.NUMERAL);
            }
            i = Math.max(next, i + 1);
        }
    }

    /**
     * 双线:加快…: a clause that begins with a count and a colon explains a slogan without quoting it.
     */
    private int head(int at) {
        boolean begins = at == 0 || "。;".indexOf(text.charAt(at - 1)) >= 0;
        int colon = begins ? Atoms.find(text, ":", at, at + LONGEST_HEAD + 1) : -1;
        if (colon < at + 2 || colon > at + LONGEST_HEAD) {
            return at;
        }
        List<Group> groups = Group.all(text.substring(at, colon));
        if (groups.size() != 1 || groups.get(0).count() < 2) {
            return at;
        }
        found.add(new StatedCount(Form.SLOGAN, groups, at, colon));
        return colon;
    }

    private int slogan(int open) {
        int limit = open + LONGEST_SLOGAN + 2;
        int close = Atoms.find(text, "”", open, limit);
        int inner = Atoms.find(text, "“", open + 1, limit);
        if (close < 0 || inner > 0 && inner < close) {
            return open;
        }
        List<Group> groups = Group.of(text.substring(open + 1, close));
        int comma = text.lastIndexOf('、', close);
        if (groups.isEmpty() && comma > open) {
            // “前港后园、一港四区”
            groups = Group.of(text.substring(comma + 1, close));
        }
        if (groups.isEmpty() || groups.size() == 1 && isName(groups.get(0), open, close)) {
            return open;
        }
        found.add(new StatedCount(Form.SLOGAN, groups, open, close + 1));
        return close + 1;
    }

    /**
     * “三水共治” counts where waters are listed; as a name it may count anything. With a classifier or
     * a short noun it always counts.
     */
    private boolean isName(Group group, int open, int close) {
        boolean classified = close - open - 1 > group.noun().length() + 1;
        if (classified || group.noun().length() < 3) {
            return false;
        }
        char noun = group.noun().charAt(0);
        boolean level = Group.CLASSIFIERS.indexOf(noun) >= 0;
        String first = String.valueOf(noun);
        return !level
                && Atoms.find(text, first, open - NEAR, open) < 0
                && Atoms.find(text, first, close, close + NEAR) < 0;
    }

    private int number(int start, Form form) {
        int end = start;
        while (end < text.length()
                && (form == Form.FIGURE
                        ? DIGITS.indexOf(text.charAt(end)) >= 0
                        : ChineseNumeral.isNumeral(text.charAt(end)))) {
            end++;
        }
        OptionalInt count = Group.number(text.substring(start, end));
        boolean ordinal =
                start > 0 && (isNotAfter(text.charAt(start - 1), form) || isPlace(start, end));
        if (count.isEmpty() || count.getAsInt() < 2 || ordinal || end == text.length()) {
            return end;
        }
        int noun = end + classifier(end);
        if (noun == end && (form == Form.FIGURE || !isBehindList(start))
                || UNITS.stream().anyMatch(unit -> text.startsWith(unit, noun))
                || isRank(end, noun)
                || isCongress(count.getAsInt(), end)) {
            return end;
        }
        int stop = noun;
        while (stop < text.length()
                && stop < noun + LONGEST_NOUN
                && Character.isIdeographic(text.charAt(stop))) {
            stop++;
        }
        String words = noun(noun, stop);
        found.add(new StatedCount(form, List.of(new Group(count.getAsInt(), words)), start, noun));
        return noun;
    }

    /** The length of the classifier at an offset; 0 where there is none. */
    private int classifier(int at) {
        if (text.startsWith("方面", at)) {
            return 2;
        }
        if (text.startsWith("四季", at - 1) && isBehindSeasons(at - 1)) {
            return 1;
        }
        boolean one = Group.CLASSIFIERS.indexOf(text.charAt(at)) >= 0 || text.startsWith("位一体", at);
        return one ? 1 : 0;
    }

    /** 春赏花、夏避暑、秋采果、冬玩雪四季: only behind a list that begins with spring. */
    private boolean isBehindSeasons(int at) {
        int comma = at > 0 ? text.lastIndexOf('、', at - 1) : -1;
        return comma >= 0
                && at - comma <= LONGEST_NOUN
                && Atoms.find(text, "春", Math.max(0, at - 4 * LONGEST_NOUN), comma) >= 0;
    }

    /** “甲、乙、丙、丁”四源齐控: behind a quoted list a numeral needs no classifier. */
    private boolean isBehindList(int start) {
        if (start == 0 || text.charAt(start - 1) != '”') {
            return false;
        }
        int open = Atoms.last(text, start - 1, Math.max(0, start - NEAR), "");
        return open > 0 && text.charAt(open - 1) == '“' && Atoms.find(text, "、", open, start) >= 0;
    }

    /** The noun ends where a verb or a joint follows: 工程 of 六大工程推动精品景区. */
    private String noun(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (JOINTS.indexOf(text.charAt(i)) >= 0 || Predicates.leads(text, i, to)) {
                return text.substring(from, i);
            }
        }
        return text.substring(from, to);
    }

    /** 前三位, 后两名; but 招前、招后三大环节. */
    private boolean isPlace(int start, int end) {
        return "前后".indexOf(text.charAt(start - 1)) >= 0 && !text.startsWith("大", end);
    }

    private static boolean isNotAfter(char c, Form form) {
        boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
        return NOT_AFTER.indexOf(c) >= 0
                || letter && form == Form.FIGURE
                || c >= '0' && c <= '9'
                || ChineseNumeral.isNumeral(c);
    }

    private boolean isRank(int classifier, int noun) {
        return text.charAt(classifier) == '级'
                && RANKED.stream().anyMatch(word -> text.startsWith(word, noun));
    }

    /** 二十大 is a congress of the party. */
    private boolean isCongress(int count, int classifier) {
        return count > 10 && text.charAt(classifier) == '大';
    }
}
