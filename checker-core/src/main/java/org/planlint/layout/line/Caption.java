package org.planlint.layout.line;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Designation;
import org.planlint.document.Designation.Kind;
import org.planlint.text.TracedText;

/**
 * The line above a box or table, or below a figure: 专栏4-1 总体布局.
 *
 * @param designation what it names
 * @param title the words behind the number; may be empty
 */
public record Caption(Designation designation, TracedText title) {

    private static final int TITLE_LENGTH = 60;
    private static final String SENTENCE_BEGINNINGS = "的所中为示内和与及或，,、）)”》";
    private static final String JOINTS = "-－—–.．";
    private static final String SEPARATORS = "：:.．、";
    private static final List<String> FIGURE_ENDINGS =
            List.of("示意图", "布局图", "分布图", "结构图", "规划图", "格局图", "区位图", "效果图", "流程图", "定位图");

    /** The caption that a line is; {@code null} where it is none. */
    public static Caption of(TracedText words) {
        if (words.length() < 2) {
            return null;
        }
        return switch (words.charAt(0)) {
            case '专' -> words.charAt(1) == '栏' ? numbered(Kind.BOX, words) : null;
            case '表' -> numbered(Kind.TABLE, words);
            case '图' -> numbered(Kind.FIGURE, words);
            default -> unnumberedFigure(words);
        };
    }

    /** The caption of a box that a line is; {@code null} where it is none. */
    public static Caption box(TracedText words) {
        Caption caption = of(words);
        return caption != null && caption.designation().kind() == Kind.BOX ? caption : null;
    }

    private static Caption numbered(Kind kind, TracedText words) {
        int start = kind.word().length();
        List<Integer> numbers = new ArrayList<>();
        int end = numbers(words, start, numbers);
        TracedText rest = words.substring(end);
        if (rest.isEmpty()
                ? numbers.isEmpty() && kind != Kind.BOX
                : !isTitle(words, end, numbers.isEmpty())) {
            return null;
        }
        return new Caption(
                new Designation(kind, numbers, words.span(0, end)), Prose.behind(SEPARATORS, rest));
    }

    private static int numbers(TracedText words, int start, List<Integer> numbers) {
        int end = start;
        for (Ordinal next = number(words, start); next != null; ) {
            numbers.add(next.value());
            end = next.end();
            boolean joint = end + 1 < words.length() && JOINTS.indexOf(words.charAt(end)) >= 0;
            next = joint ? number(words, end + 1) : null;
        }
        return end;
    }

    /** The number at an index up to the next blank of the page, which parts 专栏一 from 三大工程. */
    private static Ordinal number(TracedText words, int start) {
        int end = Math.min(start + 1, words.length());
        while (end < words.length() && end - start < 6 && !Line.gap(words, end)) {
            end++;
        }
        return Ordinal.at(words.subSequence(0, end), start);
    }

    private static boolean isTitle(TracedText words, int end, boolean parted) {
        TracedText title = words.substring(end);
        return title.length() <= TITLE_LENGTH
                && !Prose.isSentence(title)
                && (Line.gap(words, end) || SENTENCE_BEGINNINGS.indexOf(title.charAt(0)) < 0)
                && (!parted || Line.gap(words, end) || SEPARATORS.indexOf(title.charAt(0)) >= 0);
    }

    private static Caption unnumberedFigure(TracedText words) {
        if (words.length() > TITLE_LENGTH || words.charAt(words.length() - 1) != '图') {
            return null;
        }
        boolean figure =
                FIGURE_ENDINGS.stream().anyMatch(words.toString()::endsWith)
                        && !Prose.isSentence(words);
        return figure && ListMarks.of(words).end() == 0
                ? new Caption(new Designation(Kind.FIGURE, List.of(), words.span()), words)
                : null;
    }
}
