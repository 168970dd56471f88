package org.planlint.layout;

import org.planlint.document.Contents;
import org.planlint.document.HeadingLevel;
import org.planlint.layout.line.Caption;
import org.planlint.layout.line.HeadingGrammar;
import org.planlint.layout.line.HeadingGrammar.Reading;
import org.planlint.layout.line.Line;
import org.planlint.layout.line.Prose;
import org.planlint.text.Blank;
import org.planlint.text.TracedText;

/**
 * A line of a table of contents.
 *
 * @param reading level, label and title
 * @param page the printed page; {@code null} where there is none
 * @param whole the line without the blanks round it
 */
record ContentsEntry(Reading reading, Integer page, TracedText whole) {

    private static final String LEADERS = "….·•‥⋯．_-—―─－";
    private static final int TITLE_LENGTH = 80;

    /**
     * What a line says as an entry; every short line says something, be it only the second line of
     * a title.
     */
    static ContentsEntry of(Line line) {
        TracedText whole = line.raw().strip();
        if (whole.isEmpty() || whole.length() > 2 * TITLE_LENGTH) {
            return null;
        }
        int end = whole.length();
        int figures = figures(whole, end);
        Integer page = null;
        if (figures > 0 && isParted(whole, end - figures, figures)) {
            page = Integer.valueOf(whole.subSequence(end - figures, end).toString());
            end -= figures;
        }
        TracedText words = Prose.words(whole.subSequence(0, withoutLeaders(whole, end)));
        if (words.isEmpty()
                || words.length() > TITLE_LENGTH
                || words.toString().indexOf('。') >= 0) {
            return null;
        }
        Reading reading = HeadingGrammar.label(words);
        if (reading == null) {
            reading = HeadingGrammar.labelWithoutOrdinalSign(words);
        }
        if (reading == null) {
            reading = new Reading(HeadingLevel.UNNUMBERED, 0, TracedText.empty(), words);
        }
        return new ContentsEntry(reading, page, whole);
    }

    boolean isNumbered() {
        return reading.number() > 0;
    }

    boolean isBox() {
        return Caption.box(reading.title()) != null && reading.number() == 0;
    }

    /** This entry with the second line of its title. */
    ContentsEntry with(ContentsEntry second) {
        TracedText title = Prose.join(reading.title(), second.reading.title());
        TracedText both = new TracedText.Builder().append(whole).append(second.whole).build();
        return new ContentsEntry(reading.withTitle(title), second.page, both);
    }

    Contents.Entry entry() {
        return new Contents.Entry(
                reading.level(),
                reading.number(),
                reading.label(),
                reading.title(),
                page,
                whole.span());
    }

    private static int figures(TracedText text, int end) {
        int start = end;
        while (start > 0 && isFigure(text.charAt(start - 1))) {
            start--;
        }
        return end - start > 4 || start == 0 ? 0 : end - start;
    }

    private static boolean isParted(TracedText text, int index, int figures) {
        char before = text.charAt(index - 1);
        boolean glued = before >= '\u4e00' && before <= '\u9fff' && figures <= 3;
        return Blank.is(before) || LEADERS.indexOf(before) >= 0 || glued || before == '”';
    }

    private static int withoutLeaders(TracedText text, int end) {
        int i = end;
        while (i > 0
                && (Blank.is(text.charAt(i - 1)) || LEADERS.indexOf(text.charAt(i - 1)) >= 0)) {
            i--;
        }
        return i;
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }
}
