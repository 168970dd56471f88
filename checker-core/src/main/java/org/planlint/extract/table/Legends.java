package org.planlint.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.planlint.fact.Legend;
import org.planlint.fact.Passage;
import org.planlint.quantity.Mark;
import org.planlint.text.TracedText;

/** What the notes of a table say that its marks mean: 带【】为五年累计数，带*为年均数. */
final class Legends {

    private static final String END = ",，;；。";
    private static final String ITEM_START = ".．:：、)）;；。";
    private static final List<String> VERBS =
            List.of("均为", "为", "是", "表示", "代表", "系", ":", "：", "-", "—");

    /** What may stand between a mark and the verb: 带“*”号的指标为. */
    private static final String BETWEEN = "\"“”'‘’号的者内中里数值据字指标项注记和与及或、带加打";

    private final TableSite site;
    private final PrintedMarks printed;
    private final List<Legend> legends = new ArrayList<>();

    private Legends(TableSite site) {
        this.site = site;
        this.printed = PrintedMarks.of(site.table());
    }

    static List<Legend> of(TableSite site) {
        Legends read = new Legends(site);
        site.table().notes().forEach(note -> read.read(note.withoutBlanks()));
        read.read(site.caption().withoutBlanks());
        return read.legends;
    }

    private void read(TracedText note) {
        List<Integer> marks = new ArrayList<>();
        int i = 0;
        while (i < note.length()) {
            int length = markLength(note, i);
            if (length == 0) {
                i++;
                continue;
            }
            marks.add(i);
            i += length;
            int verb = verb(note, i);
            int next = nextMark(note, i);
            if (verb < 0 && next >= 0 && between(note, i, next)) {
                continue;
            }
            if (verb >= 0 || startsItem(note, marks.get(0))) {
                int from = Math.max(verb, i);
                int end = meaningEnd(note, from);
                if (end > from) {
                    explain(note, marks, from, end);
                    i = end;
                }
            }
            marks.clear();
        }
    }

    private void explain(TracedText note, List<Integer> marks, int from, int end) {
        String meaning = note.toString().substring(from, end);
        for (int at : marks) {
            Mark mark = Mark.of(note.charAt(at)).orElseThrow();
            Passage place = Passage.of(note.span(at, end));
            legends.add(
                    new Legend(
                            site.number(),
                            site.label(),
                            mark,
                            meaning,
                            sense(meaning),
                            printed.contains(mark),
                            printed.bracketsLost(),
                            place));
        }
    }

    private static Legend.Sense sense(String meaning) {
        if (meaning.contains("约束")) {
            return Legend.Sense.BINDING;
        }
        if (meaning.contains("累计")) {
            return Legend.Sense.CUMULATIVE;
        }
        return meaning.contains("年均") || meaning.contains("平均")
                ? Legend.Sense.ANNUAL_AVERAGE
                : Legend.Sense.OTHER;
    }

    /** Where the words behind the verb begin that follows a mark; -1 where none follows it. */
    private static int verb(TracedText note, int from) {
        for (int i = from; i < note.length(); i++) {
            for (String verb : VERBS) {
                if (note.toString().startsWith(verb, i)) {
                    return i + verb.length();
                }
            }
            if (BETWEEN.indexOf(note.charAt(i)) < 0) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean between(TracedText note, int from, int to) {
        for (int i = from; i < to; i++) {
            if (BETWEEN.indexOf(note.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** A mark at the beginning of a note explains itself without a verb, as a footnote does. */
    private static boolean startsItem(TracedText note, int at) {
        return at == 0 || ITEM_START.indexOf(note.charAt(at - 1)) >= 0;
    }

    private static int meaningEnd(TracedText note, int from) {
        int end = from;
        while (end < note.length() && END.indexOf(note.charAt(end)) < 0 && !nextLegend(note, end)) {
            end++;
        }
        return end;
    }

    /** A further 带* or *, with nothing but a missing comma between the two. */
    private static boolean nextLegend(TracedText note, int at) {
        int mark = note.charAt(at) == '带' || note.charAt(at) == '“' ? at + 1 : at;
        mark += mark < note.length() && note.charAt(mark) == '“' ? 1 : 0;
        return markLength(note, mark) > 0;
    }

    private static int nextMark(TracedText note, int from) {
        for (int i = from; i < note.length(); i++) {
            if (markLength(note, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Characters of the mark at a place, 0 where there is none. Brackets are a mark when nothing
     * stands in them.
     */
    private static int markLength(TracedText note, int at) {
        Mark mark = at < note.length() ? Mark.of(note.charAt(at)).orElse(null) : null;
        if (mark == null || mark == Mark.ROUND || mark == Mark.CIRCLED_NUMBER) {
            return 0;
        }
        if (!mark.isBracket()) {
            return 1;
        }
        boolean pair = at + 1 < note.length() && Mark.of(note.charAt(at + 1)).orElse(null) == mark;
        return pair ? 2 : 0;
    }
}
