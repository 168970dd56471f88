package org.planlint.read.word;

/**
 * Counts pages by the marks that Word leaves where it last broke them. A file that was never shown
 * has none; its pages are not known.
 */
final class WordPages {

    private int page = 1;
    private int before = 1;
    private int inRow = 1;
    private boolean rendered;
    private boolean broken;

    /**
     * A break that somebody put in. Word marks it, too, unless an empty paragraph follows.
     *
     * @return the page that begins
     */
    int explicit() {
        broken = true;
        return ++page;
    }

    /** A mark of Word; what stood before it was printed on the page before. */
    int rendered() {
        rendered = true;
        page += broken ? 0 : 1;
        broken = false;
        return page;
    }

    /** Text: a mark behind it is another page's. */
    void text() {
        broken = false;
    }

    /** The cells of a row stand beside one another, and each may go on over the same page break. */
    void startRow() {
        before = page;
        inRow = page;
    }

    void startCell() {
        page = before;
    }

    void endCell() {
        inRow = Math.max(inRow, page);
    }

    void endRow() {
        page = Math.max(page, inRow);
    }

    /** Whether the file says where pages begin. */
    boolean known() {
        return rendered;
    }
}
