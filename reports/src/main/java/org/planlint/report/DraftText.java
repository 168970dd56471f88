package org.planlint.report;

/** A {@code w:t} of a run: where it begins and ends in the XML. */
final class DraftText {

    private final int start;
    private final int content;
    private final boolean preserved;
    private int closing;
    private int end;

    /**
     * @param start of its start tag
     * @param content behind its start tag
     * @param preserved whether blanks at its ends are kept
     */
    DraftText(int start, int content, boolean preserved) {
        this.start = start;
        this.content = content;
        this.preserved = preserved;
    }

    void close(int endTag, int behind) {
        closing = endTag;
        end = behind;
    }

    int start() {
        return start;
    }

    int content() {
        return content;
    }

    int closing() {
        return closing;
    }

    int end() {
        return end;
    }

    boolean preserved() {
        return preserved;
    }
}
