package org.planlint.layout.table;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Designation;
import org.planlint.layout.line.Ordinal;
import org.planlint.read.RawBlock;
import org.planlint.read.RawDocument;
import org.planlint.read.RawLine;
import org.planlint.text.Blank;
import org.planlint.text.Folding;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * What stands above a table and belongs to it: 表2-1 主要指标（单位：万元）.
 *
 * @param designation its number; {@code null} where there is none
 * @param caption the words of the title; empty where there is none
 * @param unit the unit of the whole table; empty where none is given
 * @param span all of it; {@code null} where there is nothing
 */
record TableHead(Designation designation, TracedText caption, TracedText unit, Span span) {

    static final TableHead NONE = new TableHead(null, TracedText.empty(), TracedText.empty(), null);

    private static final int LONGEST_CAPTION = 60;
    private static final int LONGEST_UNIT_LINE = 30;
    private static final int MOST_BLANK_LINES = 4;

    /** A head and the index of the block behind it, where the rows must begin. */
    record Found(TableHead head, int body) {}

    /**
     * The head that begins at a block; nothing, with the same index, where none does. Looks ahead a
     * few lines at most.
     */
    static Found at(RawDocument raw, int index) {
        List<RawBlock> blocks = raw.blocks();
        TableHead head = line(blocks, index);
        int body = index;
        if (head != NONE) {
            body = behindBlanks(blocks, index + 1);
            TableHead caption =
                    head.designation != null && head.caption.isEmpty()
                            ? captionLine(blocks, body)
                            : NONE;
            if (caption != NONE) {
                head = head.with(caption);
                body = behindBlanks(blocks, body + 1);
            }
            TableHead unit = head.unit.isEmpty() ? unitLine(blocks, body) : NONE;
            if (unit != NONE) {
                head = head.with(unit);
                body = behindBlanks(blocks, body + 1);
            }
        }
        return new Found(head, body);
    }

    /**
     * The caption or unit in a line or in a cell that spans a table; {@link #NONE} where it is
     * neither.
     */
    static TableHead of(TracedText text, boolean bareCaption) {
        TracedText words = CellText.clean(text);
        if (words.isEmpty() || words.length() > LONGEST_CAPTION) {
            return NONE;
        }
        TableHead unit = unit(words);
        if (unit != NONE) {
            return unit;
        }
        Designation designation = designation(words);
        if (designation == null && !bareCaption) {
            return NONE;
        }
        int from = designation == null ? 0 : wordsBehind(words, designation);
        return caption(designation, words, words.substring(from).strip());
    }

    /** Both heads as one; what this one has wins. */
    TableHead with(TableHead other) {
        return new TableHead(
                designation == null ? other.designation : designation,
                caption.isEmpty() ? other.caption : caption,
                unit.isEmpty() ? other.unit : unit,
                span == null ? other.span : other.span == null ? span : span.hull(other.span));
    }

    private static TableHead line(List<RawBlock> blocks, int index) {
        if (!(blocks.get(index) instanceof RawLine line)
                || line.text().length() > LONGEST_CAPTION * 2) {
            return NONE;
        }
        TracedText words = line.text().strip();
        if (words.isEmpty()
                || !canBeHead(words)
                || words.indexOf('\t', 0) >= 0
                || endsSentence(words)) {
            return NONE;
        }
        TableHead head = of(words, line.headingHint() == 0 && isBareCaption(Folding.key(words)));
        // the caption of a box in a line of its own opens the box, not the table in it
        boolean box = head.designation != null && head.designation.kind() == Designation.Kind.BOX;
        return box ? NONE : head;
    }

    /** The words of a caption whose number stands in a line of its own. */
    private static TableHead captionLine(List<RawBlock> blocks, int index) {
        if (index >= blocks.size()
                || !(blocks.get(index) instanceof RawLine line)
                || line.text().length() > LONGEST_CAPTION) {
            return NONE;
        }
        TracedText words = CellText.clean(line.text());
        boolean cell =
                words.isEmpty()
                        || line.text().indexOf('\t', 0) >= 0
                        || TableWords.isNumberHeader(Folding.key(words));
        return cell || endsSentence(words) || unit(words) != NONE
                ? NONE
                : caption(null, words, words);
    }

    /** By the first or last character, before anything else is looked at. */
    private static boolean canBeHead(TracedText words) {
        return "表单计（(".indexOf(words.charAt(0)) >= 0
                || "表览）)".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static TableHead unitLine(List<RawBlock> blocks, int index) {
        return index < blocks.size()
                        && blocks.get(index) instanceof RawLine line
                        && line.text().length() <= LONGEST_UNIT_LINE * 2
                ? unit(CellText.clean(line.text()))
                : NONE;
    }

    private static int behindBlanks(List<RawBlock> blocks, int from) {
        int index = from;
        while (index < blocks.size()
                && index - from < MOST_BLANK_LINES
                && blocks.get(index) instanceof RawLine line
                && Blank.only(line.text())) {
            index++;
        }
        return index;
    }

    /** A title without a number is one only if it says itself that it is a table's. */
    private static boolean isBareCaption(String key) {
        boolean named =
                key.endsWith("表") || key.endsWith("一览") || key.endsWith(")") && key.contains("表(");
        return named
                && !key.startsWith("第")
                && !key.startsWith("专栏")
                && !key.startsWith("附")
                && key.indexOf('、') < 0
                && key.indexOf(',') < 0
                && !key.contains("代表");
    }

    private static boolean endsSentence(TracedText words) {
        return "。；：，、！？;:,".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static TableHead caption(Designation designation, TracedText whole, TracedText words) {
        String text = words.toString();
        int bracket = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        if (bracket >= 0) {
            TableHead unit = unit(words.substring(bracket));
            if (unit != NONE) {
                return new TableHead(
                        designation,
                        words.subSequence(0, bracket).strip(),
                        unit.unit,
                        whole.span());
            }
        }
        return new TableHead(designation, words, TracedText.empty(), whole.span());
    }

    /** 单位：万元, with or without brackets round it. */
    private static TableHead unit(TracedText words) {
        if (words.isEmpty() || words.length() > LONGEST_UNIT_LINE) {
            return NONE;
        }
        int from = isOpening(words.charAt(0)) ? 1 : 0;
        int to =
                from == 1 && isClosing(words.charAt(words.length() - 1))
                        ? words.length() - 1
                        : words.length();
        int colon = -1;
        for (int i = from; i < to && colon < 0; i++) {
            colon = Folding.fold(words.charAt(i)) == ':' ? i : -1;
        }
        if (colon < 0) {
            return NONE;
        }
        String label = Folding.key(words.subSequence(from, colon));
        TracedText unit = words.subSequence(colon + 1, to).strip();
        return (label.equals("单位") || label.equals("计量单位")) && !unit.isEmpty()
                ? new TableHead(null, TracedText.empty(), unit, words.span())
                : NONE;
    }

    private static boolean isOpening(char c) {
        return c == '（' || c == '(';
    }

    private static boolean isClosing(char c) {
        return c == '）' || c == ')';
    }

    private static Designation designation(TracedText words) {
        for (Designation.Kind kind : List.of(Designation.Kind.TABLE, Designation.Kind.BOX)) {
            if (words.toString().startsWith(kind.word())) {
                int at = behindBlank(words, kind.word().length());
                List<Integer> numbers = new ArrayList<>();
                Ordinal ordinal = Ordinal.at(words, at);
                while (ordinal != null) {
                    numbers.add(ordinal.value());
                    at = ordinal.end();
                    boolean joined =
                            at < words.length()
                                    && "-.".indexOf(Folding.fold(words.charAt(at))) >= 0;
                    ordinal = joined ? Ordinal.at(words, at + 1) : null;
                }
                return numbers.isEmpty() ? null : new Designation(kind, numbers, words.span(0, at));
            }
        }
        return null;
    }

    private static int wordsBehind(TracedText words, Designation designation) {
        int at = 0;
        while (at < words.length() && words.span(at, at + 1).end() <= designation.span().end()) {
            at++;
        }
        while (at < words.length() && ".．、：:".indexOf(words.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int behindBlank(TracedText words, int from) {
        int at = from;
        while (at < words.length() && Blank.is(words.charAt(at))) {
            at++;
        }
        return at;
    }
}
