package org.planlint.extract.prose;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The words between a name and its number: 年均分别增长, 由2020年的, 稳定在.
 *
 * @param start where they begin, that is, where the name ends
 * @param parts what they say
 * @param moment the time among them; {@code null} where there is none
 */
record Link(int start, Set<Part> parts, Moment moment) {

    /** What a word between a name and its number says. */
    enum Part {
        /** 达到, 为, 保持在: the number is the value. */
        VALUE,
        /** 提高到, 降至: the number is the value that a change led to. */
        ENDS_AT,
        /** 增长, 提高: the number is the change. */
        UP,
        /** 下降, 减少. */
        DOWN,
        /** 由, 从: the value that a change began with. */
        FROM,
        /** 年均, 每年. */
        AVERAGE,
        /** 累计, 五年共. */
        TOTAL,
        /** 分别. */
        RESPECTIVELY,
        /** 均, 都: the number is that of each. */
        EACH,
        /** 较上年. */
        AGAINST,
        /** 稳定在, 保持: the value is to stay. */
        STEADY,
        /** 力争: the number is hoped for. */
        HOPED,
        /** Says nothing of the number: 预计, 基本. */
        NOTHING
    }

    private static final String[] CHANGES = {
        "提高", "提升", "增加", "增长", "扩大", "拓展", "上升", "降低", "下降", "减少", "缩小", "压缩", "压减", "调整", "优化",
        "发展", "扩展", "增", "升", "降", "减", "扩", "发展壮大", "壮大", "收窄", "缩短", "延长", "提"
    };

    private static final Words<Part> WORDS = words();

    private static Words<Part> words() {
        Words<Part> words =
                new Words<Part>()
                        .add(
                                Part.VALUE,
                                "达到",
                                "达",
                                "为",
                                "是",
                                "约为",
                                "高达",
                                "突破",
                                "超过",
                                "超",
                                "控制在",
                                "迈上",
                                "迈过",
                                "跨上",
                                "跨过",
                                "跃上",
                                "站上")
                        .add(
                                Part.VALUE,
                                "实现",
                                "完成",
                                "不低于",
                                "不少于",
                                "不超过",
                                "不高于",
                                "高于",
                                "低于",
                                "不超",
                                "超出",
                                "大于",
                                "小于",
                                "不足",
                                "不到")
                        .add(
                                Part.VALUE,
                                "接近",
                                "将近",
                                "在",
                                "可达",
                                "将达",
                                "已达",
                                "达到了",
                                "突破了",
                                "超过了",
                                "逾",
                                "控制到",
                                "列",
                                "调整为",
                                "优化为",
                                "合计")
                        .add(
                                Part.STEADY,
                                "稳定在",
                                "保持在",
                                "保持",
                                "维持在",
                                "稳定保持在",
                                "稳定",
                                "维持",
                                "稳定达到",
                                "稳定保持",
                                "继续保持在",
                                "始终保持在")
                        .add(
                                Part.UP, "增长", "增加", "提高", "提升", "上升", "扩大", "净增", "递增", "增长了",
                                "增加了", "提高了", "提升了", "增幅达", "增速达")
                        .add(Part.DOWN, "下降", "降低", "减少", "缩小", "压减", "削减", "下降了", "降低了", "减少了")
                        .add(Part.FROM, "由", "从")
                        .add(Part.AVERAGE, "年均", "年平均", "每年", "平均每年", "每年平均", "五年平均")
                        .add(Part.TOTAL, "累计", "五年累计", "总共", "共计", "五年共", "累计达", "累计达到", "5年累计")
                        .add(Part.RESPECTIVELY, "分别")
                        .add(Part.EACH, "均", "都", "皆")
                        .add(Part.AGAINST, "同比", "比上年", "较上年", "环比")
                        .add(Part.HOPED, "力争", "争取", "冲刺", "力争达到")
                        .add(
                                Part.NOTHING,
                                "预计",
                                "预期",
                                "将",
                                "已",
                                "已经",
                                "基本",
                                "总体",
                                "稳步",
                                "持续",
                                "进一步",
                                "大幅",
                                "有望",
                                "确保",
                                "努力")
                        .add(
                                Part.NOTHING,
                                "约",
                                "近",
                                "大约",
                                "至少",
                                "仅",
                                "全部",
                                "始终",
                                "长期",
                                "常年",
                                "连续",
                                "成功",
                                "顺利",
                                "率先",
                                "历史性",
                                "首次",
                                "按",
                                "以")
                        .add(
                                Part.NOTHING,
                                "最低",
                                "最高",
                                "≥",
                                "≤",
                                ">",
                                "<",
                                "＞",
                                "＜",
                                "动态",
                                "也",
                                "再",
                                "则",
                                "一举",
                                "首",
                                "全年",
                                "合理",
                                "的")
                        .add(
                                Part.NOTHING,
                                "明显",
                                "显著",
                                "快速",
                                "平稳",
                                "有效",
                                "继续",
                                "逐步",
                                "逐年",
                                "不断",
                                "稳中有升",
                                "大体",
                                "整体",
                                "一直",
                                "的基础上",
                                "基础上");
        for (String change : CHANGES) {
            words.add(Part.ENDS_AT, change + "到", change + "至", change + "为");
        }
        return words;
    }

    /** Before 均 these make another word of it: 人均, 年均. */
    private static final String MEANS = "人户年亩日月平";

    /** The words that end where a number begins. */
    static Link before(String text, int numberStart, int floor, List<Moment> moments) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Moment moment = null;
        int at = numberStart;
        while (at > floor) {
            Moment time = endingAt(moments, at);
            if (time != null && time.start() >= floor) {
                if (time.isTime() && moment == null) {
                    moment = time;
                }
                if (!time.isTime()) {
                    parts.add(Part.AGAINST);
                }
                // 增加到2025年的18.6万吨: the 到 is that of the verb.
                String verb = WORDS.before(text, time.start() + 1, floor);
                boolean shared = !verb.isEmpty() && WORDS.meaning(verb) == Part.ENDS_AT;
                if (shared) {
                    parts.add(Part.ENDS_AT);
                }
                at = shared ? time.start() + 1 - verb.length() : time.start();
                continue;
            }
            String word = WORDS.before(text, at, floor);
            if (word.isEmpty()
                    || word.equals("均") && at > 1 && MEANS.indexOf(text.charAt(at - 2)) >= 0) {
                break;
            }
            parts.add(WORDS.meaning(word));
            at -= word.length();
        }
        return new Link(at, parts, moment);
    }

    boolean says(Part part) {
        return parts.contains(part);
    }

    /** Whether the number is the value itself, not a change of it. */
    boolean isValue() {
        boolean change = says(Part.UP) || says(Part.DOWN);
        return says(Part.ENDS_AT) || !change && !says(Part.FROM) && !says(Part.AGAINST);
    }

    private static Moment endingAt(List<Moment> moments, int at) {
        for (Moment moment : moments) {
            if (moment.end() == at) {
                return moment;
            }
        }
        return null;
    }
}
