package org.planlint.quantity;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a cell of an indicator table. It never guesses: a cell is a value only if every character
 * of it is accounted for; all else is {@link CellValue.Words}.
 */
public final class CellParser {

    private static final String EMPTY = "/／\\…";
    private static final String SEPARATORS = "/／、；;，|";

    private CellParser() {}

    /**
     * Reads a cell.
     *
     * @param cell the cell's text; null is as blank
     * @param rowUnit the unit that the row's name or unit column states; null if it states none. A
     *     unit inside the cell takes its place
     */
    public static CellValue parse(CharSequence cell, Unit rowUnit) {
        if (cell == null || isEmpty(cell)) {
            return new CellValue.Empty();
        }
        CellValue value = value(cell, rowUnit);
        return value == null ? new CellValue.Words(cell.toString().strip()) : value;
    }

    private static boolean isEmpty(CharSequence cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (!Character.isWhitespace(c)
                    && !Chars.isBlank(c)
                    && !Chars.isDash(c)
                    && EMPTY.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static CellValue value(CharSequence cell, Unit rowUnit) {
        List<CellSegment> segments = segments(cell);
        if (segments.size() > 1) {
            return several(segments, rowUnit);
        }
        CellSegment segment = segments.get(0);
        ExpressionReader.Reading reading = segment.read();
        if (reading == null) {
            return null;
        }
        List<PlacedQuantity> quantities = segment.placed(reading, rowUnit);
        return reading.ratio()
                ? segment.note().isEmpty() ? new CellValue.Ratio(quantities) : null
                : new CellValue.One(quantities.get(0), segment.note());
    }

    private static CellValue several(List<CellSegment> segments, Unit rowUnit) {
        List<PlacedQuantity> values = new ArrayList<>();
        for (CellSegment segment : segments) {
            ExpressionReader.Reading reading = segment.read();
            if (reading == null || reading.ratio() || !segment.note().isEmpty()) {
                return null;
            }
            values.addAll(segment.placed(reading, rowUnit));
        }
        return new CellValue.Several(values);
    }

    /**
     * Cuts the cell at its separators and takes the marks out of each piece. A slash between a
     * number and letters belongs to a unit (人/亿元), so only those before a number or bracket
     * separate.
     */
    private static List<CellSegment> segments(CharSequence cell) {
        List<CellSegment> segments = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= cell.length(); i++) {
            boolean end = i == cell.length();
            if (end || SEPARATORS.indexOf(cell.charAt(i)) >= 0 && beginsValue(cell, i + 1)) {
                segments.add(CellSegment.of(cell, start, i));
                start = i + 1;
            }
        }
        return segments;
    }

    private static boolean beginsValue(CharSequence cell, int from) {
        for (int i = from; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (Chars.isDigit(c)) {
                return true;
            }
            if (!Chars.isBlank(c) && Mark.of(c).isEmpty() && "≥≤≧≦<>＜＞约".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }
}
