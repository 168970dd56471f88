package org.planlint.quantity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A piece of a cell that holds one value: its text without marks and note, with the way back. */
final class CellSegment {

    private final String printed;
    private final String text;
    private final int[] offsets;
    private final Set<Mark> marks;
    private final String note;

    private CellSegment(String printed, String text, int[] offsets, Set<Mark> marks, String note) {
        this.printed = printed;
        this.text = text;
        this.offsets = offsets;
        this.marks = marks;
        this.note = note;
    }

    /** The piece of {@code cell} from {@code start} to {@code end}. */
    static CellSegment of(CharSequence cell, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(cell.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(cell.charAt(to - 1))) {
            to--;
        }
        String printed = cell.subSequence(from, to).toString();
        int noteStart = noteStart(cell, from, to);
        String note =
                noteStart < 0 ? "" : cell.subSequence(noteStart + 1, to - 1).toString().strip();
        int limit = noteStart < 0 ? to : noteStart;

        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        StringBuilder text = new StringBuilder();
        int[] offsets = new int[limit - from + 1];
        for (int i = from; i < limit; i++) {
            char c = cell.charAt(i);
            Mark mark = markAt(cell, i, from, limit);
            if (mark != null) {
                marks.add(mark);
            } else if (c != '\\') {
                offsets[text.length()] = i;
                text.append(c);
            }
        }
        offsets[text.length()] = limit;
        return new CellSegment(printed, text.toString(), offsets, marks, note);
    }

    /** What stands in round brackets behind the value. */
    String note() {
        return note;
    }

    /** Reads the piece as a whole; {@code null} if anything in it remains unread. */
    ExpressionReader.Reading read() {
        int at = 0;
        while (at < text.length() && !Chars.isDigit(text.charAt(at))) {
            at++;
        }
        if (at == text.length() || isDate(at)) {
            return null;
        }
        ExpressionReader.Reading reading = ExpressionReader.read(text, at, 0);
        boolean whole =
                reading != null
                        && Chars.skipBlanks(text, 0) == reading.start()
                        && Chars.skipBlanks(text, reading.end()) == text.length();
        return whole ? reading : null;
    }

    /**
     * The quantities of a reading with the row's unit where they have none, and with offsets of the
     * cell.
     */
    List<PlacedQuantity> placed(ExpressionReader.Reading reading, Unit rowUnit) {
        return reading.quantities().stream()
                .map(q -> placed(q, reading.ratio() ? null : rowUnit))
                .toList();
    }

    private PlacedQuantity placed(PlacedQuantity placed, Unit rowUnit) {
        Quantity read = placed.quantity();
        Unit unit = inRow(read.unit(), rowUnit);
        Quantity quantity =
                new Quantity(
                        read.figure(),
                        read.upTo(),
                        read.hedge(),
                        unit,
                        read.reading(),
                        printed,
                        marks);
        return new PlacedQuantity(
                quantity,
                offsets[placed.start()],
                behind(placed.end()),
                offsets[placed.numberStart()],
                behind(placed.numberEnd()));
    }

    /** 1.2万 in a row of 人 is 万人; a unit that the cell states otherwise stands by itself. */
    private static Unit inRow(Unit unit, Unit rowUnit) {
        if (unit == null || rowUnit == null) {
            return unit == null ? rowUnit : unit;
        }
        boolean multiplier =
                unit.dimension().equals(Dimension.NUMBER)
                        && "万亿".indexOf(rowUnit.symbol().charAt(0)) < 0;
        return multiplier ? rowUnit.times(unit.symbol(), unit.scale()) : unit;
    }

    private int behind(int end) {
        return end == 0 ? offsets[0] : offsets[end - 1] + 1;
    }

    /**
     * A four-digit year with 年 is a date even in a cell; without it the column makes it a value.
     */
    private boolean isDate(int at) {
        DateReader.Date date = DateReader.read(text, at);
        return date != null && Chars.at(text, date.end() - 1) == '年';
    }

    private static Mark markAt(CharSequence cell, int i, int from, int limit) {
        Mark mark = Mark.of(cell.charAt(i)).orElse(null);
        boolean zero = mark == Mark.CIRCLE && i > from && i < limit - 1;
        boolean inner =
                mark == Mark.ROUND && (cell.charAt(from) != '(' && cell.charAt(from) != '（');
        return zero || inner ? null : mark;
    }

    /** Where a trailing bracket begins that has a value before it; −1 if there is none. */
    private static int noteStart(CharSequence cell, int from, int to) {
        if (to - from < 2 || cell.charAt(to - 1) != ')' && cell.charAt(to - 1) != '）') {
            return -1;
        }
        for (int i = to - 2; i > from; i--) {
            if (cell.charAt(i) == '(' || cell.charAt(i) == '（') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Chars.isBlank(c);
    }
}
