package org.planlint.quantity;

import static org.planlint.quantity.Hedge.ABOUT;
import static org.planlint.quantity.Hedge.AT_LEAST;
import static org.planlint.quantity.Hedge.AT_MOST;
import static org.planlint.quantity.Hedge.LESS_THAN;
import static org.planlint.quantity.Hedge.MORE_THAN;
import static org.planlint.quantity.Hedge.NEARLY;
import static org.planlint.quantity.Hedge.PLAIN;

/** The words and signs before and behind a number that bound or blur it. */
final class HedgeWords {

    /** Longer words before those that they end with. */
    private static final Word[] BEFORE = {
        word("不能低于", AT_LEAST),
        word("不得低于", AT_LEAST),
        word("不低于", AT_LEAST),
        word("不少于", AT_LEAST),
        word("不小于", AT_LEAST),
        word("不短于", AT_LEAST),
        word("至少", AT_LEAST),
        word("最少", AT_LEAST),
        word("不得超过", AT_MOST),
        word("不能超过", AT_MOST),
        word("不超过", AT_MOST),
        word("不超出", AT_MOST),
        word("不突破", AT_MOST),
        word("不高于", AT_MOST),
        word("不大于", AT_MOST),
        word("不多于", AT_MOST),
        word("不超", AT_MOST),
        word("至多", AT_MOST),
        word("最多", AT_MOST),
        word("控制在", AT_MOST),
        word("超过", MORE_THAN),
        word("超出", MORE_THAN),
        word("超", MORE_THAN, "高赶反"),
        word("突破", MORE_THAN),
        word("高于", MORE_THAN),
        word("大于", MORE_THAN),
        word("多于", MORE_THAN),
        word("逾", MORE_THAN),
        word("未达到", LESS_THAN),
        word("低于", LESS_THAN),
        word("少于", LESS_THAN),
        word("小于", LESS_THAN),
        word("不足", LESS_THAN),
        word("不到", LESS_THAN),
        word("不满", LESS_THAN),
        word("未满", LESS_THAN),
        word("大约", ABOUT),
        word("约为", ABOUT),
        word("约", ABOUT, "节集制公合契预签条履大违解特"),
        word("接近", NEARLY),
        word("将近", NEARLY),
        word("近", NEARLY, "最附邻就靠远贴临亲渐相逼新毗切"),
        word("≥", AT_LEAST),
        word("≧", AT_LEAST),
        word("⩾", AT_LEAST),
        word("≤", AT_MOST),
        word("≦", AT_MOST),
        word("⩽", AT_MOST),
        word("＞", MORE_THAN),
        word(">=", AT_LEAST),
        word("<=", AT_MOST),
        word(">", MORE_THAN),
        word("＜", LESS_THAN),
        word("<", LESS_THAN),
        word("力争达到", PLAIN),
        word("力争", PLAIN),
        word("预计达到", PLAIN),
        word("预计", PLAIN),
        word("达到", PLAIN),
        word("高达", PLAIN),
        word("达", PLAIN),
        word("稳定在", PLAIN),
        word("保持在", PLAIN),
        word("维持在", PLAIN),
    };

    private static final Word[] BEHIND = {
        word("（含）以上", AT_LEAST), word("(含)以上", AT_LEAST), word("及以上", AT_LEAST),
                word("以上", AT_LEAST),
        word("及以下", AT_MOST), word("以下", AT_MOST), word("以内", AT_MOST), word("之内", AT_MOST),
        word("以外", MORE_THAN), word("开外", MORE_THAN), word("左右", ABOUT, "两岸侧"),
                word("上下", ABOUT, "联级游班学楼"),
    };

    private HedgeWords() {}

    /**
     * The hedge before a number.
     *
     * @param hedge what it says; the word nearest to the number that is not PLAIN decides
     * @param start where the first of its words begins; the number's start if there is none
     */
    record Before(Hedge hedge, int start) {}

    /** The hedge behind a number and the offset behind its word. */
    record Behind(Hedge hedge, int end) {}

    /** Reads the words that end before {@code numberStart}, not going back beyond {@code floor}. */
    static Before before(CharSequence text, int numberStart, int floor) {
        Hedge hedge = PLAIN;
        int start = numberStart;
        for (int words = 0; words < 3; words++) {
            int end = Chars.skipBlanksBack(text, start, floor);
            Word word = wordBefore(text, end, floor);
            if (word == null) {
                break;
            }
            hedge = hedge == PLAIN ? word.hedge : hedge;
            start = end - word.text.length();
        }
        return new Before(hedge, start);
    }

    /** Reads the word that follows {@code end}; PLAIN and {@code end} itself if none does. */
    static Behind behind(CharSequence text, int end) {
        int at = Chars.skipBlanks(text, end);
        for (Word word : BEHIND) {
            int after = at + word.text.length();
            if (matches(text, at, word.text) && word.unlike.indexOf(Chars.at(text, after)) < 0) {
                return new Behind(word.hedge, after);
            }
        }
        return new Behind(PLAIN, end);
    }

    private static Word wordBefore(CharSequence text, int end, int floor) {
        for (Word word : BEFORE) {
            int start = end - word.text.length();
            if (start >= floor && matches(text, start, word.text)) {
                return admits(text, start, word) ? word : null;
            }
        }
        return null;
    }

    /** 节约 and 附近 are words of their own, and the angle bracket of a tag is no sign. */
    private static boolean admits(CharSequence text, int start, Word word) {
        char previous = Chars.at(text, start - 1);
        boolean tag = word.text.equals(">") && (Chars.isLatin(previous) || previous == '/');
        return !tag && word.unlike.indexOf(previous) < 0;
    }

    private static boolean matches(CharSequence text, int at, String word) {
        if (at < 0 || at + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static Word word(String text, Hedge hedge) {
        return new Word(text, hedge, "");
    }

    private static Word word(String text, Hedge hedge, String unlike) {
        return new Word(text, hedge, unlike);
    }

    /**
     * @param unlike characters next to which the word is part of another one
     */
    private record Word(String text, Hedge hedge, String unlike) {}
}
