package org.planlint.read.text;

/**
 * The marks at the beginning of a line of Markdown-like text.
 *
 * @param from where the words begin
 * @param to where they end
 * @param heading 1 to 9 for a heading; 0 for none
 * @param bullet whether it is an item of a list
 */
record LineMarks(int from, int to, int heading, boolean bullet) {

    private static final int INDENT_MAX = 3;
    private static final int HEADING_MAX = 6;

    /**
     * @param quotes whether a {@code >} at the beginning marks a quotation; in plain text it is an
     *     amount's
     */
    static LineMarks of(String text, int start, int to, boolean quotes) {
        int from = start;
        while (quotes && quoteMark(text, from, to) > 0) {
            from = quoteMark(text, from, to);
        }
        if (isRule(text, from, to)) {
            return new LineMarks(to, to, 0, false);
        }
        int mark = skipSpaces(text, from, to);
        if (mark == to) {
            return new LineMarks(from, to, 0, false);
        }
        LineMarks heading = mark - from > INDENT_MAX ? null : heading(text, mark, to);
        if (heading != null) {
            return heading;
        }
        boolean bullet = isBullet(text, mark, to);
        return new LineMarks(bullet ? skipSpaces(text, mark + 1, to) : from, to, 0, bullet);
    }

    private static int quoteMark(String text, int from, int to) {
        int at = skipSpaces(text, from, to);
        boolean quote = at < to && at - from <= INDENT_MAX && text.charAt(at) == '>';
        return !quote ? -1 : at + 1 < to && text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
    }

    /**
     * One # needs a blank behind it, because plans mark rows of their tables with it; more than one
     * mean nothing else than a heading. Marks without words are text.
     */
    private static LineMarks heading(String text, int mark, int to) {
        int words = mark;
        while (words < to && text.charAt(words) == '#') {
            words++;
        }
        int level = words - mark;
        if (level == 0 || level > HEADING_MAX) {
            return null;
        }
        boolean blank = words < to && " \u00a0\u3000".indexOf(text.charAt(words)) >= 0;
        int from = skipSpaces(text, words, to);
        if (from == to || text.charAt(from) == '\t' || !blank && level == 1) {
            return null;
        }
        return new LineMarks(from, withoutClosing(text, from, to), level, false);
    }

    /** The end of a heading without the #'s that may close it. */
    private static int withoutClosing(String text, int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        int hashes = end;
        while (hashes > from && text.charAt(hashes - 1) == '#') {
            hashes--;
        }
        return hashes < end && hashes > from && text.charAt(hashes - 1) == ' ' ? hashes - 1 : to;
    }

    /**
     * A mark, a blank and words. {@code - 12 -} is the foot of a page, {@code *地区} a row with a
     * mark.
     */
    private static boolean isBullet(String text, int mark, int to) {
        char c = text.charAt(mark);
        if (c != '-' && c != '*' && c != '+' || mark + 1 >= to || text.charAt(mark + 1) != ' ') {
            return false;
        }
        int words = skipSpaces(text, mark + 1, to);
        return words < to && text.charAt(words) != '\t' && !isPageFoot(text, words, to);
    }

    private static boolean isPageFoot(String text, int words, int to) {
        int at = words;
        while (at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        at = skipSpaces(text, at, to);
        return at > words
                && at < to
                && text.charAt(at) == '-'
                && skipSpaces(text, at + 1, to) == to;
    }

    /** A line across the page: three or more of one mark, and nothing else. */
    private static boolean isRule(String text, int from, int to) {
        char mark = 0;
        int count = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                continue;
            }
            if ("-*_=".indexOf(c) < 0 || count > 0 && c != mark) {
                return false;
            }
            mark = c;
            count++;
        }
        return count >= 3;
    }

    private static int skipSpaces(String text, int from, int to) {
        int at = from;
        while (at < to && " \u00a0\u3000".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
