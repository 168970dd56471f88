package org.planlint.read.page;

import org.planlint.read.PageStarts;

/**
 * The text of a paragraph in the making, with the pages that its characters stand on. Not safe for
 * use by several threads.
 */
final class PagedText {

    private final StringBuilder text = new StringBuilder();
    private final PageStarts pages;
    private final int base;

    /**
     * @param pages where the starts of pages are noted
     * @param base offset of the paragraph in the source text
     */
    PagedText(PageStarts pages, int base) {
        this.pages = pages;
        this.base = base;
    }

    /** One more printed line. Words of Latin script that would run together are parted. */
    void append(int page, String line) {
        if (text.length() > 0
                && isLatin(text.charAt(text.length() - 1))
                && isLatin(line.charAt(0))) {
            text.append(' ');
        }
        pages.begin(page, base + text.length());
        text.append(line);
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
