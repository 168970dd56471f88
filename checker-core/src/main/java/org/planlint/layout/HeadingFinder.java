package org.planlint.layout;

import java.util.BitSet;
import java.util.List;
import org.planlint.document.Heading;
import org.planlint.document.HeadingLevel;
import org.planlint.document.ItemMark;
import org.planlint.layout.line.Caption;
import org.planlint.layout.line.HeadingGrammar;
import org.planlint.layout.line.HeadingGrammar.Reading;
import org.planlint.layout.line.Line;
import org.planlint.layout.line.ListMarks;
import org.planlint.layout.line.Prose;
import org.planlint.read.RawDocument.Flow;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * Tells headings from what only reads like one, by their surroundings, and joins titles that are
 * printed on two lines.
 *
 * <p>It remembers the last number of each level: a fine heading (一、 to （1）) counts only from 1 or
 * as the next.
 */
final class HeadingFinder {

    private static final int SECOND_LINE = 36;
    private static final int UNNUMBERED = 40;

    private final List<Line> lines;
    private final BitSet skipped;
    private final Flow flow;
    private final ContentsIndex contents;
    private final int[] last = new int[HeadingLevel.values().length];

    HeadingFinder(List<Line> lines, BitSet skipped, Flow flow, ContentsIndex contents) {
        this.lines = lines;
        this.skipped = skipped;
        this.flow = flow;
        this.contents = contents;
    }

    /**
     * A heading and the lines that it takes.
     *
     * @param end index behind its last line
     */
    record Found(Heading heading, int end) {}

    /** The heading that begins at a line; {@code null} where none does. */
    Found at(int index) {
        Line line = lines.get(index);
        if (line.text().isEmpty()) {
            return null;
        }
        Reading reading = HeadingGrammar.read(line.text());
        if (reading == null) {
            return isUnnumbered(line)
                    ? found(unnumbered(line), index + 1, line.text().span())
                    : null;
        }
        if (reading.isStrong() && reading.level() != HeadingLevel.ANNEX) {
            return strong(reading, index);
        }
        boolean heading =
                reading.level().compareTo(HeadingLevel.ITEM) < 0
                        || reading.level() == HeadingLevel.UNNUMBERED
                        || line.hint() > 0
                        || isFine(reading, index);
        return heading ? found(reading, index + 1, line.text().span()) : null;
    }

    /** Whether a line opens a new part of the plan in any surroundings: 第三章, 附件. */
    boolean isStrong(int index) {
        Line line = lines.get(index);
        if (line.text().isEmpty()) {
            return false;
        }
        Reading reading = HeadingGrammar.read(line.text());
        return reading != null && reading.isStrong() && at(index) != null;
    }

    /**
     * Whether a line carries on the numbering outside a box: 三、 where 二、 was the last heading of
     * the text.
     */
    boolean continuesNumbering(int index) {
        Reading reading = HeadingGrammar.read(lines.get(index).text());
        return reading != null
                && (reading.level() == HeadingLevel.ITEM || reading.level() == HeadingLevel.SUBITEM)
                && reading.number() > 1
                && reading.number() == last[reading.level().ordinal()] + 1
                && !isSibling(reading, next(index + 1));
    }

    /** To be told of every heading that has been taken into the document. */
    void take(Heading heading) {
        int level = heading.level().ordinal();
        last[level] = heading.number();
        for (int finer = level + 1; finer < last.length; finer++) {
            last[finer] = 0;
        }
    }

    private static Found found(Reading reading, int end, Span span) {
        return new Found(
                new Heading(
                        reading.level(), reading.number(), reading.label(), reading.title(), span),
                end);
    }

    private boolean isUnnumbered(Line line) {
        return line.hint() > 0
                && line.text().length() <= UNNUMBERED
                && !Prose.isSentence(line.text())
                && Caption.of(line.text()) == null;
    }

    private static Reading unnumbered(Line line) {
        return new Reading(HeadingLevel.UNNUMBERED, 0, TracedText.empty(), line.text());
    }

    private Found strong(Reading reading, int index) {
        Span span = lines.get(index).text().span();
        int second = next(index + 1);
        if (second < lines.size() && isSecondLine(reading, index, second)) {
            TracedText words = lines.get(second).text();
            return found(
                    reading.withTitle(Prose.join(reading.title(), words)),
                    second + 1,
                    span.hull(words.span()));
        }
        boolean bare = reading.title().isEmpty() && lines.get(index).hint() == 0;
        return bare ? null : found(reading, index + 1, span);
    }

    private boolean isSecondLine(Reading reading, int index, int second) {
        Line line = lines.get(second);
        TracedText words = line.text();
        boolean plain =
                !words.isEmpty()
                        && words.length() <= SECOND_LINE
                        && !Prose.isSentence(words)
                        && words.toString().indexOf('：') < 0
                        && HeadingGrammar.read(words) == null
                        && Caption.of(words) == null
                        && ListMarks.of(words).end() == 0
                        && !line.hasTab()
                        && !line.bullet();
        if (!plain) {
            return false;
        }
        if (contents.has(reading.withTitle(Prose.join(reading.title(), words)))) {
            return true;
        }
        if (contents.has(reading)) {
            return false;
        }
        boolean unfinished =
                reading.title().isEmpty()
                        || Prose.isComma(reading.title().charAt(reading.title().length() - 1));
        boolean below =
                second == index + 1 && (line.hint() == 0 || line.hint() == lines.get(index).hint());
        return unfinished
                || below && reading.level() == HeadingLevel.PART && isFollowedByText(second);
    }

    /**
     * In a format with paragraphs the second line of a title stands between two paragraphs as any
     * short line does.
     */
    private boolean isFollowedByText(int index) {
        int next = next(index + 1);
        return flow == Flow.LINES
                || next < lines.size()
                        && (Prose.isSentence(lines.get(next).text())
                                || HeadingGrammar.read(lines.get(next).text()) != null);
    }

    private boolean isFine(Reading reading, int index) {
        boolean counted =
                reading.number() == 1 || reading.number() == last[reading.level().ordinal()] + 1;
        int next = next(index + 1);
        if (!counted
                || next == lines.size()
                || lines.get(index).bullet()
                || isSibling(reading, next)) {
            return false;
        }
        if (reading.level().compareTo(HeadingLevel.SUBITEM) <= 0) {
            return true;
        }
        // 1. above a list of more of them is an item; above a text it is a heading
        Reading below = HeadingGrammar.read(lines.get(next).text());
        boolean coarser = below != null && below.level().compareTo(reading.level()) < 0;
        return !coarser
                && (lines.get(next).isTable()
                        || Prose.isSentence(lines.get(next).text())
                        || below != null);
    }

    /**
     * Whether the next line is the next item of the same kind, so that both are items of a list.
     */
    private boolean isSibling(Reading reading, int next) {
        if (next == lines.size()) {
            return false;
        }
        ItemMark mark = ListMarks.of(lines.get(next).text()).mark();
        return mark.number() == reading.number() + 1
                && ListMarks.of(reading.label().toString() + "…").mark().style() == mark.style();
    }

    private int next(int start) {
        int i = start;
        while (i < lines.size() && (lines.get(i).isBlank() || skipped.get(i))) {
            i++;
        }
        return i;
    }
}
