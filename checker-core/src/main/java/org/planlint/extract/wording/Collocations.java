package org.planlint.extract.wording;

import java.util.List;
import org.planlint.fact.Survey.Aspect;

/**
 * Verbs that do not go with their object, and verbs that a clause says twice (建立健全与…建立…机制).
 *
 * <p>A clause is a stretch without any mark. Where another verb could govern the object, nothing is
 * said.
 */
final class Collocations {

    /**
     * An object and the verbs that it does not go with.
     *
     * @param object the last word of a clause
     * @param wrong verbs at its beginning
     * @param right verbs one of which may stand between
     * @param better the verb that goes with it
     */
    private record Pair(String object, List<String> wrong, List<String> right, String better) {}

    private static final List<Pair> PAIRS =
            List.of(
                    new Pair(
                            "步伐",
                            List.of("推动", "推进", "促进", "提升", "提高", "加强", "加大"),
                            List.of("加快", "迈", "紧跟", "跟上", "踏", "放慢", "统一", "坚定", "同"),
                            "加快"),
                    new Pair(
                            "力度",
                            List.of("加快", "扩大", "推进", "推动", "促进", "深化"),
                            List.of("加大", "加强", "增", "提高", "提升", "强化", "有", "政策", "支持"),
                            "加大"),
                    new Pair(
                            "优势",
                            List.of("抓好", "抓紧", "落实", "实施", "推进", "推动", "加快"),
                            List.of(
                                    "发挥", "形成", "用", "利", "培育", "打造", "转", "巩固", "扩大", "提升", "塑造",
                                    "化", "新", "厚植", "构筑", "强化", "彰显", "释放", "增", "具", "创"),
                            "发挥"));

    private static final List<String> SETTING_UP = List.of("建立健全", "建立", "构建", "健全", "完善", "建成");
    private static final List<String> SYSTEMS = List.of("机制", "体系", "制度", "体制", "平台", "网络", "联盟");
    private static final List<String> CAUSING =
            List.of(
                    "促进", "推动", "支持", "引导", "鼓励", "要求", "督促", "帮助", "推进", "指导", "的", "和", "与", "及",
                    "并", "或");

    private static final int SHORTEST = 6;

    /** The last characters of all objects, which most clauses do not end in. */
    private static final String ENDS = "伐度势制系台络盟";

    private final Tally tally = new Tally(Aspect.COLLOCATION);

    Tally tally() {
        return tally;
    }

    void read(Piece piece) {
        if (!piece.isProse()) {
            return;
        }
        int start = 0;
        for (int i : piece.others()) {
            if (!Chars.isWord(piece.at(i))) {
                stretch(piece, start, i);
                start = i + 1;
            }
        }
        stretch(piece, start, piece.length());
    }

    private void stretch(Piece piece, int start, int end) {
        if (end - start > SHORTEST && ENDS.indexOf(piece.at(end - 1)) >= 0) {
            clause(piece, start, end);
        }
    }

    private void clause(Piece piece, int start, int end) {
        String text = piece.words().substring(start, end);
        tally.check(piece, start, end);
        for (Pair pair : PAIRS) {
            if (text.endsWith(pair.object)) {
                object(piece, start, text, pair);
            }
        }
        if (SYSTEMS.stream().anyMatch(text::endsWith)) {
            twice(piece, start, text);
        }
    }

    private void object(Piece piece, int start, String text, Pair pair) {
        for (String verb : pair.wrong) {
            boolean governs =
                    text.startsWith(verb)
                            && pair.right.stream()
                                    .noneMatch(text.substring(verb.length())::contains);
            if (governs) {
                tally.odd(
                        piece,
                        start,
                        start + text.length(),
                        pair.better + "…" + pair.object,
                        "",
                        null);
            }
        }
    }

    private void twice(Piece piece, int start, String text) {
        for (String verb : SETTING_UP) {
            if (!text.startsWith(verb)) {
                continue;
            }
            String second = verb.startsWith("建立") ? "建立" : verb;
            int again = text.indexOf(second, verb.length());
            if (again < 0 || again + second.length() > text.length() - 2) {
                return;
            }
            String between = text.substring(verb.length(), again);
            String object = text.substring(again + second.length());
            boolean own =
                    CAUSING.stream().anyMatch(word -> !word.equals("与") && between.contains(word));
            boolean attribute = object.startsWith("的") || object.startsWith("起");
            boolean named = SYSTEMS.stream().anyMatch(between::contains);
            if (between.length() >= 2 && !own && !attribute && !named) {
                tally.wrong(piece, start, start + text.length(), second, "twice", null);
            }
            return;
        }
    }
}
