package org.planlint.layout.table;

import java.util.ArrayList;
import java.util.List;
import org.planlint.layout.line.Ordinal;
import org.planlint.layout.line.Prose;
import org.planlint.read.RawBlock;
import org.planlint.read.RawLine;
import org.planlint.text.Blank;
import org.planlint.text.Folding;
import org.planlint.text.TracedText;

/**
 * The note lines below a table.
 *
 * <p>A note is over at the end of its line unless the line can't be the end of a sentence: it stops
 * at a comma or in an open bracket, the next line goes on with the next number inside it (…；5.…),
 * or the line is as full as a hard-wrapped one. Prose that follows without a blank line stays
 * prose, even if the note has no full stop.
 *
 * @param texts one text a note
 * @param next index of the first block behind them
 */
record TableNotes(List<TracedText> texts, int next) {

    private static final int MOST_BLANK_LINES = 6;
    private static final int MOST_LINES = 40;
    private static final int FULL_LINE = 24;

    static TableNotes at(List<RawBlock> blocks, int index) {
        List<TracedText> notes = new ArrayList<>();
        int next = index;
        int line = nextLine(blocks, index);
        boolean begun = false;
        while (line >= 0 && next - index < MOST_LINES) {
            TracedText text = text(blocks, line);
            boolean gap = line > next;
            String key = Folding.key(text);
            if (TableWords.isNote(key)) {
                begun = true;
                notes.add(text);
            } else if (begun
                    && !gap
                    && itemNumber(key) > 1
                    && itemNumber(key) == lastItem(notes) + 1) {
                notes.add(text);
            } else if (begun && continues(notes.get(notes.size() - 1), text, gap)) {
                int last = notes.size() - 1;
                notes.set(last, CellText.join(List.of(notes.get(last), text)));
            } else {
                break;
            }
            next = line + 1;
            line = nextLine(blocks, next);
        }
        return new TableNotes(notes, next);
    }

    private static boolean continues(TracedText note, TracedText line, boolean gap) {
        String words = Folding.key(note);
        String following = Folding.key(line);
        char last = words.charAt(words.length() - 1);
        if ("。！？；;".indexOf(last) >= 0 || startsHeading(following)) {
            return false;
        }
        if ("，、,:(".indexOf(last) >= 0 || Prose.closes(note, line)) {
            return true;
        }
        int item = lastItemIn(words);
        if (item > 0 && item(following, item + 1, 0) >= 0) {
            return true;
        }
        return !gap && words.length() >= FULL_LINE && following.length() <= words.length() + 2;
    }

    private static boolean startsHeading(String key) {
        boolean numbered = key.startsWith("第") && Ordinal.at(key, 1) != null;
        boolean designated = key.startsWith("专栏") || key.startsWith("表") || key.startsWith("图");
        Ordinal ordinal = Ordinal.at(key, 0);
        boolean item = ordinal != null && ordinal.chinese() && key.startsWith("、", ordinal.end());
        return numbered || designated || item || key.startsWith("(") && Ordinal.at(key, 1) != null;
    }

    /** The number of the last note, 1 for a note line that begins with its first item. */
    private static int lastItem(List<TracedText> notes) {
        String key = Folding.key(notes.get(notes.size() - 1));
        int own = itemNumber(key);
        return own > 0 ? own : lastItemIn(key);
    }

    /** The number with which a line begins: 2. or 2、 or (2) or ②; 0 where it begins with none. */
    private static int itemNumber(String key) {
        if (!key.isEmpty() && key.charAt(0) >= '①' && key.charAt(0) <= '⑳') {
            return key.charAt(0) - '①' + 1;
        }
        int from = key.startsWith("(") ? 1 : 0;
        Ordinal ordinal = Ordinal.at(key, from);
        boolean mark =
                ordinal != null
                        && !ordinal.chinese()
                        && ordinal.end() < key.length()
                        && (from == 1 ? ")" : ".、)").indexOf(key.charAt(ordinal.end())) >= 0;
        return mark ? ordinal.value() : 0;
    }

    /** The number of the last item inside a note: 4 for 注：1.…；2.…；3.…；4.…. */
    private static int lastItemIn(String key) {
        int last = 0;
        for (int at = item(key, 1, 0); at >= 0; at = item(key, last + 1, at)) {
            last++;
        }
        return last;
    }

    /**
     * Where an item of a number begins inside a note, at or behind an index; -1 where none does.
     */
    private static int item(String key, int number, int from) {
        String mark = Integer.toString(number);
        for (int at = key.indexOf(mark, from); at >= 0; at = key.indexOf(mark, at + 1)) {
            boolean begins = at == 0 || ":；;。注".indexOf(key.charAt(at - 1)) >= 0;
            int end = at + mark.length();
            if (begins && end + 1 < key.length() && ".、".indexOf(key.charAt(end)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static TracedText text(List<RawBlock> blocks, int index) {
        return CellText.clean(((RawLine) blocks.get(index)).text());
    }

    private static int nextLine(List<RawBlock> blocks, int from) {
        for (int i = from; i < blocks.size() && i - from <= MOST_BLANK_LINES; i++) {
            if (!(blocks.get(i) instanceof RawLine line)) {
                return -1;
            }
            if (!Blank.only(line.text())) {
                return line.headingHint() == 0 ? i : -1;
            }
        }
        return -1;
    }
}
