package org.planlint.layout;

import java.util.BitSet;
import java.util.List;
import org.planlint.layout.line.HeadingGrammar;
import org.planlint.layout.line.Line;
import org.planlint.layout.line.ListMarks;
import org.planlint.layout.line.Prose;
import org.planlint.text.TracedText;

/**
 * Finds what the plan calls itself: on its cover, in the notice that issues it, above the text of a
 * web page, or in its first sentence.
 */
final class TitleFinder {

    private static final List<String> KINDS = List.of("规划纲要", "规划", "纲要", "计划", "方案", "目标纲要");
    private static final List<String> ISSUERS =
            List.of("人民政府", "办公室", "委员会", "党组", "局", "厅", "部门", "单位");
    private static final String NO_TITLE = ">。；：！？，、,;:《》〔〕[]〈〉";
    private static final String YEAR_FIGURES = "0123456789〇○一二三四五六七八九十";
    private static final int TITLE_LENGTH = 60;
    private static final int TITLE_LINES = 3;

    private final List<Line> lines;
    private final BitSet furniture;

    private TitleFinder(List<Line> lines, BitSet furniture) {
        this.lines = lines;
        this.furniture = furniture;
    }

    /**
     * The title and its lines.
     *
     * @param text the title without blanks; {@code null} where none was found
     * @param lines the indexes of the lines that show it, be it several times
     */
    record Title(String text, BitSet lines) {}

    /** The title as it stands before a place of the document, the first heading of the body. */
    static Title before(int end, List<Line> lines, BitSet furniture, BitSet contents) {
        return new TitleFinder(lines, furniture).find(end, contents);
    }

    private Title find(int end, BitSet contents) {
        BitSet shown = new BitSet();
        String issued = null;
        String cover = null;
        String chrome = null;
        for (int i = 0; i < end; i++) {
            TracedText text = lines.get(i).text();
            if (text.isEmpty() || contents.get(i)) {
                continue;
            }
            if (furniture.get(i)) {
                chrome = chrome == null && isTitle(text) ? text.toString() : chrome;
            } else if (issued(text) != null) {
                issued = issued == null ? issued(text) : issued;
                shown.set(i);
            } else if (isTitle(text)) {
                String joined = joined(i, shown);
                cover = cover == null ? joined : cover;
            }
        }
        String first = issued != null ? issued : cover != null ? cover : chrome;
        String title = first != null ? first : sentence(end, contents, shown);
        return new Title(title == null ? null : title.replace(" ", ""), shown);
    }

    /** Whether a line by itself reads like the title of a plan. */
    static boolean isTitle(TracedText text) {
        return text.length() >= 4
                && text.length() <= TITLE_LENGTH
                && isBare(text)
                && KINDS.stream().anyMatch(withoutBrackets(text.toString())::endsWith);
    }

    /** 县人民政府关于印发《…规划纲要》的通知. */
    private static String issued(TracedText text) {
        String words = text.toString();
        int start = words.indexOf("印发《");
        int end = words.indexOf('》', start + 3);
        boolean notice =
                start >= 0
                        && end > start
                        && words.endsWith("通知")
                        && words.length() <= 2 * TITLE_LENGTH;
        return notice ? words.substring(start + 3, end) : null;
    }

    /** The title that ends in a line, with the lines above that it was broken from. */
    private String joined(int last, BitSet shown) {
        StringBuilder title = new StringBuilder(lines.get(last).text());
        shown.set(last);
        int taken = 1;
        for (int i = last - 1; i >= 0 && taken < TITLE_LINES; i--) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (furniture.get(i) || line.isTable() || shown.get(i) || !isFirstPart(line.text())) {
                break;
            }
            title.insert(0, line.text());
            shown.set(i);
            taken++;
        }
        return title.toString();
    }

    private static boolean isFirstPart(TracedText text) {
        String words = text.toString();
        return text.length() >= 2
                && text.length() <= 30
                && isBare(text)
                && words.indexOf('（') < 0
                && ISSUERS.stream().noneMatch(words::endsWith)
                && !isDate(words)
                && ListMarks.of(text).end() == 0
                && HeadingGrammar.read(text) == null;
    }

    /** 2026年3月, 二〇二六年三月. */
    private static boolean isDate(String words) {
        int i = 0;
        while (i < words.length() && YEAR_FIGURES.indexOf(words.charAt(i)) >= 0) {
            i++;
        }
        return i > 0 && i < words.length() && words.charAt(i) == '年';
    }

    private static boolean isBare(TracedText text) {
        for (int i = 0; i < text.length(); i++) {
            if (NO_TITLE.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** 规划（2021—2025年）, 纲要（草案）: what stands behind in brackets says nothing about the kind. */
    private static String withoutBrackets(String words) {
        int open = Math.max(words.lastIndexOf('（'), words.lastIndexOf('('));
        boolean closed = words.endsWith("）") || words.endsWith(")");
        return open > 0 && closed ? words.substring(0, open) : words;
    }

    /**
     * The title from a heading that only the format marks, or from the first sentence:
     * 某县…规划纲要，根据…制定.
     */
    private String sentence(int end, BitSet contents, BitSet shown) {
        for (int i = 0; i < Math.min(end + 1, lines.size()); i++) {
            Line line = lines.get(i);
            if (line.isBlank() || contents.get(i) || furniture.get(i) || line.isTable()) {
                continue;
            }
            boolean heading =
                    line.hint() == 1 && HeadingGrammar.read(line.text()) == null && i < end;
            if (heading && !Prose.isSentence(line.text()) && line.text().length() <= TITLE_LENGTH) {
                shown.set(i);
                return line.text().toString();
            }
            TracedText beginning = line.text().subSequence(0, comma(line.text()));
            if (beginning.length() < line.text().length() && isTitle(beginning)) {
                return beginning.toString();
            }
        }
        return null;
    }

    private static int comma(TracedText text) {
        int i = 0;
        while (i < text.length() && !Prose.isComma(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
