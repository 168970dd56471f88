package org.planlint.extract.wording;

import java.util.List;
import org.planlint.fact.Survey.Aspect;

/** Months, days and hours that no calendar has, and parts that are greater than their whole. */
final class ImpossibleValues {

    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** Rates that count the part of a whole beyond doubt; many others may exceed it (毛入学率). */
    private static final List<String> PARTS =
            List.of(
                    "普及率", "覆盖率", "合格率", "达标率", "处理率", "收集率", "城镇化率", "就业率", "巩固率", "满意率", "满意度",
                    "硬化率", "通达率", "建档率", "接种率", "优良率", "死亡率", "失业率", "绿化率", "安全率", "治愈率", "签约率");

    private static final int NEAR = 8;

    private final Tally tally = new Tally(Aspect.IMPOSSIBLE_VALUE);

    Tally tally() {
        return tally;
    }

    void read(Piece piece, List<Digits> digits) {
        for (int i = 0; i < digits.size(); i++) {
            Digits number = digits.get(i);
            switch (piece.near(number.end())) {
                case '月' -> month(piece, number, i + 1 < digits.size() ? digits.get(i + 1) : null);
                case '时', '点' ->
                        hour(piece, number, i + 1 < digits.size() ? digits.get(i + 1) : null);
                case '%', '％' -> part(piece, number);
                default -> {
                    // Any number may be a number of something.
                }
            }
        }
    }

    private void month(Piece piece, Digits month, Digits day) {
        boolean dated = piece.near(month.start() - 1) == '年';
        boolean withDay =
                day != null && day.start() == month.end() + 1 && piece.near(day.end()) == '日';
        if (!dated && !withDay || month.length() > 2) {
            return;
        }
        int end = withDay ? day.end() + 1 : month.end() + 1;
        tally.check(piece, month.start(), end);
        double number = month.value(piece);
        boolean known = number >= 1 && number <= DAYS.length;
        if (!known || withDay && !isDay(day.value(piece), DAYS[(int) number - 1])) {
            tally.wrong(piece, month.start(), end, "", "date", null);
        }
    }

    private static boolean isDay(double day, int last) {
        return day >= 1 && day <= last;
    }

    /** 25时30分; 时 alone is a number of hours, too. */
    private void hour(Piece piece, Digits hour, Digits minute) {
        if (minute == null || minute.start() != hour.end() + 1 || piece.near(minute.end()) != '分') {
            return;
        }
        tally.check(piece, hour.start(), minute.end() + 1);
        if (hour.value(piece) > 24 || minute.value(piece) > 59) {
            tally.wrong(piece, hour.start(), minute.end() + 1, "", "date", null);
        }
    }

    private void part(Piece piece, Digits number) {
        int start = Math.max(0, number.start() - NEAR);
        String before = piece.folded().substring(start, number.start());
        for (String rate : PARTS) {
            int in = before.lastIndexOf(rate);
            if (in < 0 || !isVerb(before.substring(in + rate.length()))) {
                continue;
            }
            int at = start + in;
            tally.check(piece, at, number.end() + 1);
            if (number.value(piece) > 100) {
                tally.wrong(piece, at, number.end() + 1, "", "part", null);
            }
            return;
        }
    }

    /** The rate itself reaches the number; where it grows by it, it may grow by any. */
    private static boolean isVerb(String words) {
        for (int i = 0; i < words.length(); i++) {
            if ("达到为至在超过稳定保持提高升总体均控制".indexOf(words.charAt(i)) < 0) {
                return false;
            }
        }
        return words.isEmpty()
                || words.endsWith("到")
                || words.endsWith("至")
                || words.endsWith("达")
                || words.endsWith("为")
                || words.endsWith("在")
                || words.endsWith("过");
    }
}
