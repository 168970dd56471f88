package org.planlint.extract.wording;

import java.util.ArrayList;
import java.util.List;
import org.planlint.fact.Survey.Aspect;

/**
 * Numbers that leave out or mistake their unit (100亿企业, 装机容量15万千瓦时), years of two digits (到25年底)
 * and thousands separated here and not there.
 */
final class Amounts {

    private static final List<String> MONEY =
            List.of(
                    "企业", "产值", "投资", "税收", "营收", "收入", "销售", "规模企业", "市值", "产业", "集群", "园区", "工业",
                    "项目", "以上企业");

    private static final List<String> UNITS_OF_TIME =
            List.of("年底", "年末", "年初", "年度", "年上半年", "年下半年");
    private static final String BEFORE_YEARS = "到至自从比较与在于";

    /** A noun, a unit that can't measure it, and the one that can. */
    private record Kind(String noun, String wrong, String right) {}

    private static final List<Kind> KINDS =
            List.of(
                    new Kind("装机", "千瓦时", "千瓦"),
                    new Kind("装机", "亿度", "千瓦"),
                    new Kind("发电量", "千瓦", "千瓦时"),
                    new Kind("用电量", "千瓦", "千瓦时"),
                    new Kind("面积", "公里", "平方公里"),
                    new Kind("里程", "平方公里", "公里"),
                    new Kind("库容", "平方米", "立方米"));

    private static final int NEAR = 10;
    private static final int GROUPED = 5;

    /** A large number and whether its thousands are separated. */
    private record Large(Piece piece, Digits number, boolean grouped) {}

    private final Tally bare = new Tally(Aspect.BARE_AMOUNT);
    private final Tally kinds = new Tally(Aspect.UNIT_KIND);
    private final Tally years = new Tally(Aspect.SHORT_YEAR);
    private final Tally grouping = new Tally(Aspect.DIGIT_GROUPING);
    private final List<Large> large = new ArrayList<>();

    List<Tally> tallies() {
        return List.of(bare, kinds, years, grouping);
    }

    void read(Piece piece, List<Digits> digits) {
        String text = piece.folded();
        for (Digits number : digits) {
            int end = number.end();
            char behind = piece.near(end);
            if (behind == '亿') {
                money(piece, number, end + 1);
            } else if (behind == '年') {
                year(piece, number);
            }
            kind(piece, number);
            boolean grouped = text.substring(number.start(), end).indexOf(',') > 0;
            if (grouped
                    || number.length() >= GROUPED
                            && text.indexOf('.', number.start()) != number.start() + 1) {
                large(piece, number, grouped);
            }
        }
        ratio(piece);
    }

    private void money(Piece piece, Digits number, int behind) {
        boolean measured = piece.near(behind) == '元';
        if (measured) {
            bare.check(piece, number.start(), behind + 1);
            return;
        }
        for (String noun : MONEY) {
            if (piece.folded().startsWith(noun, behind)) {
                bare.odd(piece, number.start(), behind, number.in(piece) + "亿元", "", null);
                return;
            }
        }
    }

    private void year(Piece piece, Digits number) {
        if (number.isYear(piece)) {
            years.check(piece, number.start(), number.end() + 1);
        } else if (number.length() == 2
                && number.start() > 0
                && BEFORE_YEARS.indexOf(piece.at(number.start() - 1)) >= 0
                && UNITS_OF_TIME.stream()
                        .anyMatch(word -> piece.folded().startsWith(word, number.end()))) {
            years.odd(
                    piece,
                    number.start(),
                    number.end() + 1,
                    "20" + number.in(piece) + "年",
                    "",
                    null);
        }
    }

    /** The noun stands before the number, in the same clause and with no other number between. */
    private void kind(Piece piece, Digits number) {
        String text = piece.folded();
        int start = number.start();
        while (start > 0 && number.start() - start < NEAR && Chars.isHan(text.charAt(start - 1))) {
            start--;
        }
        String before = text.substring(start, number.start());
        int unit = number.end();
        while ("万亿多余".indexOf(piece.near(unit)) >= 0 && piece.near(unit) != 0) {
            unit++;
        }
        for (Kind kind : KINDS) {
            int at = before.lastIndexOf(kind.noun);
            // Storage is measured in power and in energy.
            if (at < 0
                    || text.lastIndexOf("储", at) >= Math.max(0, at - NEAR)
                    || !isOnlyVerb(before.substring(at + kind.noun.length()))) {
                continue;
            }
            kinds.check(piece, start + at, unit);
            int end = unit + kind.wrong.length();
            if (text.startsWith(kind.wrong, unit)
                    && piece.near(end) != '时'
                    && piece.near(end) != '/') {
                kinds.wrong(piece, start + at, end, kind.right, "", null);
            }
        }
    }

    /** Nothing but 容量, 达到, 为 and the like between the noun and its number. */
    private static boolean isOnlyVerb(String words) {
        for (String word :
                List.of(
                        "", "容量", "总容量", "规模", "总量", "约", "达", "达到", "为", "超过", "突破", "容量达到", "容量达",
                        "规模达到", "规模达", "容量超过", "规模超过", "容量约", "增加", "新增")) {
            if (words.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** A ratio of two areas or incomes is no percentage. */
    private void ratio(Piece piece) {
        String text = piece.folded();
        for (String noun : List.of("容积率", "居民收入比")) {
            int at = text.indexOf(noun + "(%");
            if (at >= 0) {
                kinds.wrong(piece, at, at + noun.length() + 2, "无", "ratio", null);
            }
        }
    }

    private void large(Piece piece, Digits number, boolean grouped) {
        grouping.check(piece, number.start(), number.end());
        large.add(new Large(piece, number, grouped));
    }

    /** Finds the rarer way of writing large numbers, when all pieces have been read. */
    void finish() {
        int grouped = 0;
        for (Large number : large) {
            grouped += number.grouped ? 1 : 0;
        }
        if (grouped == 0 || grouped == large.size()) {
            return;
        }
        boolean rare = grouped * 2 <= large.size();
        for (Large number : large) {
            if (number.grouped == rare) {
                Digits digits = number.number;
                grouping.odd(
                        number.piece, digits.start(), digits.end(), "", rare ? "" : "bare", null);
            }
        }
    }
}
