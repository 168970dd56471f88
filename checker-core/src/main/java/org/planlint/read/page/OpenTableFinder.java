package org.planlint.read.page;

import java.util.ArrayList;
import java.util.List;
import org.planlint.read.ReadLimits;
import org.planlint.read.UnreadableException;

/**
 * Finds tables without rules, and text in columns, among the lines of a page: lines one below the
 * other that gaps at the same places part.
 *
 * @param lines the lines that are neither
 * @param tables what was found, from above
 */
record OpenTableFinder(List<TextLine> lines, List<PageTable> tables) {

    /** A gap of so many ems is no mere blank between a number and its title. */
    private static final float WIDE = 1.4f;

    /** A gap that so many ems are left of still parts columns. */
    private static final float NARROW = 0.6f;

    /** Lines of one cell, or rows, at the edge of a table are so many ems apart at most. */
    private static final float NEAR = 2;

    /** Further apart than so many ems, lines belong to different tables. */
    private static final float APART = 4;

    /** A line over so much of a table's breadth that no gap parts is no part of it. */
    private static final float BREADTH = 0.6f;

    /** So many lines of a row that begins on the page before stand above a table at most. */
    private static final int LEAD = 8;

    /** So many lines that name the rows of the next page stand below a table at most. */
    private static final int TAIL = 2;

    private record Gap(float from, float to) {}

    /**
     * @throws UnreadableException if the time is over
     */
    static OpenTableFinder of(int page, List<TextLine> lines, ReadLimits limits)
            throws UnreadableException {
        List<TextLine> rest = new ArrayList<>();
        List<PageTable> tables = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            limits.checkTime();
            int end = end(lines, i);
            int next = Math.max(end, i + 1);
            PageTable table = end > i ? table(page, lines, i, end, tables.isEmpty()) : null;
            if (table == null) {
                rest.addAll(lines.subList(i, next));
            } else {
                tables.add(table);
                if (table instanceof OpenTable open) {
                    rest.subList(rest.size() - open.lead().size(), rest.size()).clear();
                    next += open.tail().size();
                }
            }
            i = next;
        }
        return new OpenTableFinder(rest, tables);
    }

    /** The table that lines are, perhaps with others above and below it; null for none. */
    private static PageTable table(
            int page, List<TextLine> all, int from, int to, boolean uppermost) {
        List<TextLine> lines = all.subList(from, to);
        Columns columns = Columns.of(lines, lines.get(lines.size() / 2).size());
        if (columns.count() < 2 || columns.count() == 2 && isList(lines)) {
            return null;
        }
        TextColumns text = TextColumns.of(page, lines, columns);
        if (text != null) {
            return text;
        }
        float breadth = columns.rights()[columns.count() - 1] - columns.lefts()[0];
        boolean lead =
                uppermost
                        && from > 0
                        && from <= LEAD
                        && mayBelong(all.subList(0, from + 1), breadth);
        boolean tail =
                to < all.size()
                        && all.size() - to <= TAIL
                        && mayBelong(all.subList(to - 1, all.size()), breadth);
        return new OpenTable(
                page,
                lead ? all.subList(0, from) : List.of(),
                lines,
                tail ? all.subList(to, all.size()) : List.of());
    }

    /** Whether lines between a table and the edge of the page can be rows of it. */
    private static boolean mayBelong(List<TextLine> lines, float breadth) {
        boolean belong = true;
        for (int i = 1; belong && i < lines.size(); i++) {
            TextLine above = lines.get(i - 1);
            TextLine line = lines.get(i);
            boolean near = line.y() - above.y() < NEAR * line.size();
            boolean both = above.width() < BREADTH * breadth || line.width() < BREADTH * breadth;
            belong = near && both && !(above.isLed() || line.isLed());
        }
        return belong;
    }

    /** Whether the gaps stand behind the numbers of a list, or before the pages of contents. */
    private static boolean isList(List<TextLine> lines) {
        boolean marks = true;
        boolean pages = true;
        for (TextLine line : lines) {
            List<TextLine> pieces = line.pieces();
            marks &= pieces.size() == 1 || isMark(pieces.get(0).text());
            pages &= pieces.size() == 1 || pieces.get(pieces.size() - 1).isNumber();
        }
        return marks || pages;
    }

    /** Whether it is a number or a sign, as items are marked with. */
    private static boolean isMark(String text) {
        return text.length() <= 4
                && text.chars()
                        .noneMatch(c -> Character.isLetter(c) && "一二三四五六七八九十".indexOf(c) < 0);
    }

    /** The end of the table that begins with a line; the line itself for none. */
    private static int end(List<TextLine> lines, int first) {
        int head = isBesideNext(lines, first) ? first + 1 : first;
        if (!isParted(lines.get(head))) {
            return first;
        }
        List<Gap> gaps = gaps(lines.get(head));
        float left = lines.get(head).left();
        float right = lines.get(head).right();
        int end = head + 1;
        int parted = 1;
        for (int i = end; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (line.isLed() || line.y() - lines.get(i - 1).y() > APART * line.size()) {
                break;
            }
            if (line.parts().isEmpty()) {
                if (crosses(line, gaps) && line.width() > BREADTH * (right - left)) {
                    break;
                }
                continue;
            }
            List<Gap> common = narrowed(gaps, line);
            if (common.isEmpty()) {
                break;
            }
            gaps = common;
            left = Math.min(left, line.left());
            right = Math.max(right, line.right());
            parted += isParted(line) ? 1 : 0;
            end = i + 1;
        }
        boolean lone = parted < 2;
        boolean edge = first <= LEAD || lines.size() - end <= TAIL;
        return lone && (gaps.size() < 2 || !edge) ? first : withRest(lines, end, gaps, right);
    }

    /** Whether a line is the upper one of a cell that stands beside lower ones. */
    private static boolean isBesideNext(List<TextLine> lines, int at) {
        return at + 1 < lines.size()
                && lines.get(at).parts().isEmpty()
                && lines.get(at + 1).y() - lines.get(at).y() < lines.get(at).size();
    }

    /** The lines that only the last row has more in some of its columns. */
    private static int withRest(List<TextLine> lines, int end, List<Gap> gaps, float right) {
        int at = end;
        while (at < lines.size()) {
            TextLine line = lines.get(at);
            TextLine above = lines.get(at - 1);
            boolean near = line.y() - above.y() < NEAR * line.size();
            boolean behind = line.left() > gaps.get(0).from();
            boolean inside = line.parts().isEmpty() && behind && !crosses(line, gaps);
            if (!near || !inside || !isRest(above, line, gaps, right)) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Whether the line above has no room in the column that a line stands in. */
    private static boolean isRest(TextLine above, TextLine line, List<Gap> gaps, float right) {
        int gap = from(gaps, line.left());
        float edge = gap < gaps.size() ? gaps.get(gap).from : right;
        for (TextLine piece : above.pieces()) {
            if (piece.left() < line.right() && line.left() < piece.right()) {
                return piece.isFull(line, edge);
            }
        }
        return false;
    }

    private static boolean isParted(TextLine line) {
        if (line.parts().isEmpty() || line.isLed()) {
            return false;
        }
        boolean wide = gaps(line).stream().anyMatch(gap -> gap.to - gap.from > WIDE * line.size());
        return wide || line.parts().size() > 2;
    }

    private static List<Gap> gaps(TextLine line) {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 1; i < line.parts().size(); i++) {
            gaps.add(new Gap(line.parts().get(i - 1).right(), line.parts().get(i).left()));
        }
        return gaps;
    }

    private static boolean crosses(TextLine line, List<Gap> gaps) {
        int gap = from(gaps, Math.nextUp(line.left()));
        return gap < gaps.size() && line.right() > gaps.get(gap).to;
    }

    /** The index of the first gap that begins at a place or behind it. */
    private static int from(List<Gap> gaps, float place) {
        int from = 0;
        int to = gaps.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (gaps.get(middle).from < place) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** What a line leaves of gaps; both go from the left. */
    private static List<Gap> narrowed(List<Gap> gaps, TextLine line) {
        List<Gap> result = new ArrayList<>();
        List<TextLine> parts = line.parts();
        int at = 0;
        for (Gap gap : gaps) {
            while (at < parts.size() && parts.get(at).right() <= gap.from) {
                at++;
            }
            float from = gap.from;
            for (int i = at; i < parts.size() && parts.get(i).left() < gap.to; i++) {
                add(result, from, parts.get(i).left(), line.size());
                from = parts.get(i).right();
                at = i;
            }
            add(result, from, gap.to, line.size());
        }
        return result;
    }

    private static void add(List<Gap> gaps, float from, float to, float size) {
        if (to - from >= NARROW * size) {
            gaps.add(new Gap(from, to));
        }
    }
}
