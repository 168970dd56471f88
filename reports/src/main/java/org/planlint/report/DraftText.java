package org.planlint.report;

/** A {@code w:t} of a run. */
final class DraftText extends DraftElement {

    private final boolean preserved;

    /**
     * @param preserved whether blanks at its ends are kept
     */
    DraftText(int start, int content, boolean preserved) {
        super(start, content);
        this.preserved = preserved;
    }

    boolean preserved() {
        return preserved;
    }
}
