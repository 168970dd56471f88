package org.planlint.extract.wording;

import java.util.List;
import org.planlint.fact.Survey.Aspect;

/**
 * Phrases of two halves of which one is missing: 以…为目标, 集…于一体, 不仅…而且, 既…又, 在推进…中发挥…作用.
 *
 * <p>Only frames are known that hardly ever stand without both halves; the half that is missing is
 * looked for in the whole sentence, for one 以 may serve several 为.
 */
final class Frames {

    /** What a sentence may say instead of 以 before 为目标. */
    private static final String GOVERNING = "以把将由用视作使选定列成当被按";

    /** Words with 以 that govern nothing. */
    private static final String AFTER_FREE = "及上下内外来前后";

    private static final String BEFORE_FREE = "可所予加难得足";

    private static final List<String> AIMS =
            List.of(
                    "为目标", "为牵引", "为抓手", "为总抓手", "为主抓手", "为统领", "为引领", "为契机", "为突破口", "为着力点",
                    "为切入点", "为落脚点", "为出发点", "为主攻方向", "为主线");

    private static final List<String> PUSHING =
            List.of("推进", "推动", "促进", "加快", "构建", "建设", "服务", "落实", "实现", "打造", "维护", "融入", "参与");

    private static final List<String> INSIDE = List.of("中", "上", "方面", "过程", "里", "期间", "时", "领域");

    private static final List<String> ALSO =
            List.of("而且", "还", "也", "更", "并且", "又", "反而", "同样", "甚至", "都", "且");
    private static final List<String> AGAIN = List.of("又", "也", "要", "更", "还", "且");
    private static final List<String> ALL =
            List.of("都", "也", "均", "总", "皆", "一律", "始终", "应", "必须", "不");

    private static final String AFTER_EITHER = "有定往得然成能存";

    private final Tally tally = new Tally(Aspect.FRAME);

    Tally tally() {
        return tally;
    }

    void read(Piece piece) {
        if (!piece.isProse()) {
            return;
        }
        int start = 0;
        for (int i : piece.others()) {
            char c = piece.at(i);
            // One 以 may serve several clauses that end in a semicolon.
            if (c == '。' || c == '！' || c == '？') {
                sentence(piece, start, i + 1);
                start = i + 1;
            }
        }
        if (start < piece.length()) {
            sentence(piece, start, piece.length());
        }
    }

    private void sentence(Piece piece, int start, int end) {
        String text = piece.words().substring(start, end);
        tally.check(piece, start, end);
        aims(piece, start, text);
        together(piece, start, text);
        playing(piece, start, text);
        pair(piece, start, text, "不仅", ALSO, "而且");
        pair(piece, start, text, "不但", ALSO, "而且");
        pair(piece, start, text, "无论", ALL, "都");
        pair(piece, start, text, "不论", ALL, "都");
        either(piece, start, text);
    }

    /** …为目标 without 以. */
    private void aims(Piece piece, int start, String text) {
        for (int at = text.indexOf('为'); at > 0; at = text.indexOf('为', at + 1)) {
            int behind = at + aimAt(text, at);
            // Inside a row (县城为引领、集镇为支撑的格局) and in quotations it may stand alone.
            boolean closed =
                    behind > at
                            && (behind == text.length() || Chars.isClauseEnd(text.charAt(behind)));
            int clause = closed ? clauseStart(text, at) : at;
            if (at - clause >= 4 && !isGoverned(text, at)) {
                tally.wrong(piece, start + clause, start + behind, "以", "aim", null);
            }
        }
    }

    /** The length of the aim that begins at a place; 0 if none does. */
    private static int aimAt(String text, int at) {
        for (String aim : AIMS) {
            if (text.startsWith(aim, at)) {
                return aim.length();
            }
        }
        return 0;
    }

    private static boolean isGoverned(String text, int end) {
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean free =
                    c == '以'
                            && (i + 1 < text.length() && AFTER_FREE.indexOf(text.charAt(i + 1)) >= 0
                                    || i > 0 && BEFORE_FREE.indexOf(text.charAt(i - 1)) >= 0);
            // 作 and its like govern only right before 为; elsewhere they belong to words (工作).
            boolean near = "作成定列视选当使由用被按".indexOf(c) < 0 || i == end - 1;
            if (GOVERNING.indexOf(c) >= 0 && near && !free) {
                return true;
            }
        }
        return false;
    }

    /** …于一体 without 集. */
    private void together(Piece piece, int start, String text) {
        int at = text.indexOf("于一体");
        if (at > 0 && !containsAny(text.substring(0, at), List.of("集", "融", "汇", "聚", "合"))) {
            tally.wrong(
                    piece, start + clauseStart(text, at), start + at + 3, "集", "together", null);
        }
    }

    /** 在推进…发挥…作用 without 中. */
    private void playing(Piece piece, int start, String text) {
        for (int at = text.indexOf('在'); at >= 0; at = text.indexOf('在', at + 1)) {
            int verb = at + 1;
            int play = text.indexOf("发挥", verb);
            if (play < 0) {
                return;
            }
            String between = text.substring(verb, play);
            boolean clause =
                    between.chars().noneMatch(c -> Chars.isClauseEnd((char) c) || c == '、');
            boolean verbal = PUSHING.stream().anyMatch(between::startsWith);
            boolean apart = at == 0 || "存所现正潜实内".indexOf(text.charAt(at - 1)) < 0;
            if (clause && verbal && apart && !containsAny(between, INSIDE)) {
                tally.wrong(piece, start + at, start + play + 2, "中", "in", null);
            }
        }
    }

    private void pair(
            Piece piece, int start, String text, String half, List<String> others, String better) {
        int at = text.indexOf(half);
        if (at >= 0 && !containsAny(text.substring(at + half.length()), others)) {
            int end = Math.min(text.length(), at + 12);
            tally.wrong(piece, start + at, start + end, better, "pair", null);
        }
    }

    /** 既 as a word of its own, at the beginning of a clause. */
    private void either(Piece piece, int start, String text) {
        int at = text.indexOf('既');
        boolean begins = at == 0 || at > 0 && Chars.isClauseEnd(text.charAt(at - 1));
        if (begins
                && at + 1 < text.length()
                && AFTER_EITHER.indexOf(text.charAt(at + 1)) < 0
                && !containsAny(text.substring(at + 2), AGAIN)) {
            int end = Math.min(text.length(), at + 12);
            tally.wrong(piece, start + at, start + end, "又", "pair", null);
        }
    }

    private static int clauseStart(String text, int end) {
        int at = end;
        while (at > 0 && !Chars.isClauseEnd(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean containsAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
