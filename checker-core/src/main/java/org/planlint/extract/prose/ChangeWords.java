package org.planlint.extract.prose;

import java.util.List;
import org.planlint.fact.Change.Trend;

/** The words of change. */
final class ChangeWords {

    private static final List<String> UP =
            List.of(
                    "提高", "提升", "增加", "增长", "上升", "扩大", "拓展", "扩展", "增至", "升至", "增到", "提至", "扩至",
                    "攀升", "跃升", "跃至", "延长", "增", "升", "新增", "净增", "发展", "壮大", "上涨", "提");
    private static final List<String> DOWN =
            List.of(
                    "下降", "降低", "降至", "降到", "减少", "减至", "减到", "缩小", "缩短", "压缩", "压减", "收窄", "回落",
                    "压降", "降为", "减", "降");
    private static final List<String> OPEN = List.of("调整", "优化", "变为", "转变", "变化", "改善", "达到", "达");

    private ChangeWords() {}

    /** A verb at a place of a text. */
    record Verb(String word, Trend trend) {}

    /** The longest verb that begins at a place; {@code null} if none does. */
    static Verb at(String text, int at) {
        String up = Clauses.wordAt(text, at, UP);
        String down = Clauses.wordAt(text, at, DOWN);
        String open = Clauses.wordAt(text, at, OPEN);
        if (up.isEmpty() && down.isEmpty() && open.isEmpty()) {
            return null;
        }
        if (down.length() > up.length() && down.length() >= open.length()) {
            return new Verb(down, Trend.DOWN);
        }
        return up.length() >= open.length() && !up.isEmpty()
                ? new Verb(up, Trend.UP)
                : new Verb(open, Trend.OPEN);
    }

    /**
     * Whether a clause before a number says how much something changes (较2020年增加) and not what it
     * comes to.
     */
    static boolean isStep(String words) {
        return Clauses.endsWithAny(words, UP) || Clauses.endsWithAny(words, DOWN);
    }

    /** The first verb in a stretch; {@code null} if it has none. */
    static Verb firstIn(String words) {
        for (int i = 0; i < words.length(); i++) {
            Verb verb = at(words, i);
            if (verb != null) {
                return verb;
            }
        }
        return null;
    }
}
